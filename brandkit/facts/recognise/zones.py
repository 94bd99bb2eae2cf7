"""Time zones: what people call them, and their normal form.

``UTC``, ``UTC-5``, ``UTC+5:30`` where the name means an offset; a key of the IANA database (``America/Denver``) where
it follows daylight saving; ``""`` for "local time", which adds nothing.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.recognise.grammar import Item, letters_of
from brandkit.facts.recognise.moment_words import is_tight, small

_NAMED = r"(?:Z(?:[-+]n(?::n)?)? | z(?!w) | w{1,2}e | gw{1,2})"
ZONE = rf"(?: \( {_NAMED} \) | ,? {_NAMED} )"
_OFFSET = re.compile(r"UTC(?:([+-])(\d{1,2})(?::(\d\d))?)?")
_CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


def read_zone(items: Sequence[Item], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the normal forms that a zone can have, the most exact first: EST in summer is mostly Eastern Time.

    Nothing if the words name no zone.
    """
    named = [item for item in items if item.letter not in ",()"]
    letters = letters_of(named)
    if not named:
        return ()
    if letters[0] in "Zz":
        forms = tuple(str(named[0].meaning).split())
        return (_offset(named),) if len(letters) > 2 and forms[:1] == ("UTC",) and is_tight(named) else forms or ("",)
    return _city(" ".join(item.tokens[0].key for item in named if item.letter == "w"), letters, lexicon)


def tzinfo_of(zone: str) -> tzinfo | None:
    """Return the zone of a normal form; None where it is ``""`` or this computer does not know it."""
    if (offset := _OFFSET.fullmatch(zone)) is not None:
        minutes = int(offset[2] or 0) * 60 + int(offset[3] or 0)
        return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
    return _iana(zone) if zone else None


@lru_cache(maxsize=64)  # a memo of a pure function
def _iana(key: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(key)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None


def _offset(named: Sequence[Item]) -> str:
    """Return the normal form of "GMT-5:30"; ``UTC`` where the digits are no offset (14 hours at most)."""
    hours = small(named[2])
    minutes = named[4].tokens[0].key if len(named) > 4 else ""
    if hours is None or hours > 14 or (minutes and len(minutes) != 2):
        return "UTC"
    shift = f"{hours}" + (f":{minutes}" if int(minutes or 0) else "")
    return "UTC" if shift == "0" else f"UTC{named[1].letter}{shift}"


def _city(words: str, letters: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the zone of a city; of two words one may not belong to it: "sharp Denver time", "heure de Paris et"."""
    known = _cities(lexicon)
    one = words.split()[0 if letters[0] == "g" else -1]
    key = known.get(words) or known.get(one)
    return (key,) if key else ()


@lru_cache(maxsize=16)  # a memo of a pure function; reads the names of the zones that this computer knows
def _cities(lexicon: Lexicon) -> Mapping[str, str]:
    from zoneinfo import available_timezones

    found = {}
    for key in sorted(available_timezones()):
        continent, _, city = key.partition("/")
        if continent in _CONTINENTS and city and "/" not in city:
            found[city.replace("_", " ").lower()] = key
    for key, forms in lexicon.words.get("zone_cities", {}).items():
        found |= {form.strip(): str(key) for form in forms.split(",")}
    return found
