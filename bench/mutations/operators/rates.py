"""What a price is for changed or dropped: per month, per person, per night."""

import re
from collections.abc import Iterator, Mapping

from bench.mutations.phrases import pattern_of, turned, values_of
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/per-changed", "same/qualifier-changed")
_TURNED: Mapping[str, Mapping[str, str]] = {
    "en": {"a month": "a year", "per month": "per year", "each month": "each year", "every month": "every year",
           "a week": "a day", "per week": "per day", "a year": "a month", "per year": "per month", "a night": "a week",
           "per night": "per week", "per person": "per family", "each": "a pair", "a person": "a family",
           "monthly": "yearly", "p/m": "p/w", "a head": "a group", "per child": "per family", "a set": "a pair"},
    "de": {"im Monat": "im Jahr", "pro Monat": "pro Jahr", "monatlich": "jährlich", "pro Person": "pro Familie",
           "pro Nacht": "pro Woche", "im Jahr": "im Monat", "pro Jahr": "pro Monat", "jährlich": "monatlich",
           "pro Kind": "pro Familie", "je Person": "je Familie"},
    "fr": {"par mois": "par an", "par an": "par mois", "par personne": "par famille", "par nuit": "par semaine",
           "par enfant": "par famille", "mensuels": "annuels", "chaque mois": "chaque année", "la nuit": "la semaine"},
    "es": {"al mes": "al año", "por mes": "por año", "mensuales": "anuales", "por persona": "por familia",
           "por noche": "por semana", "al año": "al mes", "cada mes": "cada año", "la noche": "la semana",
           "por alumno": "por familia", "por niño": "por familia"},
}  # fmt: skip
_SIGNS = {"/month": "/year", "/mo": "/yr", "/year": "/month", "/night": "/week", "/Monat": "/Jahr", "/mois": "/an",
          "/mes": "/año", "/week": "/day", "/nuit": "/semaine", "/person": "/family"}  # fmt: skip


def _changed(variant: Variant) -> Iterator[Edit]:
    for start, end, rate, stop in _rates(variant):
        new = _SIGNS.get(rate.strip()) or f" {turned(rate.strip(), _TURNED[variant.language])}"
        yield replaced(start, stop, variant.content[start:end] + new)


def _dropped(variant: Variant) -> Iterator[Edit]:
    for start, end, _, stop in _rates(variant):
        yield replaced(start, stop, variant.content[start:end])


def _rates(variant: Variant) -> Iterator[tuple[int, int, str, int]]:
    """Return prices with what they are for: where they begin and end, the words, where those end."""
    for start, end in values_of(variant, "money"):
        signed = re.match(r"/[A-Za-zñ]+", variant.shown[end:])
        if signed and signed[0] in _SIGNS:
            yield start, end, signed[0], end + signed.end()
        gap = re.match(r"[ \u00a0\0]+", variant.shown[end:])
        found = gap and pattern_of(_TURNED[variant.language]).match(variant.shown, end + gap.end())
        if found:
            yield start, end, found[0], found.end()


OPERATORS = (
    Operator("rate: another", "scope", _RULES, _changed),
    Operator("rate: dropped", "scope", _RULES, _dropped),
)
