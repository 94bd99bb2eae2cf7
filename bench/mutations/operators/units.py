"""Units changed: currencies, days to weeks, gigabytes to megabytes, percent to money."""

import re
from collections.abc import Iterator

from bench.mutations.kinds import rules_at, said_of
from bench.mutations.phrases import in_case, pattern_of
from bench.mutations.sites import sites_of
from bench.mutations.variant import Edit, Operator, Variant, replaced
from bench.mutations.words import DURATIONS, UNITS

_CURRENCIES = {
    "£": "€", "$": "£", "€": "£", "EUR": "USD", "GBP": "EUR", "USD": "EUR", "euros": "dollars", "euro": "dollar",
    "Euro": "Dollar", "pounds": "dollars", "pound": "dollar", "dollars": "pounds", "dólares": "euros",
    "libras": "euros",
}  # fmt: skip
_CURRENCY = re.compile("|".join(sorted(map(re.escape, _CURRENCIES), key=len, reverse=True)))
_QUANTITY = ("same/unit-changed", "same/value-changed")
_DURATION = ("same/unit-changed", "same/duration-changed")
_OWN = {"en-US": "${}", "en-GB": "£{}"}


def _currency(variant: Variant) -> Iterator[Edit]:
    spans = [(each.start, each.end) for each in said_of(variant, "money")]
    spans += [(site.start, site.end) for site in sites_of(variant, "price")]
    for start, end in sorted(set(spans)):
        text = variant.shown[start:end]
        found = _CURRENCY.search(text)
        if found and not any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans):
            new = _CURRENCIES[found[0]]
            if variant.language == "es" and new == "dollars":
                new = "dólares"
            yield replaced(start, end, text[: found.start()] + new + text[found.end() :])


def _percent_to_money(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "percent"):
        number = re.match(r"[\d.,]+", site.text)
        if number:
            yield replaced(site.start, site.end, _OWN.get(variant.locale, "{} €").format(number[0]))


def _quantity(variant: Variant) -> Iterator[Edit]:
    spans = [(site.start, site.end) for site in sites_of(variant, "quantity")]
    spans += [(each.start, each.end) for each in said_of(variant, "quantity")]
    for start, end in sorted(set(spans)):
        text = variant.shown[start:end]
        found = re.search(r"[^\W\d]+(?:/s)?$", text)
        if found and found[0] in UNITS:
            rules = rules_at(variant, start, _QUANTITY)
            yield replaced(start, end, text[: found.start()] + UNITS[found[0]], rules=rules)


def _duration(variant: Variant) -> Iterator[Edit]:
    """Yield the next larger unit, or the next smaller one of the largest."""
    words = DURATIONS[variant.language]
    spans = [(site.start, site.end) for site in sites_of(variant, "duration")]
    marked = [(each.start, each.end) for each in said_of(variant, "duration")]
    spans = [span for span in spans if not any(a <= span[0] and span[1] <= b for a, b in marked)] + marked
    for start, end in sorted(set(spans)):
        text = variant.shown[start:end]
        for found in list(pattern_of(_unit_words(variant.language)).finditer(text))[:1]:
            place = next(n for n, pair in enumerate(words) if _is_of(found[0], pair, variant.language))
            other = words[place + 1 if place + 1 < len(words) else place - 1]
            new = in_case(other[found[0].lower() != words[place][0].lower()], found[0])
            before = re.sub(r"\ban $", "a ", text[: found.start()])
            rules = rules_at(variant, start, _DURATION)
            yield replaced(start, end, before + new + text[found.end() :], rules=rules)


def _unit_words(language: str) -> list[str]:
    pairs = DURATIONS[language]
    return [word for one, many in pairs for word in (one, many, f"{one}e" if language == "de" else many)]


def _is_of(word: str, pair: tuple[str, str], language: str) -> bool:
    forms = {pair[0].lower(), pair[1].lower()} | ({f"{pair[0].lower()}e"} if language == "de" else set())
    return word.lower() in forms


OPERATORS = (
    # "Pounds" may be a weight as well, and so the price's unit.
    Operator("currency", "closed", ("same/currency-changed", "same/value-changed", "same/unit-changed"), _currency),
    Operator("percent to money", "closed", ("same/unit-changed", "same/value-changed"), _percent_to_money),
    Operator("unit of a quantity", "closed", _QUANTITY, _quantity),
    Operator("unit of a duration", "closed", _DURATION, _duration),
)
