"""The same words are told once: by a rule of style, of tone or of grammar, or by a check."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from brandkit import load_kit
from brandkit.checks import find_checks
from brandkit.engine.check import check
from brandkit.engine.looks import looks_for
from brandkit.grammar.checks import own_checks
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.check import Case
from brandkit.model.finding import OF_PROSE, Finding
from brandkit.model.prose import Prose, Remark
from brandkit.style.looks import files_of
from brandkit.tone.checks import tone_checks

KIT = load_kit(None)
LOOKS = looks_for(KIT)
SUMS = (
    "tone/disrespectful",
    "tone/hard-to-read",
    "tone/too-casual",
    "tone/too-excited",
    "tone/too-formal",
    "tone/too-many-exclamations",
)
"""Told of a text as a whole, at one of the words that count: it may stay when those are mended, and go before."""
BOTH = {
    ("style/inclusive.easy-for-you", "style/terms.tap"): "“simply” belittles, “click” wants a mouse: one may stay",
    ("style/pressure.hurry", "tone/shouting"): "the words push, and their capitals shout",
}
"""Pairs that are about the same words and say two things: after the one is mended the other still holds."""
SAID_BY_CHECKS = {
    "same/claim-added": "the message does not say it; once it does, the word is still one to avoid",
}
"""Checks whose words may hold those of a rule, or be held by them."""


def texts() -> Iterator[tuple[str, str]]:
    """Give every text that a rule or a check finds something in, and those of a folder as one text."""
    together: dict[tuple[str, str], list[str]] = {}
    for rule in (file.rule for file in files_of(KIT) if file.rule):
        for example in rule.fails:
            locale = example.locale or next(iter(rule.locales), "en-US")
            yield example.text, locale
            together.setdefault((rule.id.rpartition(".")[0], locale), []).append(example.text)
    for each in (*own_checks().values(), *tone_checks().values()):
        yield from ((case.text, case.locale) for case in each.cases if case.finds and not case.beside)
    yield from (("\n".join(lines), locale) for (_, locale), lines in together.items())


def remarks(text: str, locale: str, channel: str, situation: str) -> list[Remark]:
    """Return all that is said of a text."""
    prose = Prose(text, stretches_of(text), locale, channel=channel, purpose="marketing", situation=situation)
    return [remark for look in LOOKS.each for remark in look(prose)]


def doubles(found: list[Remark]) -> Iterator[tuple[str, str]]:
    """Yield the rules of remarks that overlap, but for those on a text as a whole."""
    for one, other in combinations(found, 2):
        pair = sorted((one.rule, other.rule))
        if pair[0] != pair[1] and one.start < other.end and other.start < one.end and not {*pair} & {*SUMS}:
            yield pair[0], pair[1]


def test_no_words_are_told_by_two_rules() -> None:
    """On no channel, whatever the message is for; what is allowed is needed."""
    told = {
        pair
        for text, locale in dict.fromkeys(texts())
        for channel in ("", "email", "sms")
        for situation in ("", "apology")
        for pair in doubles(remarks(text, locale, channel, situation))
    }

    assert told == set(BOTH)


FAULTY = [(each.id, case) for each in find_checks().values() for case in each.cases if case.finds]


@pytest.mark.parametrize(("rule", "case"), FAULTY, ids=lambda each: each if isinstance(each, str) else "")
def test_no_words_are_told_by_a_check_and_a_rule(rule: str, case: Case) -> None:
    """Those of the default kit, on copy in which the check finds what it is for."""
    found = [each for each in check(case.source, {case.channel: case.variant}, KIT).findings if each.span]
    prose = [each for each in found if each.rule.startswith(OF_PROSE)]
    checks = [each for each in found if each not in prose and each.rule not in SAID_BY_CHECKS]

    assert [(one.rule, other.rule, rule) for one in checks for other in prose if overlap(one, other)] == []


def overlap(one: Finding, other: Finding) -> bool:
    """Return whether two findings are about some words together."""
    if not one.span or not other.span or one.span.path != other.span.path:
        return False
    starts = [(each.line, each.column) for each in (one.span, other.span)]
    ends = [(each.end_line, each.end_column) for each in (one.span, other.span)]
    return starts[0] < ends[1] and starts[1] < ends[0]
