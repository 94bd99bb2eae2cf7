"""How much of what is changed brandkit finds, by operator, and how often it accuses variants that are right."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median

from bench.bootstrap import Share, share_of
from bench.figures import line
from bench.mutations.baselines import ALARMS, Seen, baselines, seen_by
from bench.mutations.checking import findings_of, source_of
from bench.mutations.material import written
from bench.mutations.mutants import mutants_of
from bench.mutations.operators import OPERATORS
from bench.mutations.rendered import rendered
from bench.mutations.score import Score, known_of, score_of
from bench.mutations.variant import Variant
from brandkit.model.finding import Finding

GOALS = {"closed": 99.5, "scope": 95.0}
"""Percent of the mutants that are to be found, with the right rule and the right words."""
SHORT, LONG = 320, 1000
"""Characters: a text message has at most so many, a mail at least."""
SHARES: dict[str, Callable[[Score], bool]] = {
    "error": lambda score: score.is_detected,
    "right rule": lambda score: score.is_typed,
    "and words": lambda score: score.is_located,
    "or warned": lambda score: score.is_asked,
}


def main(*, is_verbose: bool = False) -> None:
    """Change every variant in every way, check each, and print."""
    variants = (*written(), *rendered())
    scores: list[Score] = []
    clean: list[tuple[Variant, tuple[Finding, ...]]] = []
    times: list[tuple[int, float]] = []
    for variant in variants:
        source = source_of(variant)
        findings_of(source, variant, variant.content)
        findings, taken = findings_of(source, variant, variant.content)
        clean.append((variant, findings))
        times.append((len(variant.content), taken))
        known = known_of(findings)
        for operator in OPERATORS:
            for mutant in mutants_of(variant, operator):
                about, taken = findings_of(source, variant, mutant.content)
                scores.append(score_of(mutant, about, known))
                times.append((len(mutant.content), taken))
    seen = {each.name: seen_by(each, variants, scores) for each in baselines()}
    _print_operators(scores, seen)
    _print_totals(scores, clean)
    _print_baselines(seen)
    _print_times(times)
    if is_verbose:
        _print_misses(scores)
        _print_alarms(clean)


def _print_operators(scores: Sequence[Score], seen: Mapping[str, Seen]) -> None:
    print(
        f"{len(scores)} changed variants, by operator, in percent of them, and where 95 % of such messages would lie;"
    )
    print(f"beside it what simpler ways see, at {ALARMS:g} % of the right variants accused:")
    print(f"{'':<49}{''.join(f'{name:<14}' for name in (*SHARES, *seen))}")
    for operator in OPERATORS:
        mine = [score for score in scores if score.mutant.operator is operator]
        print(_row(operator.name, operator.group, mine, [each[operator.name] for each in seen.values()]))


def _row(name: str, group: str, scores: Sequence[Score], beside: Iterable[Iterable[tuple[str, bool]]]) -> str:
    shares = [*(_share(scores, is_so) for is_so in SHARES.values()), *map(share_of, beside)]
    return f"  {name:<34}{group:<7}{len(scores):>5} {' '.join(f'{share!s:<13}' for share in shares)}".rstrip()


def _share(scores: Iterable[Score], is_so: Callable[[Score], bool]) -> Share:
    return share_of((score.mutant.variant.id, is_so(score)) for score in scores)


def _print_totals(scores: Sequence[Score], clean: Sequence[tuple[Variant, tuple[Finding, ...]]]) -> None:
    print()
    for group, goal in GOALS.items():
        mine = [score for score in scores if score.mutant.operator.group == group]
        _line(f"{group}: found, of {len(mine)}", _share(mine, SHARES["error"]), goal)
        _line(f"{group}: found by the right rule", _share(mine, SHARES["right rule"]), goal)
        _line(f"{group}: ... with the right words", _share(mine, SHARES["and words"]), goal)
    for severity, goal in (("error", 99.0), ("warning", 95.0)):
        silent = share_of((each.id, all(one.severity != severity for one in findings)) for each, findings in clean)
        _line(f"right variants without {severity}, of {len(clean)}", silent, goal)


def _print_baselines(seen: Mapping[str, Seen]) -> None:
    groups = {operator.name: operator.group for operator in OPERATORS}
    for name, by_operator in seen.items():
        for group in GOALS:
            mine = [each for operator, every in by_operator.items() if groups[operator] == group for each in every]
            share = share_of(mine)
            what = f"{group}: seen by {name}, of {share.of}"
            print(f"  {what:<58} {share.percent:>9.2f} % ({share.low:.1f}–{share.high:.1f})")


def _line(what: str, share: Share, goal: float) -> None:
    line(what, share.percent, goal, " %", within=(share.low, share.high))


def _print_times(times: Sequence[tuple[int, float]]) -> None:
    short = [taken for length, taken in times if length <= SHORT]
    long = [taken for length, taken in times if length >= LONG]
    line("time of a check, text message (median)", median(short) * 1000, 1, " ms", at_most=True)
    line("time of a check, mail (median)", median(long) * 1000, 5, " ms", at_most=True)


def _print_misses(scores: Sequence[Score]) -> None:
    print("\nmissed, or found by another rule, or at other words")
    for score in scores:
        if not score.is_located:
            mutant = score.mutant
            words = " / ".join(filter(None, (" ".join(words.split()) for words in mutant.words))) or str(mutant.keys)
            said = "; ".join(f"{each.severity} {each.rule} “{each.quote}” {each.fact}" for each in score.findings)
            place = f"{mutant.variant.id} {mutant.variant.channel}"
            print(f"  {mutant.operator.name} | {place} | {words} | {said or 'nothing'}")


def _print_alarms(clean: Sequence[tuple[Variant, tuple[Finding, ...]]]) -> None:
    print("\nfindings about variants that are right")
    counts: Counter[str] = Counter()
    for variant, findings in clean:
        for finding in findings:
            counts[f"{finding.severity} {finding.rule}"] += 1
            print(f"  {variant.id} {variant.channel} | {finding.severity} {finding.rule} | {finding.message}")
    for name, count in counts.most_common():
        print(f"  {count:>4} {name}")


if __name__ == "__main__":
    main(is_verbose="-v" in sys.argv[1:])
