"""The words of one language by which values are said, and where they are found."""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache
from types import MappingProxyType

from brandkit.facts.spoken import languages
from brandkit.model.frozen import frozen

Names = tuple[str, str, str, str]
"""One of a currency, several; one hundredth of it, several; ``""``: nobody counts those."""


@frozen
class SpokenWords:
    """What a language says for what is written with signs. An empty field leaves it as it is written."""

    currencies: Mapping[str, Names] = field(default_factory=lambda: MappingProxyType({}))
    """By ISO 4217 code: names that are clear anywhere."""
    at_home: Mapping[str, Names] = field(default_factory=lambda: MappingProxyType({}))
    """By ISO 4217 code: what a currency is called where it is one's own, if that is shorter."""
    dollars: Names | None = None
    """What ``$`` alone is called: which dollars those are its readers know as well as its hearers."""
    and_hundredths: str = ""
    """What joins the two: ``and``."""
    full_hour: str = ""
    """``{h} Uhr``; ``""``: as the locale writes times (`brandkit.facts.wording`)."""
    clock: str = ""
    """``{h} Uhr {m}``; ``""``: as it is written."""
    short_units: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """By unit of time the abbreviations of it, parted by commas: everything else is a word already."""


NOTHING = SpokenWords()


@lru_cache(maxsize=64)  # a memo of a pure function
def words_of(language: str) -> SpokenWords:
    """Return the words of a language, by its ISO 639 code; `NOTHING` where there are none."""
    if language not in {each.name for each in pkgutil.iter_modules(languages.__path__)}:
        return NOTHING
    found: SpokenWords = importlib.import_module(f"{languages.__name__}.{language}").WORDS
    return found
