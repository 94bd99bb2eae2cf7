"""Compare what brandkit finds in Markdown under a Vale style with what Vale finds.

    python -m bench.oracles.vale.compare [--count 300] [--seed 1] [-v]

Needs Go, to build Vale; exits with 1 when a difference has no known reason.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from bench.oracles.vale.ask import Alert, ask
from bench.oracles.vale.documents import documents
from bench.oracles.vale.ours import find

UNEXPLAINED = "UNEXPLAINED"
GRADE = 6.0
"""What the style's rule of readability allows."""
MOST_APART = 2.0
_MARKS = "*_~`[<\\&"
Difference: TypeAlias = tuple[str, Alert | None, Alert | None]
"""Why, what Vale says, what we say."""


def main() -> int:
    """Write pages, ask both sides, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300, help="seeded pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", action="store_true", help="list each difference")
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        pages = dict(documents(options.count, options.seed))
        for title, text in pages.items():
            (folder / title).write_text(text, "utf-8")
        theirs, ours = ask(folder), list(find(folder))
    same, differing = meet(theirs, ours, pages)
    print(f"{options.count} pages, {len(theirs)} alerts of Vale, {len(ours)} of ours")
    print(f"  {same} the same in rule, line, columns, message and severity")
    for reason, number in Counter(reason for reason, _, _ in differing).most_common():
        print(f"  {number} differ: {reason}")
    for reason, one, other in differing:
        if options.v or reason == UNEXPLAINED:
            print(f"    {reason}\n      vale {one}\n      ours {other}")
    return 1 if any(reason == UNEXPLAINED for reason, _, _ in differing) else 0


def meet(theirs: Iterable[Alert], ours: Iterable[Alert], pages: Mapping[str, str]) -> tuple[int, list[Difference]]:
    """Return how many alerts are the same, and for each difference why it is one."""
    one, other = Counter(theirs), Counter(ours)
    left, right = sorted((one - other).elements()), sorted((other - one).elements())
    found: list[Difference] = []
    for alert in left:
        partner = next((each for each in right if reason_of(alert, each) != UNEXPLAINED), None)
        if partner:
            right.remove(partner)
        found.append((reason_of(alert, partner) if partner else alone(alert, pages), alert, partner))
    told = {(each.path, each.rule, each.words) for each in one}
    lost = "Vale finds several of the same words at one place, and tells one of them"
    for alert in right:
        is_lost = (alert.path, alert.rule, alert.words) in told
        found.append((lost if is_lost else alone(alert, pages), None, alert))
    return (one & other).total(), found


def reason_of(one: Alert, other: Alert) -> str:
    """Return why two alerts that may be the same one differ."""
    if (one.path, one.rule, one.severity) != (other.path, other.rule, other.severity):
        return UNEXPLAINED
    is_here = (one.line, one.column, one.end) == (other.line, other.column, other.end)
    if is_here and one.rule == "House.Readability" and abs(_number(one) - _number(other)) < MOST_APART:
        return "syllables are counted by other rules, which moves a grade by less than two"
    if one.message == other.message and one.words == other.words and not is_here:
        return "Vale looks for an alert's words anew, and finds them at another place"
    return UNEXPLAINED


def alone(alert: Alert, pages: Mapping[str, str]) -> str:
    """Return why only one side has an alert."""
    if alert.words and not _is_there(alert, pages[alert.path]):
        return "Vale looks for an alert's words in the file, where marks stand between them, and tells nothing"
    if alert.words and _may_be_hidden(alert, pages[alert.path]):
        return (
            "Vale looks for an alert's words anew, finds them where a comment switches its rule off, and tells nothing"
        )
    if alert.rule == "House.Readability" and _number(alert) - GRADE < MOST_APART:
        return "syllables are counted by other rules, which moves a grade by less than two"
    return UNEXPLAINED


def _is_there(alert: Alert, page: str) -> bool:
    """Return whether an alert's words stand in the file as the reader sees them."""
    line = page.split("\n")[alert.line - 1]
    return line.startswith(alert.words.partition("\n")[0], alert.column - 1)


def _may_be_hidden(alert: Alert, page: str) -> bool:
    """Return whether marks stand in an alert's line, and its words again where a comment may switch its rule off."""
    has_marks = any(mark in page.split("\n")[alert.line - 1] for mark in _MARKS)
    return has_marks and "<!-- vale" in page and page.count(alert.words) > 1


def _number(alert: Alert) -> float:
    found = re.search(r"\d+\.\d+", alert.message)
    return float(found[0]) if found else 0.0


if __name__ == "__main__":
    sys.exit(main())
