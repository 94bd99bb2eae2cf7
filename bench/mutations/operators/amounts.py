"""Amounts changed: percent, prices, quantities, plain numbers, durations."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.mutations.kinds import rules_at, said_of
from bench.mutations.sites import Site, sites_of
from bench.mutations.values import last_digits, other_digits, taken
from bench.mutations.variant import Edit, Operator, Variant, replaced

_VALUE = ("same/value-changed",)
_DURATION = ("same/duration-changed", "same/value-changed")
# What may look like a plain number is an hour in "8 bis 20 Uhr", and what is called is a contact.
_TO_A_TIME = re.compile(r" ?(?:bis|to|à|a|-|–) ?\d+(?:[:.]\d\d)? ?(?:Uhr|[ap]\.?m|h)\b")
_CALLED = re.compile(r"\b(?:call|dial|text|rufen Sie|wählen Sie|appelez(?: le)?|llama al) $", re.IGNORECASE)
_GROUPED = re.compile(r"\d[.,\u00a0\u202f ]\d{3}(?!\d)")
_DECIMALS = re.compile(r"(\d+)([.,])(\d\d)(?!\d)")


def _other_digit(*kinds: str) -> Callable[[Variant], Iterator[Edit]]:
    def edits(variant: Variant) -> Iterator[Edit]:
        for site in sites_of(variant, *kinds):
            found = last_digits(site.text)
            new = found and other_digits(found[0], taken(variant))
            if found and new and _is_said(variant, site):
                yield _with(variant, site, found.span(), new)

    return edits


def _ten_times(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "price", "percent", "number", "quantity"):
        found = last_digits(site.text)
        if (
            found
            and int(found[0])
            and not _GROUPED.search(site.text)
            and found[0] + "0" not in taken(variant)
            and _is_said(variant, site)
        ):
            edit = _with(variant, site, (found.end(), found.end()), "0")
            # Of a day or an hour nothing is left: "the 150th", "from 80 o'clock".
            moment = any(each.start <= site.start < each.end for each in said_of(variant, "date", "time", "instant"))
            moment |= _TO_A_TIME.match(variant.shown, site.end) is not None
            yield replace(edit, rules=(*edit.rules, "same/fact-missing", "same/range-narrowed")) if moment else edit


def _point_slipped(variant: Variant) -> Iterator[Edit]:
    """Yield 1.25 for 12.50, 4.9 for 49."""
    point = "." if variant.language == "en" else ","
    for site in sites_of(variant, "price", "percent"):
        cents = _DECIMALS.search(site.text)
        if _GROUPED.search(site.text) or not _is_said(variant, site):
            continue
        if cents and len(cents[1]) > 1 and cents[1][:-1] not in taken(variant):
            yield _with(variant, site, cents.span(), f"{cents[1][:-1]}{cents[2]}{cents[1][-1]}{cents[3][0]}")
        found = last_digits(site.text)
        is_whole = found and len(found[0]) > 1 and not re.search(r"[.,]\d", site.text)
        if found and is_whole and found[0][:-1] not in taken(variant):
            yield _with(variant, site, found.span(), f"{found[0][:-1]}{point}{found[0][-1]}")


def _thousands_to_millions(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "price"):
        if site.text.endswith("k"):
            yield _with(variant, site, (len(site.text) - 1, len(site.text)), "m")
        found = re.search(r"(\d+),000$", site.text)
        if found and variant.language == "en":
            yield _with(variant, site, found.span(), f"{found[1]}m")


def _with(variant: Variant, site: Site, part: tuple[int, int], new: str) -> Edit:
    """Return the edit of a part of a site; all of the site counts as changed."""
    start, end = part
    usual = _DURATION if site.kind == "duration" else _VALUE
    if site.kind == "number" and _TO_A_TIME.match(variant.shown, site.end):
        usual = (*usual, "same/time-changed")
    if site.kind == "number" and _CALLED.search(variant.shown, 0, site.start):
        usual = (*usual, "same/contact-changed")
    rules = rules_at(variant, site.start, usual)
    return replaced(site.start, site.end, site.text[:start] + new + site.text[end:], rules=rules)


def _is_said(variant: Variant, site: Site) -> bool:
    """Return whether a number comes from the source: a plain one may be a house number of the sender's address."""
    if site.kind != "number":
        return True
    marked = any(each.start <= site.start < each.end for each in variant.said)
    return marked or re.search(rf"(?<!\d){re.escape(site.text)}(?!\d)", variant.words) is not None


OPERATORS = (
    Operator("percent: digit", "closed", _VALUE, _other_digit("percent")),
    Operator("price: digit", "closed", _VALUE, _other_digit("price")),
    Operator("amount: ten times", "closed", _VALUE, _ten_times),
    Operator("amount: decimal point", "closed", _VALUE, _point_slipped),
    Operator("price: thousands to millions", "closed", _VALUE, _thousands_to_millions),
    Operator("number: digit", "closed", _VALUE, _other_digit("number")),
    Operator("quantity: digit", "closed", _VALUE, _other_digit("quantity")),
    Operator("duration: number", "closed", _DURATION, _other_digit("duration")),
)
