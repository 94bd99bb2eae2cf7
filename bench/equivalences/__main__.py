"""How many pairs that say the same brandkit leaves alone."""

import sys

from bench.equivalences.pairs import Pair, find_pairs
from bench.figures import line
from brandkit.engine.check import check
from brandkit.model.finding import Finding

CHANNEL = "sms"


def main(*, is_verbose: bool = False) -> None:
    """Check each pair, and print."""
    found = [(pair, findings_of(pair)) for pair in find_pairs()]
    print(f"{len(found)} pairs of texts that say the same in other words")
    for locale in sorted({pair.locale for pair, _ in found}):
        mine = [findings for pair, findings in found if pair.locale == locale]
        line(f"{locale}: not accused, of {len(mine)}", 100 * mine.count(()) / len(mine), 99, " %")
    accused = [(pair, findings) for pair, findings in found if findings]
    line(f"all: not accused, of {len(found)}", 100 * (1 - len(accused) / len(found)), 99, " %")
    for pair, findings in accused if is_verbose else ():
        said = "; ".join(f"{each.severity} {each.rule}: {each.message}" for each in findings)
        print(f"  {pair.locale} | {pair.words[0]} | {pair.words[1]} | {said}")


def findings_of(pair: Pair) -> tuple[Finding, ...]:
    """Return the errors and warnings of the family ``same`` about a pair."""
    report = check(pair.source, {CHANNEL: pair.variant}, locale=pair.locale, date=pair.day)
    return tuple(
        finding
        for finding in report.findings
        if finding.rule.startswith("same/") and finding.severity in ("error", "warning")
    )


if __name__ == "__main__":
    main(is_verbose="-v" in sys.argv[1:])
