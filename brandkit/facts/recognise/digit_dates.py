"""Days in digits: "31/05/2026", "5/31", "14.6.", "2026-05-31", "2026-05-31T18:00-05:00", "9/1-9/15".

The locale says whether day or month comes first; where it does not (English without a country), both are stated.
"""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.date_pieces import Piece, is_day, statements_of
from brandkit.facts.recognise.grammar import Found, Item, letters_of, rule
from brandkit.facts.recognise.moment_words import is_tight, meant, small, words_of, year_of
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Clock, Day, Statement

_FRACTIONS = (2, 3, 4, 5, 8, 10)
"""What people divide by: "1/2", "3/4", "9/10"."""

_DIGITS = r"(?:n/n(?:/[yn])?(?!/|f?[mM]) | ps | b | y-n-n | n-n-y)"
_PIECE = re.compile(rf"(?:(?P<weekday>[Ddx])[.s]?,?f{{0,2}})?f?(?:(?P<digits>{_DIGITS})|(?P<bare>ns))", re.VERBOSE)


def _dates(found: Found) -> Iterator[Statement]:
    pieces = [piece for piece in _pieces(found) if piece is not None]
    whole = len(pieces) == len(_PIECE.findall(letters_of(found.each("days"))))
    if not whole or not pieces or pieces[-1].month is None:
        return
    pieces = [piece._replace(month=piece.month or pieces[-1].month) for piece in pieces]
    if all(is_day(piece.day, piece.month, piece.year) for piece in pieces):
        yield from statements_of(pieces, found)


def _pieces(found: Found) -> Iterator[Piece | None]:
    place = found.groups["days"][0]
    letters = letters_of(found.items)
    for match in _PIECE.finditer(letters, place):
        piece = _piece(found.items[match.start() : match.end()], match, found)
        yield piece._replace(join=letters[place : match.start()]) if piece else None
        place = match.end()


def _piece(items: Sequence[Item], match: re.Match[str], found: Found) -> Piece | None:
    weekday = meant(items[0], 1) if match["weekday"] else None
    if match["bare"]:
        day = small(items[-2])
        return Piece(day, items[-2].start, items[-1].end, weekday=weekday, is_ordinal=True) if day else None
    digits = items[len(items) - len(match["digits"]) :]
    before = items[-len(digits) - 1] if len(items) > len(digits) else None
    is_named = before is not None and before.letter == "f" and before.meaning == "day" and not found.has("of")
    is_certain = weekday is not None or found.has("between") or found.has("more") or is_named
    is_certain |= found.has("lead") and not (found.has("of") or found.item("lead").letter == "r")
    day_at = _read(digits, found.setting, is_certain=is_certain)
    if day_at is None:
        return None
    return day_at._replace(weekday=weekday, start=items[0].start if weekday is not None else digits[0].start)


def _read(digits: Sequence[Item], setting: Setting, *, is_certain: bool) -> Piece | None:
    """Return the day that digits are."""
    letters, span = letters_of(digits), (digits[0].start, digits[-1].end)
    if not is_tight(digits):
        return None
    if letters[0] in "pb":
        numbers = [int(part) for part in digits[0].tokens[0].key.split(".")]
        if letters[0] == "b" and numbers[2] < 100 and "." not in words_of(setting.lexicon, "day_points"):
            return None
        year = None if letters[0] == "p" else numbers[2] if numbers[2] > 99 else 2000 + numbers[2]
        made = _ordered(numbers[0], numbers[1], year, span, setting)
        is_doubtful = letters[0] == "p" and not is_certain and "0" not in digits[0].tokens[0].key
        return made and made._replace(is_doubtful=is_doubtful)
    if letters == "y-n-n":
        parts = [item.tokens[0].key for item in digits[::2]]
        return Piece(int(parts[2]), *span, int(parts[1]), int(parts[0])) if all(map(str.isdecimal, parts)) else None
    first, second = small(digits[0]), small(digits[2])
    written = digits[4:]
    year = year_of(written) if written else None
    if first is None or second is None or (written and year is None):
        return None
    if year is None and not is_certain and _is_fraction(digits, first, second):
        return None
    return _ordered(first, second, year, span, setting)


def _is_fraction(digits: Sequence[Item], first: int, second: int) -> bool:
    is_padded = any(item.tokens[0].key.startswith("0") for item in digits)
    return not is_padded and first <= second and (second in _FRACTIONS or first == second)


def _ordered(first: int, second: int, year: int | None, span: tuple[int, int], setting: Setting) -> Piece | None:
    """Return the day, in the locale's order if that is one; the other order only if a year says that it is a day."""
    traits, place = setting.lexicon.traits, setting.territory
    is_undecided = place in traits.month_or_day_first
    month_first = is_undecided or place in traits.month_first
    usual = (second, first) if month_first else (first, second)
    other = usual[::-1]
    if not is_day(*usual, year):
        usual, other = other, usual
        if not is_day(*usual, year) or (year is None and not is_undecided):
            return None
    is_open = is_undecided and usual != other and is_day(*other, year)
    return Piece(usual[0], *span, usual[1], year, other=Day(year, other[1], other[0]) if is_open else None)


def _instant(found: Found) -> Iterator[Statement]:
    """State "2026-05-31T18:00-05:00": its day, and its time in its zone."""
    items = found.items
    year, month, day = (int(items[place].tokens[0].key) for place in (0, 2, 4))
    hour, minute = int(items[5].tokens[0].key[1:]), items[7].tokens[0].key
    if not is_tight(items) or not is_day(day, month, year) or hour > 24 or not minute.isdecimal() or int(minute) > 59:
        return
    zone = "UTC" if found.has("utc") else ""
    if found.has("sign"):
        hours, minutes = (item.tokens[0].key for item in found.each("offset")[::2])
        shift = f"{int(hours)}" + (f":{minutes}" if int(minutes) else "")
        zone = f"UTC{found.item('sign').letter}{shift}" if shift != "0" else "UTC"
    yield Statement(Day(year, month, day), items[0].start, items[4].end)
    yield Statement(Clock(hour, int(minute), True, zone), items[5].start, found.end)


_ONE = rf"(?:[Ddx][.s]?,?f{{0,2}})?f?{_DIGITS}"
_JOIN = r"(?:r|-|j|J)"

DIGIT_DATE_RULES = (
    rule(r"y-n-nI:n(?::n)?(?: (?P<utc>w) | (?P<sign>[-+])(?P<offset>n:n) )?", _instant),
    rule(
        rf"""(?:(?P<lead>[ir])|(?P<between>B)f?)?
        (?P<days> (?:(?:[Ddx][.s]?,?f{{0,2}})?f?ns{_JOIN})? {_ONE} (?:(?P<more>{_JOIN}){_ONE})? )(?P<of>(?=[wf]))?""",
        _dates,
    ),
)
