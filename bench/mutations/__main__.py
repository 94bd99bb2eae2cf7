"""How much of what is changed brandkit finds, by operator, and how often it accuses variants that are right."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from bench.figures import line
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
    _print_operators(scores)
    _print_totals(scores, clean)
    _print_times(times)
    if is_verbose:
        _print_misses(scores)
        _print_alarms(clean)


def _print_operators(scores: Sequence[Score]) -> None:
    print(f"{len(scores)} changed variants, by operator: detected, right rule, right rule and words (percent)")
    for operator in OPERATORS:
        mine = [score for score in scores if score.mutant.operator is operator]
        print(f"  {operator.name:<34}{operator.group:<7}{len(mine):>6}{_shares(mine)}")


def _shares(scores: Sequence[Score]) -> str:
    shares = (
        _share(score.is_detected for score in scores),
        _share(score.is_typed for score in scores),
        _share(score.is_located for score in scores),
    )
    return "".join(f"{share:>8.1f}" for share in shares)


def _share(kept: Iterable[bool]) -> float:
    """Return how many are true, in percent."""
    listed = list(kept)
    return 100 * sum(listed) / len(listed) if listed else 100.0


def _print_totals(scores: Sequence[Score], clean: Sequence[tuple[Variant, tuple[Finding, ...]]]) -> None:
    print()
    for group, goal in GOALS.items():
        mine = [score for score in scores if score.mutant.operator.group == group]
        line(f"{group}: found, of {len(mine)}", _share(score.is_detected for score in mine), goal, " %")
        line(f"{group}: found by the right rule", _share(score.is_typed for score in mine), goal, " %")
        line(f"{group}: ... with the right words", _share(score.is_located for score in mine), goal, " %")
    for severity, goal in (("error", 99.0), ("warning", 95.0)):
        silent = (all(finding.severity != severity for finding in findings) for _, findings in clean)
        line(f"right variants without {severity}, of {len(clean)}", _share(silent), goal, " %")


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
