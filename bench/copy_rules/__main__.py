"""How many good texts are accused, how much is suggested in them, and how many planted faults are found."""

import sys
from collections.abc import Iterable

from bench.bootstrap import Share, share_of
from bench.copy_rules.judged import Judged, judge
from bench.copy_rules.material import pieces
from bench.figures import line


def main(*, is_verbose: bool = False) -> None:
    """Judge every piece, and print."""
    good, bad = ([judge(piece) for piece in pieces(folder)] for folder in ("good", "bad"))
    print(f"{len(good)} good texts, and {len(bad)} with one planted fault each, under the default kit's rules of prose")
    accused = share_of((each.piece.id, each.is_accused) for each in good)
    _line("good texts with a warning or an error", accused, 5, at_most=True)
    line("suggestions per good text", sum(each.suggestions for each in good) / len(good), 0.2, at_most=True)
    _line("planted faults that are found", share_of((each.piece.id, each.is_found) for each in bad), 95)
    for each in bad:
        if not each.is_found:
            print(f"      missed: {each.piece.id} ({each.piece.kind}) “{each.piece.fault}”")
    if is_verbose:
        _print(good)
        _print(bad)


def _line(what: str, share: Share, goal: float, *, at_most: bool = False) -> None:
    line(f"{what}, of {share.of}", share.percent, goal, " %", at_most=at_most, within=(share.low, share.high))


def _print(judged: Iterable[Judged]) -> None:
    for each in judged:
        for finding in each.findings:
            print(f"      {each.piece.id} | {finding.severity} {finding.rule} | “{finding.quote}” {finding.message}")


if __name__ == "__main__":
    main(is_verbose="-v" in sys.argv[1:])
