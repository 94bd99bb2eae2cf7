"""``brandkit explain``: the cases of rules of grammar and of tone, run as they are shown."""

import re
from collections.abc import Callable

import pytest

from brandkit.cli.commands import run
from brandkit.engine.prose_cases import prose_checks


@pytest.fixture
def explained(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Return what is said of a rule."""

    def say(rule: str) -> str:
        assert run(["explain", rule]) == 0
        return capsys.readouterr().out

    return say


@pytest.mark.parametrize("rule", prose_checks())
def test_every_rule_of_prose_shows_what_fails_and_what_passes(rule: str, explained: Callable[[str], str]) -> None:
    """With what is said of it, and every case."""
    text = explained(rule)

    assert re.search(r"\nfails\n(?:  .*\n)+    finds .", text)
    assert "\npasses\n" in text
    assert all(f"  {case.text.splitlines()[0]}\n" in text for case in prose_checks()[rule].cases)


def test_a_case_says_its_locale_and_its_situation(explained: Callable[[str], str]) -> None:
    """Without them nobody could tell why the same words pass elsewhere."""
    text = explained("tone/too-many-exclamations")

    assert "  We are down!\n    situation: outage\n    finds “!”: 1 exclamation mark, none is wanted\n" in text
    assert "    locale: fr-FR\n" in text


def test_a_case_of_drift_shows_the_variants_beside(explained: Callable[[str], str]) -> None:
    """A contradiction has two sides."""
    lines = [
        "  We guarantee delivery by Friday.",
        "    beside: We aim to deliver by Friday.",
        "    finds “We guarantee”: the first variant says “We guarantee”, the second variant says “We aim to”",
    ]

    assert "\n".join(lines) in explained("tone/promise-drift")


def test_a_rule_that_a_voice_switches_on_shows_the_voice(explained: Callable[[str], str]) -> None:
    """It finds nothing without."""
    assert "styles/voice.yaml of the cases\n  features:\n    greeting: {require" in explained("tone/greeting-missing")


def test_what_is_missing_is_told_without_words(explained: Callable[[str], str]) -> None:
    """There are none to quote."""
    assert "    finds no greeting (casual or neutral is wanted)\n" in explained("tone/greeting-missing")


def test_a_fix_is_told(explained: Callable[[str], str]) -> None:
    """As a finding tells it."""
    assert "finds “ ,”: there is a space before “,”; fix: write “,”" in explained("grammar/space-before-sign")


@pytest.mark.parametrize("rule", ["grammar/Harper.SpellCheck", "grammar/LanguageTool.EN_A_VS_AN"])
def test_a_rule_of_a_back_end_says_whose_it_is(rule: str, explained: Callable[[str], str]) -> None:
    """Whoever sees its name in a finding asks here first."""
    text = explained(rule)

    assert text.startswith(f"{rule}\n\nA rule of {rule.partition('/')[2].partition('.')[0]}:")
    assert f"levels: {{{rule}: off}}" in text


def test_a_name_that_is_nothing_like_any_rule_is_not_answered_with_all_of_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """There are three hundred."""
    assert run(["explain", "zzz"]) == 2
    assert len(capsys.readouterr().err) < 400
