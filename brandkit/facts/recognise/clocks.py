"""Times of day in a text: "6pm", "18 Uhr 30", "half past six in the evening", "12-2pm", "14:05 to 15:32 UTC"."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.recognise.clock_faces import COLON_ONLY, MARKED, PLAIN, Face, before_hour, read_face, with_part
from brandkit.facts.recognise.grammar import Found, rule
from brandkit.facts.recognise.zones import ZONE, read_zone
from brandkit.model.statement import Clock, Day, Said, Statement
from brandkit.model.value import Duration, Number

_SPOKEN_MINUTES = (5, 10, 20, 25)
"""What people say before "to" and the hour."""


def _range(found: Found) -> Iterator[Statement]:
    """State both ends; morning or afternoon, and the zone, may be said once for both."""
    low, high = (read_face(found.each(core), found.setting.lexicon) for core in ("low", "high"))
    if low is None or high is None:
        return
    if _is_minutes_to(found):
        start, end = found.each("low")[0].start, _end(found, "high", found.end)
        part = _part(found, "high_part") or _part(found, "night")
        yield _statement(with_part(before_hour(high, low.hour), part), _zones(found, "high_zone"), (start, end))
        return
    if not _is_range(found):
        return
    parts = _part(found, "low_part"), _part(found, "high_part") or _part(found, "night")
    low, high = _fitted(with_part(low, parts[0]), with_part(high, parts[1]), parts)
    zones = _zones(found, "low_zone"), _zones(found, "high_zone")
    ends = found.item("join").start, found.end
    role = ("low", "high") if found.item("join").letter not in "jJ" or found.has("between") else ("", "")
    yield _statement(low, zones[0] or zones[1], (found.each("low")[0].start, _end(found, "low", ends[0])), role[0])
    yield _statement(high, zones[1] or zones[0], (found.each("high")[0].start, _end(found, "high", ends[1])), role[1])
    yield from _tonight(found)


def _is_minutes_to(found: Found) -> bool:
    """Return whether two numbers in words say one time: "at ten to nine", but not "from ten to nine"."""
    minutes, join = found.item("low").tokens[0], found.item("join").tokens[0]
    is_to = join.key in forms_of(found.setting.lexicon, "minutes_to")
    return is_to and found.has("at") and minutes.in_words and minutes.amount in _SPOKEN_MINUTES


def _is_range(found: Found) -> bool:
    """Return whether two times belong together; not "GMT-5:30", nor "the 8th at 9"."""
    if not (_is_sure(found, "low") or _is_sure(found, "high") or _are_pointed(found)):
        return False
    join = found.item("join").letter
    if join == "-" and found.has("low_zone") and not (found.has("high_part") or found.has("high_zone")):
        return False
    if join in "jJ":
        return found.has("between") or found.has("at")
    return join != "G" or _is_sure(found, "low") or found.has("between") or _part(found, "link") == "of"


def _are_pointed(found: Found) -> bool:
    """Return whether both ends are written "18.00-22.30", where people do so, and count nothing."""
    low, high = found.item("low"), found.item("high")
    if not low.letter == high.letter == "p" or found.setting.territory in COLON_ONLY:
        return False
    is_padded = all(item.tokens[0].key[-2:] in ("00", "15", "30", "45") for item in (low, high))
    follows = found.after[0].letter if found.after else "."
    in_order = float(low.tokens[0].key) < float(high.tokens[0].key)
    if float(high.tokens[0].key) < 13 and not (found.has("between") or found.has("link")):
        return False  # "rated 4.15-4.30"
    return is_padded and in_order and follows in ".,;:!?)\nijJDdWEVTt" and not _is_dear(found)


def _is_dear(found: Found) -> bool:
    """Return whether a sign of a currency stands before a match."""
    return bool(found.before) and found.before[-1].tokens[-1].key in "$€£¥"


def _is_sure(found: Found, core: str) -> bool:
    """Return whether an end is a time even if the other were none: "2pm", "14:05", but not the 9 of "9-14:05"."""
    letters = "".join(item.letter for item in found.each(core))
    return (
        found.has(f"{core}_part") or letters not in ("n", "nn", "n0n", "p") or (core == "high" and found.has("night"))
    )


def _end(found: Found, core: str, until: int) -> int:
    """Return where an end of a range ends: with its part of the day and its zone."""
    ends = [found.each(group)[-1].end for group in (core, f"{core}_part", f"{core}_zone") if found.has(group)]
    return min(max(ends), until)


def _fitted(low: Face, high: Face, parts: tuple[str, str]) -> tuple[Face, Face]:
    """Return both ends in the half of the day that one of them says: "12-2pm", "11-2pm", "9:00-17:30"."""
    if low.hour == 24:
        low = low._replace(hour=0)
    if low.is_whole and high.is_whole:
        return low, high
    if not parts[0] and parts[1] and not low.is_whole:
        same = with_part(low, parts[1])
        half = low.hour % 12
        return (same if _minutes(same) < _minutes(high) else low._replace(hour=half, is_whole=True)), high
    if low.is_whole and parts[0] and not high.is_whole:
        later = (high._replace(hour=hour, is_whole=True) for hour in (high.hour % 12, high.hour % 12 + 12))
        return low, next((each for each in later if _minutes(each) > _minutes(low)), high)
    if low.is_whole or high.is_whole:
        return low._replace(is_whole=True), high._replace(is_whole=True)
    return low, high


def _minutes(face: Face) -> int:
    return face.hour * 60 + face.minute


def _single(found: Found) -> Iterator[Statement]:
    face = read_face(found.each("core"), found.setting.lexicon)
    if face is None:
        return
    part = _part(found, "part") or _part(found, "night") or _part(found, "early")
    zones = _zones(found, "zone")
    is_clear = bool(part or zones) or found.has("clear") or found.has("from")
    if not is_clear and not _stands_alone(found, face):
        return
    if face.hour == 24 and _part(found, "from") == "from":
        face = face._replace(hour=0)
    core = found.each("core")
    span = core[0].start, found.items[-1].end if zones else found.each("part" if found.has("part") else "core")[-1].end
    made = _statement(with_part(face, part), zones, span, inexact=face.is_length and not is_clear)
    length = _length(found, face, is_clear=is_clear)
    lasts = bool(length) and face.minute > 0 and _is_led_as_length(found)
    values = (*length, made.value, *made.others) if lasts else (made.value, *made.others, *length)
    yield replace(made, value=values[0], others=values[1:])
    yield from _tonight(found)


def _length(found: Found, face: Face, *, is_clear: bool) -> tuple[Said, ...]:
    """Return how long something takes if the words of a time can mean that too: "18 h", "1 h 30"."""
    if face.is_length:
        return (Duration(found.item("core").tokens[0].amount or Decimal(0), "hour"),)
    core = found.each("core")
    is_hours = len(core) == 3 and core[1].letter == "U" and core[1].meaning == "hours"
    if is_clear or not (is_hours or core[-1].letter == "H"):
        return ()
    return (Duration(Decimal(face.hour * 60 + face.minute), "minute"),)


def _is_led_as_length(found: Found) -> bool:
    """Return whether the word before a time says that it is a length of time: "la visite dure 1 h 30"."""
    before = [item.letter for item in found.before if item.letter not in ":;"]
    return before[-1:] == ["u"] and not (found.has("from") or found.has("early"))


def _stands_alone(found: Found, face: Face) -> bool:
    """Return whether words are a time where nothing around them says so: "18 h" may be one, "in 24 h" is none."""
    letters = "".join(item.letter for item in found.each("core"))
    return letters not in ("nk", "n<n", "nJn", "Cn") and not (
        face.is_length and (found.has("length") or face.hour == 24)
    )


def _bare(found: Found) -> Iterator[Statement]:
    """State "at six", whose half of the day is not said; nothing says that "at 6" or "at 18.00" is no price or age."""
    face = read_face(found.each("core"), found.setting.lexicon)
    core = found.each("core")
    is_pointed = core[0].letter == "p"
    if face is None or found.item("at").meaning != "clock" or not (face.hour or is_pointed):
        return
    if is_pointed and found.setting.territory in COLON_ONLY:
        return
    # English says "at 6" of prices and ages too, and "at one" of much
    doubtful = "twelve_hours" in found.setting.lexicon.words and (not core[0].tokens[0].in_words or face.hour == 1)
    made = _statement(face, (), (core[0].start, core[-1].end), inexact=doubtful)
    amount = core[0].tokens[0].amount
    yield replace(made, others=(Number(amount),)) if is_pointed and amount is not None else made


def _statement(
    face: Face, zones: tuple[str, ...], span: tuple[int, int], role: str = "", *, inexact: bool = False
) -> Statement:
    first, *others = [Clock(face.hour, face.minute, face.is_whole, zone) for zone in zones or ("",)]
    return Statement(first, *span, others=tuple(others), role=role, inexact=inexact)


def _part(found: Found, group: str) -> str:
    return str(found.item(group).meaning) if found.has(group) else ""


def _zones(found: Found, group: str) -> tuple[str, ...]:
    return read_zone(found.each(group), found.setting.lexicon)


def _tonight(found: Found) -> Iterator[Statement]:
    """State the day too, where "tonight" stands with a time."""
    day = found.setting.date
    for group in ("early", "night"):
        if found.has(group) and found.item(group).letter == "t" and day is not None:
            item = found.item(group)
            yield Statement(Day(day.year, day.month, day.day, relative=True), item.start, item.end)


_ANY = rf"(?:{MARKED}|{PLAIN})"
_TAIL = rf"(?:,?(?P<part>A))?(?:,?(?P<night>t))?(?P<zone>{ZONE})?"
_CLEAR = r"(?:(?P<clear>(?<=[@GirBVmMDdxy]))|(?P<length>(?<=[uflE])))?"

_EARLY = "(?<![nkpNUHO])(?P<early>[tAa])"  # behind a time it belongs to that: "6 p.m., 6:30 p.m."
_HIGH = _ANY.replace("(?<!Z[-+])", "")

CLOCK_RULES = (
    rule(
        rf"""(?: (?P<between>B)[f@]? | (?P<at>@) | (?P<link>f) )?
        (?P<low>{_ANY})(?:,?(?P<low_part>A))?(?P<low_zone>{ZONE})?
        (?P<join>(?(at)[-rjJG@]|[-rjJG]))f?[@G]?
        (?P<high>{_HIGH})(?:,?(?P<high_part>A))?(?:,?(?P<night>t))?(?P<high_zone>{ZONE})?""",
        _range,
    ),
    rule(rf"{_EARLY},?[@G]?(?P<core>{MARKED}){_TAIL}", _single),
    rule(rf"{_EARLY}[@G](?P<core>{PLAIN}){_TAIL}", _single),
    rule(rf"{_CLEAR}(?P<from>i)?(?P<core>{MARKED}){_TAIL}", _single),
    rule(rf"(?P<core>{PLAIN})(?:,?(?P<part>A)|,?(?P<night>t))(?P<zone>{ZONE})?", _single),
)
"""In order: ranges, then times."""

BARE_CLOCK_RULES = (rule(r"""(?P<at>@)(?P<core>n|p|nn(?!,n))(?=[.,;!?)"\nsijJrRTtVZ]|\Z)""", _bare),)
"""To be tried when days are claimed."""
