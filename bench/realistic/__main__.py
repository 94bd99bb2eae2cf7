"""How many real mistakes brandkit finds, what it misses, and how often it accuses copy that is right."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from bench.bootstrap import Share, share_of
from bench.figures import line
from bench.realistic.judged import Judged, judge
from bench.realistic.material import pieces
from brandkit.errors import UsageError
from brandkit.semantic import load_meaning

GOALS: Sequence[tuple[str, float, Callable[[Judged], bool]]] = (
    ("found, as an error", 95, lambda judged: judged.is_found),
    ("found by a right rule", 95, lambda judged: judged.is_typed),
    ("... with the right words", 95, lambda judged: judged.is_located),
    ("... or asked about, milder", 95, lambda judged: judged.is_asked),
)
COVERAGE, ADDED = "text-unmatched", "something added"
SILENT: Sequence[tuple[str, float]] = (("error", 99), ("warning", 95), ("suggestion", 95))


def main(*, is_verbose: bool = False) -> None:
    """Judge every piece, and print."""
    judged = [judge(piece) for piece in pieces()]
    wrong, right = ([each for each in judged if bool(each.piece.cause) is has] for has in (True, False))
    print(f"{len(wrong)} mistakes that people make, and {len(right)} variants that are right in other words")
    for name, goal, is_so in GOALS:
        _line(f"mistakes {name}", _share(wrong, is_so), goal)
    for severity, goal in SILENT:
        silent = _share(right, lambda each, severity=severity: not each.has(severity))  # type: ignore[misc]
        _line(f"right variants without {severity}", silent, goal)
    _print_coverage()
    for locale in sorted({each.piece.locale for each in judged}):
        _print_locale(locale, [each for each in wrong if each.piece.locale == locale], right)
    _print_causes(wrong)
    if is_verbose:
        _print_alarms(right)


def _line(what: str, share: Share, goal: float) -> None:
    line(f"{what}, of {share.of}", share.percent, goal, " %", within=(share.low, share.high))


def _share(judged: Iterable[Judged], is_so: Callable[[Judged], bool]) -> Share:
    return share_of((each.piece.message, is_so(each)) for each in judged)


def _print_coverage() -> None:
    """Print how often additions are asked about, and right copy: by shared words, and by the model if it is there."""
    ways = {"by shared words": False}
    try:
        load_meaning()
        ways["by the model"] = True
    except UsageError as error:
        print(f"  the model is left out: {error}")
    for name, semantic in ways.items():
        judged = [judge(piece, semantic=semantic) for piece in pieces() if piece.cause in ("", ADDED)]
        right = [each for each in judged if not each.piece.cause]
        _line(f"right variants without {COVERAGE}, {name}", _share(right, lambda each: not each.covers), 97)
        added = [each for each in judged if each.piece.cause]
        _line(f"additions asked about or found, {name}", _share(added, lambda each: each.is_asked or each.covers), 80)


def _print_locale(locale: str, wrong: Sequence[Judged], right: Iterable[Judged]) -> None:
    mine = [each for each in right if each.piece.locale == locale]
    found, located = (_share(wrong, is_so) for _, _, is_so in (GOALS[0], GOALS[2]))
    silent = _share(mine, lambda each: not each.has("error"))
    print(f"  {locale}: found {found}, with rule and words {located}, right ones without error {silent}")


def _print_causes(wrong: Sequence[Judged]) -> None:
    print("  by cause: mistakes, found, by a right rule at the right words; and what is missed")
    causes: dict[str, list[Judged]] = defaultdict(list)
    for each in wrong:
        causes[each.piece.cause].append(each)
    for cause, mine in sorted(causes.items(), key=lambda item: (-len(item[1]), item[0])):
        counts = (len(mine), sum(each.is_found for each in mine), sum(each.is_located for each in mine))
        print(f"  {cause:<58}" + "".join(f"{count:>5}" for count in counts))
        for each in mine:
            if not each.is_located:
                _print_miss(each)


def _print_miss(judged: Judged) -> None:
    piece = judged.piece
    said = "; ".join(f"{each.severity} {each.rule} “{each.quote}” {each.fact}".strip() for each in judged.findings)
    print(f"      {piece.message} {piece.channel}: “{piece.words}” {piece.fact} | {said or 'nothing'}")


def _print_alarms(right: Iterable[Judged]) -> None:
    print("  findings about variants that are right")
    for judged in right:
        for each in judged.findings:
            print(f"      {judged.piece.message} {judged.piece.channel} | {each.severity} {each.rule} | {each.message}")


if __name__ == "__main__":
    main(is_verbose="-v" in sys.argv[1:])
