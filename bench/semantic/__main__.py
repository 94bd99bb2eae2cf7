"""How much of what is added is asked about, and how often what is right: by shared words alone, and with the model."""

import sys
from collections import Counter
from collections.abc import Sequence

from bench.semantic.material import KINDS, LOCALES, PARTS, Sentence, sentences
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
    counts = Counter(each.kind for each in every)
    print(f"  {part}: {', '.join(f'{counts[kind]} {kind}' for kind in KINDS)}; asked about, in percent of them")
    print(f"{'':<44}{'AUC':>8}{''.join(f'{kind:>9}' for kind in KINDS)}")
    for (name, semantic), score in zip(WAYS.items(), (by_words, by_meaning(embed)), strict=True):
        print(f"    {name:<40}{_area(every, score):>8.3f}{_shares(every, semantic=semantic)}")
    for language in LOCALES:
        mine = [each for each in every if each.language == language]
        print(
            f"    {f'by the model, {language}':<40}{_area(mine, by_meaning(embed)):>8.3f}{_shares(mine, semantic=True)}"
        )
    print(f"    could differ between builds of the engine: {_near(every, embed)} of {len(every)} sentences")


def _area(every: Sequence[Sentence], score: Score) -> float:
    """Return how often what is right is better supported than what has something added."""
    supports = [(least(each, score), any(each.added)) for each in every if each.kind != "opening"]
    return area(*([support for support, is_added in supports if is_added is has] for has in (False, True)))


def _shares(every: Sequence[Sentence], *, semantic: bool) -> str:
    asked = {kind: [0, 0] for kind in KINDS}
    for each in every:
        found = asked_about(each, semantic=semantic)
        asked[each.kind][0] += is_caught(each, found) if any(each.added) else bool(found)
        asked[each.kind][1] += 1
    return "".join(f"{100 * hits / of:>9.1f}" for hits, of in asked.values())


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
        if bool(found) != any(sentence.added) or (found and not is_caught(sentence, found)):
            said = "; ".join(f"“{finding.quote}”" for finding in found) or "nothing"
            print(f"  {sentence.language} {sentence.kind} | {sentence.text} | {said}")


if __name__ == "__main__":
    main(is_verbose="-v" in sys.argv[1:])
