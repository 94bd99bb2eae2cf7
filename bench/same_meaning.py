"""How often brandkit is right about "the same thing": pairs of source and variant, each labelled same or differs.

Run ``python -m bench.same_meaning FILE [-v]``; FILE is a set in the format that docs/lint.md describes. Without a file
the set beside the checkout is taken, if there is one.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brandkit.engine.check import check
from brandkit.model.finding import Finding

BESIDE = Path(__file__).parent.parent.parent / "shared" / "bench" / "same-dev.jsonl"


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair and what brandkit says of it."""

    pair: Mapping[str, Any]
    findings: tuple[Finding, ...]

    @property
    def differs(self) -> bool:
        """Whether the pair is labelled as differing."""
        return bool(self.pair["expect"] == "differs")

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What is certain."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def is_right(self) -> bool:
        """Whether an error is found where, and only where, the pair differs."""
        return bool(self.errors) == self.differs

    @property
    def is_located(self) -> bool:
        """Whether the words that an error quotes overlap the labelled ones, or the fact that it misses is the one."""
        quote, missing = _bare(self.pair["quote"]), self.pair["missing"]
        if not quote:
            return any(not finding.quote or finding.fact == missing for finding in self.errors)
        quotes = [_bare(finding.quote) for finding in self.errors if finding.quote]
        return any(_overlap(quote, each) for each in quotes)


def judge(path: Path) -> Iterator[Judged]:
    """Yield each pair of a set with what brandkit finds in it."""
    for line in path.read_text("utf-8").splitlines():
        pair = json.loads(line)
        findings = check(pair["source"], {pair["channel"]: pair["variant"]}).findings
        # Whether a variant has its opt-out, or a link that lies, is no question of what it says.
        yield Judged(pair, tuple(finding for finding in findings if finding.rule.startswith("same/")))


def main(arguments: list[str]) -> None:
    """Measure and print."""
    path = next((Path(each) for each in arguments if not each.startswith("-")), BESIDE)
    if not path.exists():
        print("the same thing: left out, there is no labelled set here")
        return
    judged = list(judge(path))
    print(f"the same thing, {len(judged)} labelled pairs")
    for name, figure, goal in figures(judged):
        print(f"  {name:<58} {figure:>9.3f}   goal >= {goal:g}   {'reached' if figure >= goal else 'MISSED'}")
    if "-v" in arguments:
        for each in judged:
            if not each.is_right or (each.differs and not each.is_located):
                _show(each)


def figures(judged: list[Judged]) -> Iterator[tuple[str, float, float]]:
    """Yield each figure with its goal."""
    counted = Counter((each.differs, bool(each.errors)) for each in judged)
    caught, missed = counted[True, True], counted[True, False]
    alarms, quiet = counted[False, True], counted[False, False]
    yield "balanced accuracy", (caught / (caught + missed) + quiet / (quiet + alarms)) / 2, 0.95
    yield "precision", caught / max(1, caught + alarms), 0.97
    located = sum(each.is_located for each in judged if each.differs and each.errors)
    yield "of the caught: words that overlap the labelled ones", located / max(1, caught), 0.9


def _show(judged: Judged) -> None:
    pair = judged.pair
    fields = ("id", "locale", "channel", "expect", "kinds", "quote", "missing")
    print("\n" + " ".join(str(pair[each]) for each in fields))
    print(f"    {' '.join(pair['variant'].split())[:600]}")
    for finding in judged.findings:
        print(f"  {finding.severity} {finding.rule} {finding.quote!r}: {finding.message}")


def _bare(text: str) -> str:
    import html

    return re.sub(r"\s+", " ", html.unescape(text)).strip().casefold()


def _overlap(a: str, b: str) -> bool:
    """Return whether one has a word (of a letter or digit at least) of the other, or lies in it."""
    words = set(re.findall(r"\w+", a)) & set(re.findall(r"\w+", b))
    return a in b or b in a or bool(words)


if __name__ == "__main__":
    main(sys.argv[1:])
