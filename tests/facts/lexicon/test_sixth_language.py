"""A language is added by adding a file, no other is edited. Italian is made here, from tests/facts/lexicon/sixth."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import brandkit.facts.lexicon
from brandkit.engine.check import check
from brandkit.facts.lexicon import find_lexicons
from brandkit.facts.recognise import setting_of, tell
from brandkit.model.statement import Clock, Day, Said
from brandkit.model.value import Duration, Money, Percent

SOURCE = """---
locale: it-IT
facts:
  price: EUR 49,90
  ends: 2026-05-31
  trial: 7 giorni
---
Il corso costa {{ price }} fino al {{ ends }}. La prova dura {{ trial }}. La carta non è necessaria per la prova.
"""


@pytest.fixture(autouse=True)
def _italian(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    folders = [*brandkit.facts.lexicon.__path__, str(Path(__file__).parent / "sixth")]
    monkeypatch.setattr(brandkit.facts.lexicon, "__path__", folders)
    memos = (setting_of.cache_clear, brandkit.facts.lexicon._languages.cache_clear)
    for forget in memos:
        forget()
    yield
    for forget in memos:
        forget()


def test_a_file_is_a_language() -> None:
    assert list(find_lexicons()) == ["de", "en", "es", "fr", "it"]


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("Costa 49,90 €.", Money(Decimal("49.90"), "EUR"), ""),
        ("Costa quarantanove, anzi 1.299 euro.", Money(Decimal(1299), "EUR"), ""),
        ("Uno sconto del 20 per cento.", Percent(Decimal(20)), ""),
        ("La prova dura sette giorni.", Duration(Decimal(7), "day"), ""),
        ("Prenota fino al 31 maggio.", Day(None, 5, 31), "until"),
        ("Prenota entro il 31/05/2026.", Day(2026, 5, 31), ""),
        ("Aperto fino alle 18:30.", Clock(18, 30), "until"),
    ],
)
def test_its_words_are_read(text: str, value: Said, bound: str) -> None:
    assert [(each.value, each.bound) for each in tell(text, setting_of("it-IT")).statements] == [(value, bound)]


def test_a_variant_that_says_the_same_is_quiet() -> None:
    said = "La prova: 7 giorni, la carta non è necessaria. Poi 49,90 euro, fino al 31 maggio 2026."

    assert not check(SOURCE, {"web": said}).findings


@pytest.mark.parametrize(
    ("said", "rule", "quote"),
    [
        ("La prova: 7 giorni. Poi 59,90 euro, fino al 31 maggio.", "same/value-changed", "59,90 euro"),
        ("La prova: 7 giorni. Poi 49,90 euro, fino al 30 giugno.", "same/date-changed", "30 giugno"),
        ("La prova: 7 ore. Poi 49,90 euro, fino al 31 maggio.", "same/unit-changed", "7 ore"),
        (
            "La carta è necessaria per la prova di 7 giorni. Poi 49,90 euro, fino al 31 maggio.",
            "same/negated",
            "carta è necessaria per la prova",
        ),
    ],
)
def test_a_variant_that_says_something_else_is_not(said: str, rule: str, quote: str) -> None:
    found = [each for each in check(SOURCE, {"web": said}).findings if each.severity == "error"]

    assert [(each.rule, each.quote) for each in found] == [(rule, quote)]
