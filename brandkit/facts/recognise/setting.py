"""What a text is read against: its locale, and the day it goes out."""

import datetime as dt
from functools import lru_cache

from brandkit.facts.languages import language_of
from brandkit.facts.lexicon import Lexicon, lexicon_of
from brandkit.model.frozen import frozen


@frozen
class Setting:
    """Where and when a text is read."""

    lexicon: Lexicon
    territory: str
    """``US``, ``GB`` ...; ``""``: not known."""
    decimal: str
    group: str
    """The signs in numbers; CLDR's."""
    date: dt.date | None = None
    """The day the message goes out; relative days count from it, years that are left out are near it."""
    currency: str = ""
    """What a sign that several currencies share means here (``$``): the source's own; ``""``: the territory's."""


@lru_cache(maxsize=64)  # a memo of a pure function: a message has many variants, all in one setting
def setting_of(locale: str, day: dt.date | None = None, currency: str = "") -> Setting:
    """Return the setting of a message.

    Raises:
        ValueError: nothing is known about the locale.
    """
    known = language_of(locale).locale
    symbols = known.number_symbols.get("latn", known.number_symbols)
    return Setting(
        lexicon_of(known.language), known.territory or "", symbols["decimal"], symbols["group"], day, currency
    )
