"""Ranges: "10-15%", "£10 to £15", "von 3 bis 5 Tagen", "entre 10 et 15 €": two statements, with roles low and high.

What only one end says of unit, currency and magnitude, both share.
"""

from collections.abc import Iterator

from brandkit.facts.recognise.figures import Figure, figure
from brandkit.facts.recognise.grammar import Found, Item, Rule, rule
from brandkit.facts.recognise.per import PER, PER_LAST, end, per
from brandkit.facts.recognise.unit_values import meant
from brandkit.model.frozen import frozen
from brandkit.model.statement import Statement

_FAR_APART = 1000
"""From here on the magnitude of the upper end may be meant for both: "$1-2 million"."""


_MOST_CENTS = 99
_CENTS = r"(?: (?<=\$) &? (?P<m{0}>n) (?P<c{0}>m) )?"


@frozen
class _End:
    figure: Figure
    own: Item | None
    start: int
    end: int


def _range(found: Found) -> Iterator[Statement]:
    low, high = _end(found, "low", "1"), _end(found, "high", "2")
    if low is None or high is None or not _belong_together(found, low, high) or _is_of_a_price(found, low):
        return
    if found.has("u2") and found.after and found.after[0].letter == "n" and found.after[0].tokens[0].in_words:
        return  # "from two pounds to three pounds fifty"
    units = [each for each in (low.own or high.own, high.own or low.own) if each]
    ordered = low.figure.amount < high.figure.amount
    if not units or (found.item("sep").letter == "-" and not ordered):
        return
    is_far = low.figure.amount * _FAR_APART <= high.figure.amount
    ends = [meant(each.figure, unit, found.setting) for each, unit in zip((low, high), units, strict=True)]
    if ends[0] is None or ends[1] is None or type(ends[0].value) is not type(ends[1].value):
        return
    spans = ((low.start, low.end), (high.start, end(found, _last(found))))
    roles = ("low", "high") if ordered and found.item("sep").meaning != "change" else _falling(found, ordered=ordered)
    for said, (start, until), role in zip(ends, spans, roles, strict=True):
        if said is not None:
            inexact = said.inexact or is_far or units[1].tokens[0].key == "h"  # "de 9 a 18 h"
            yield Statement(said.value, start, until, said.others, per=per(found), role=role, inexact=inexact)


def _falling(found: Found, *, ordered: bool) -> tuple[str, str]:
    """Return the roles of the ends of what is no range: "from £231 to £214" is a change, "between 5 and 3" nothing."""
    is_change = not ordered and found.has("start") and found.item("start").meaning != "between"
    return ("was", "now") if is_change else ("", "")


def _instead(found: Found) -> Iterator[Statement]:
    """Read "five pounds a month instead of three"."""
    now, was = _end(found, "low", "1"), _end(found, "high", "2")
    if now is None or was is None or not (now.own or was.own) or (was.own is None and _counts_a_thing(found)):
        return
    spans = ((now.start, now.end, "now"), (was.start, found.each(_last(found))[-1].end, "was"))
    for each, unit, (start, until, role) in zip(
        (now, was), (now.own or was.own, was.own or now.own), spans, strict=True
    ):
        said = meant(each.figure, unit, found.setting) if unit else None
        if said:
            rate = per(found) or per(found, "per_last")
            yield Statement(said.value, start, until, said.others, per=rate, role=role, inexact=said.inexact)


def _counts_a_thing(found: Found) -> bool:
    return bool(found.after) and found.after[0].letter in "wyn"


def _last(found: Found) -> str:
    """Return the group with which the second end ends."""
    return next(group for group in ("c2", "u2", "x2", "high") if found.has(group))


def _end(found: Found, number: str, which: str) -> _End | None:
    """Read the first (``1``) or second (``2``) end, with its cents where they are said: "10 dollars and 50 cents"."""
    sign, scale, unit, minor, cent = (f"{group}{which}" for group in "sxumc")
    shared = scale if found.has(scale) or which == "2" else "x2"
    read = figure(found, number, shared)
    if read is None:
        return None
    items = [found.item(group) for group in (sign, number, scale, unit, cent) if found.has(group)]
    own = next((found.item(group) for group in (sign, unit) if found.has(group)), None)
    cents = figure(found, minor) if found.has(minor) else None
    if cents is not None:
        if cents.amount > _MOST_CENTS:
            return None
        read = Figure(read.amount + cents.amount.scaleb(-2))
    return _End(read, own, items[0].start, items[-1].end)


def _belong_together(found: Found, low: _End, high: _End) -> bool:
    """Return whether the two ends are those of one range, and not two amounts that happen to stand there."""
    separator = found.item("sep")
    if separator.letter == "&" and not (found.has("start") and found.item("start").meaning == "between"):
        return False
    if separator.letter == "r" and not (found.has("start") and separator.tokens[0].key == "al"):
        return False
    if low.own and high.own:
        same = low.own.letter == high.own.letter and low.own.meaning == high.own.meaning
        return same and separator.meaning != "or"
    if high.own:
        return True
    is_tight = separator.letter != "-" or separator.start == low.end
    ends_here = not found.after or found.after[0].letter not in "wynf"
    return bool(low.own and low.own.letter == "$" and found.has("s1") and is_tight and ends_here)


def _is_of_a_price(found: Found, low: _End) -> bool:
    """Return whether the first number is the smaller part of a price: "from two euros ninety to three euros"."""
    if not found.has("s1") or not found.before or found.before[-1].letter != "n":
        return False
    return low.start < found.item("low").start and found.item("s1").end < found.item("low").start


RANGES: tuple[Rule, ...] = (
    rule(  # a row of bare numbers is not even tried
        r"(?= [^\n]{0,9}? [$%mdu]) (?: (?P<start>b) z? )?"
        r"(?P<s1>\$)? (?P<low>n) (?P<x1>x)? (?P<u1>[$%mdu])?" + _CENTS.format(1) + r" (?: -?(?P<sep>[-t&r])-? ) [bz]?"
        r"(?P<s2>\$)? (?P<high>n) (?P<x2>x)? [-fv]? (?P<u2>[$%mdu])?" + _CENTS.format(2) + PER,
        _range,
    ),
    rule(
        r"(?P<s1>\$)? (?P<low>n) (?P<x1>x)? [-fv]? (?P<u1>[$%mdu])?"
        + _CENTS.format(1)
        + PER
        + r"(?: [vb]? [wy]{1,2} )? I (?P<s2>\$)? (?P<high>n) (?P<x2>x)? [-fv]? (?P<u2>[$%mdu])?"
        + _CENTS.format(2)
        + PER_LAST,
        _instead,
    ),
)
