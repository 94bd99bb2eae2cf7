"""Compare what brandkit finds in Markdown under a Vale style with what Vale finds.

    python -m bench.oracles.vale.compare [--count 300] [--seed 1] [-v]

Needs Go, to build Vale; exits with 1 when a difference has no known reason.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.oracles.vale.ask import Alert, ask, straight
from bench.oracles.vale.documents import pages_of
from bench.oracles.vale.ours import find
from bench.oracles.vale.spy import Found, Spied, spy
from brandkit.model.frozen import frozen

_BEFORE = re.compile(r"\n\n +")
UNEXPLAINED = "UNEXPLAINED"
MOVED = "found alike; Vale then looks for the words anew, and tells them at another place"
LOST = "found alike; Vale then looks for the words anew, at a place where it tells nothing, or has told something"


@frozen
class Difference:
    """An alert that only one side tells, or a find that only one side makes."""

    reason: str
    vale: Alert | Found | None = None
    ours: Alert | Found | None = None


@frozen
class Meeting:
    """What both sides tell."""

    alerts: int
    """Of Vale."""
    same: int
    """In rule, line, columns, message and severity."""
    found: int
    """Of Vale's rules in blocks."""
    found_alike: int
    differences: tuple[Difference, ...]


def main() -> int:
    """Write pages, ask both sides, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300, help="seeded pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", action="store_true", help="list each difference")
    options = parser.parse_args()
    met = compare(dict(pages_of(options.count, options.seed)))
    print(f"{options.count} seeded pages and some written ones, {met.alerts} alerts of Vale")
    print(f"  {met.same} the same in rule, line, columns, message and severity")
    print(f"  {met.found_alike} of {met.found} finds in blocks the same in rule, block, place in it, message, severity")
    for reason, number in Counter(each.reason for each in met.differences).most_common():
        print(f"  {number} differ: {reason}")
    for each in met.differences:
        if options.v or each.reason == UNEXPLAINED:
            print(f"    {each.reason}\n      vale {each.vale}\n      ours {each.ours}")
    return 1 if any(each.reason == UNEXPLAINED for each in met.differences) else 0


def compare(pages: Mapping[str, str]) -> Meeting:
    """Return what both sides find in pages by name."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for title, text in pages.items():
            (folder / title).write_text(text, "utf-8")
        return meet(ask(folder), spy(folder), *find(folder))


def meet(told: Sequence[Alert], spied: Sequence[Spied], ours: Sequence[Alert], found: Sequence[Found]) -> Meeting:
    """Return how many alerts are the same, and for each difference why it is one.

    Args:
        told: what Vale tells.
        spied: what its rules find in blocks.
        ours: what we tell.
        found: what our rules find in blocks, switched off there or not.
    """
    # Sets: Vale looks at a paragraph as such, and once more as a text.
    mine = set(map(_tight, found))
    spied = [each._replace(found=_placed(_tight(each.found), mine)) for each in spied]
    theirs = {each.found for each in spied}
    one, other = Counter(told), Counter(ours)
    differences = [
        *_only_found(theirs, mine),
        *(Difference(_why_left(alert, spied, mine), alert) for alert in (one - other).elements()),
        *(Difference(_why_right(alert, theirs), None, alert) for alert in (other - one).elements()),
    ]
    return Meeting(len(told), (one & other).total(), len(theirs), len(theirs & mine), tuple(differences))


def _tight(found: Found) -> Found:
    """Return what is found in all that a page says without the spaces before its parts, which we do not keep."""
    if not found.text.endswith("\n\n"):
        return found
    start, end = (len(_BEFORE.sub("\n\n", f"\n\n{found.text[:at]}")) - 2 for at in (found.start, found.end))
    return found._replace(text=_BEFORE.sub("\n\n", f"\n\n{found.text}")[2:], start=start, end=end)


def _placed(found: Found, mine: AbstractSet[Found]) -> Found:
    """Return what Vale finds with a place; of words with a curly apostrophe it knows none, and we take ours."""
    if found.start >= 0:
        return found
    return next((each for each in mine if each[:5] == found[:5]), found)


def _only_found(theirs: AbstractSet[Found], mine: AbstractSet[Found]) -> Iterable[Difference]:
    """Yield what only Vale finds. What only we find shows in the alerts, unless a comment switches it off."""
    yield from (Difference(UNEXPLAINED, each) for each in sorted(theirs - mine))


def _why_left(alert: Alert, spied: Sequence[Spied], mine: AbstractSet[Found]) -> str:
    """Return why only Vale tells an alert."""
    return MOVED if any(each.alert == alert and each.found in mine for each in spied) else UNEXPLAINED


def _why_right(alert: Alert, theirs: AbstractSet[Found]) -> str:
    """Return why only we tell an alert: Vale's rule has found these words too, as often as they are to be told."""
    alike = [each for each in theirs if (each.path, each.rule, each.message) == (alert.path, alert.rule, alert.message)]
    words = (each.text[each.start : each.end] for each in alike)
    return LOST if any(_says(alert.words, each) for each in words) else UNEXPLAINED


def _says(told: str, found: str) -> bool:
    """Return whether what we tell is what is found; between parts of a page's summary other blocks may stand."""
    first, *_, last = (
        " ".join(straight(part).split()) for part in [*found.split("\n\n")[:1], *found.split("\n\n")[-1:]]
    )
    flat = " ".join(told.split())
    return not found or flat == first or ("\n\n" in found and flat.startswith(first) and flat.endswith(last))


if __name__ == "__main__":
    sys.exit(main())
