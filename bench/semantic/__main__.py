"""How much of what is added is asked about, and how often what is right: by shared words alone, and with the model."""

import sys
from collections.abc import Sequence
from functools import partial

from bench.semantic.material import PARTS, Sentence, sentences
from bench.semantic.scores import Score, area, by_meaning, by_words, least, units
from brandkit.engine.check import check
from brandkit.errors import UsageError
from brandkit.model.finding import Finding
from brandkit.semantic import load_meaning, pinned
from brandkit.semantic.load import Embed

RULE = "same/text-unmatched"
NEAR = 0.0015
"""How far builds of the engine lie apart."""
WAYS = {"by shared words (the core)": False, "by the model": True}


def main(*, is_verbose: bool = False) -> None:
    """Check every sentence by itself, and print."""
    try:
        embed = load_meaning()
    except UsageError as error:
        print(f"the semantic check: left out, {error}")
        return
    print(f"the semantic check with {pinned.PACKAGE} {pinned.VERSION}; limits {pinned.SENTENCE} and {pinned.CLAUSE}")
    for part in PARTS:
        _print_part(part, embed)
    if is_verbose:
        _print_misses()


def asked_about(sentence: Sentence, *, semantic: bool) -> tuple[Finding, ...]:
    """Return the questions about a sentence."""
    report = check(sentence.source, {"sms": sentence.text}, locale=sentence.locale, semantic=semantic)
    return tuple(finding for finding in report.findings if finding.rule == RULE)


def is_caught(sentence: Sentence, findings: Sequence[Finding]) -> bool:
    """Return whether a question quotes words that are added."""
    start, end = sentence.added
    spans = [finding.span for finding in findings if finding.span]
    return any(span.column - 1 < end and start < span.end_column - 1 for span in spans)


def _print_part(part: str, embed: Embed) -> None:
    every = sentences(part)
    kinds = {kind: [each for each in every if each.kind == kind] for kind in ("same", "added", "clause")}
    print(f"  {part}: {', '.join(f'{len(mine)} {kind}' for kind, mine in kinds.items())}")
    print(f"{'':<34}{'AUC added':>11}{'AUC clause':>12}{'added':>9}{'clause':>9}{'alarms':>9}   in percent")
    for (name, semantic), score in zip(WAYS.items(), (by_words, by_meaning(embed)), strict=True):
        areas = (_area(kinds["same"], kinds[kind], score) for kind in ("added", "clause"))
        print(f"    {name:<30}" + "".join(f"{each:>11.3f}" for each in areas) + _shares(every, semantic=semantic))
    for language in sorted({each.language for each in every}):
        mine = [each for each in every if each.language == language]
        print(f"    {f'by the model, {language}':<52}{_shares(mine, semantic=True)}")
    print(f"    could differ between builds of the engine: {_near(every, embed)} of {len(every)} sentences")


def _area(right: Sequence[Sentence], added: Sequence[Sentence], score: Score) -> float:
    of = partial(least, score=score)
    return area(list(map(of, right)), list(map(of, added)))


def _shares(every: Sequence[Sentence], *, semantic: bool) -> str:
    shares = []
    for kind in ("added", "clause", "same"):
        mine = [(each, asked_about(each, semantic=semantic)) for each in every if each.kind == kind]
        hits = [bool(found) if kind == "same" else is_caught(each, found) for each, found in mine]
        shares.append(100 * sum(hits) / len(hits))
    return "".join(f"{share:>{10 if number == 0 else 9}.1f}" for number, share in enumerate(shares))


def _near(every: Sequence[Sentence], embed: Embed) -> int:
    """Return how many sentences have a unit whose support is so close to its border that another build may cross it."""
    exact = by_meaning(embed, digits=6)
    half = 0.5 / 10**pinned.DIGITS
    borders = (pinned.SENTENCE - half, *[pinned.CLAUSE - half] * 99)
    return sum(
        any(abs(exact(each, words) - border) < NEAR for words, border in zip(units(each), borders, strict=False))
        for each in every
    )


def _print_misses() -> None:
    for sentence in sentences("test"):
        found = asked_about(sentence, semantic=True)
        if bool(found) == (sentence.kind == "same") or (found and not is_caught(sentence, found)):
            said = "; ".join(f"“{finding.quote}”" for finding in found) or "nothing"
            print(f"  {sentence.language} {sentence.kind} | {sentence.text} | {said}")


if __name__ == "__main__":
    main(is_verbose="-v" in sys.argv[1:])
