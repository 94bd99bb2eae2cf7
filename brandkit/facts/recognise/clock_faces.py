"""What a clock face shows: from "18:30", "half past six", "6 h 30", "noon" to hour and minute, before morning or
evening is known.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.grammar import Item, letters_of
from brandkit.facts.recognise.moment_words import is_tight, small

# What says by itself that it is a time; what is one only with "pm" or the like behind it.
MARKED = r"""(?:(?<!n:)(?<!Z[-+])n:n(?!:)U? | pU | nU(?:k|<n|J?n(?![:/%]))? | nH | [qC]N | n?Nk? | [qC]nU? | n>nU?
    | nk | n<n | nJn(?![U:/%w]) | Ok?)"""
PLAIN = r"(?:n0?n | n | p)"

COLON_ONLY = ("US", "CA")
"""Where nobody writes the minutes behind a point: "18.00" is an amount there."""

_AFTER_NOON: Mapping[str, range] = MappingProxyType(
    # the hours of a clock face that are after noon when the part of the day is said; "two at night" is not
    {"pm": range(1, 12), "afternoon": range(1, 12), "evening": range(4, 12), "night": range(6, 12)}
)


class Face(NamedTuple):
    """A time on a clock face."""

    hour: int
    """0 to 24."""
    minute: int
    is_whole: bool
    """True: the hour counts from midnight. False: twelve hours may be missing."""
    is_length: bool = False
    """The words could be a length of time too ("18 h")."""


def read_face(items: Sequence[Item], lexicon: Lexicon) -> Face | None:
    """Return the time that items are; None if they are none."""
    letters = letters_of(items)
    shown = _read(letters, items, lexicon)
    return shown if shown and 0 <= shown.hour <= 24 and (shown.hour < 24 or not shown.minute) else None


def with_part(face: Face, part: str) -> Face:
    """Return a face of which the part of the day is said: ``am``, ``morning``, ``pm``, ``evening`` ..."""
    if not part or face.hour > 12:
        return face
    hour = face.hour
    if hour == 12 and part not in ("pm", "afternoon"):
        hour = 24 if part in ("evening", "night") and not face.minute else 0
    elif hour in _AFTER_NOON.get(part, ()):
        hour += 12
    return face._replace(hour=hour, is_whole=True)


def before_hour(face: Face, minutes: int) -> Face:
    """Return a face so many minutes before the hour that it shows: ten to nine."""
    return _shifted(face.hour, -minutes, is_whole=face.is_whole) or face


def _read(letters: str, items: Sequence[Item], lexicon: Lexicon) -> Face | None:
    if letters.startswith("n:n"):
        return _digital(items[:3], lexicon)
    if letters[0] == "p":
        return _pointed(items[0].tokens[0].key, is_whole="U" in letters or "twelve_hours" not in lexicon.words)
    if letters == "nH":
        minute = int(items[1].tokens[0].key[1:])
        return _checked(small(items[0]), minute if is_tight(items) else None, is_whole=True)
    if "N" in letters:
        return _noon(letters, items)
    if letters[0] in "qC" or letters.startswith("n>"):
        return _spoken(letters, items)
    if letters[0] == "O":
        tail = int(str(items[1].meaning)) if letters == "Ok" else 0
        return _shifted(1, tail)
    return _worded(letters, items, lexicon)


def _digital(items: Sequence[Item], lexicon: Lexicon) -> Face | None:
    hour, minute = items[0].tokens[0].key, items[2].tokens[0].key
    if not is_tight(items) or len(minute) != 2 or not (hour + minute).isdecimal() or len(hour) > 2:
        return None
    is_whole = int(hour) > 12 or hour[0] == "0" or "twelve_hours" not in lexicon.words
    return _checked(int(hour), int(minute), is_whole=is_whole)


def _pointed(written: str, *, is_whole: bool) -> Face | None:
    hour, minute = written.split(".")
    return _checked(
        int(hour), int(minute) if len(minute) == 2 else None, is_whole=is_whole or int(hour) > 12 or hour[0] == "0"
    )


def _noon(letters: str, items: Sequence[Item]) -> Face | None:
    noon = items[letters.index("N")]
    if letters[0] == "n" and small(items[0]) != 12:
        return None
    ends = {"k": items[-1], "q": items[0], "C": items[0]}
    tail = next((int(str(ends[each].meaning)) for each in (letters[-1], letters[0]) if each in ends), 0)
    hour = int(str(noon.meaning))
    if hour == 24 and tail > 0:
        hour = 0
    return _shifted(hour, tail, is_whole=True)


def _spoken(letters: str, items: Sequence[Item]) -> Face | None:
    """Read "half past six", "zehn vor acht"."""
    if letters[0] in "qC":
        return _shifted(small(items[1]), int(str(items[0].meaning)))
    minutes, hour = small(items[0]), small(items[2])
    if minutes is None or not 0 < minutes < 31:
        return None
    return _shifted(hour, minutes * int(str(items[1].meaning)))


def _worded(letters: str, items: Sequence[Item], lexicon: Lexicon) -> Face | None:
    """Read "18 Uhr 30", "six heures moins dix", "las seis y media", "eight fifteen", "6"."""
    hour = small(items[0])
    unit = str(items[1].meaning) if letters[1:2] == "U" else ""
    if hour is None:
        return None
    in_words = items[0].tokens[0].in_words
    rest = letters[2 if unit else 1 :]
    is_whole = hour > 12 or hour == 0 or (bool(unit) and not in_words and "twelve_hours" not in lexicon.words)
    if rest[-1:] == "k":
        return _shifted(hour, int(str(items[-1].meaning)), is_whole=is_whole)
    if not rest:
        return Face(hour, 0, is_whole, is_length=unit == "hours")
    minute = small(items[-1])
    if letters == "nJn" and not (in_words and minute is not None and minute < 60):
        return None
    if rest[0] == "<":
        return _shifted(hour, -minute, is_whole=is_whole) if minute is not None else None
    is_spoken = in_words and items[-1].tokens[0].in_words and minute is not None and (minute > 9) == (rest[0] != "0")
    return _checked(hour, minute, is_whole=is_whole) if unit or is_spoken or rest[0] == "J" else None


def _checked(hour: int | None, minute: int | None, *, is_whole: bool) -> Face | None:
    return Face(hour, minute, is_whole) if hour is not None and minute is not None and minute < 60 else None


def _shifted(hour: int | None, minutes: int, *, is_whole: bool = False) -> Face | None:
    """Return a face some minutes after the hour, or before it: a quarter to one is 12:45."""
    if hour is None or hour > 24:
        return None
    total = hour * 60 + minutes
    if total < 60 and not is_whole:
        total += 12 * 60
    return Face(total // 60, total % 60, is_whole or total // 60 > 12)
