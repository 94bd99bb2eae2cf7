"""What words mean for recognising, one file per language; a further language is a further file with its cases.

A file exposes one frozen value, `LEXICON`. Each category (``months``, ``bounds`` ...) maps a meaning to the forms that
have it, parted by commas; a form may have several words. `brandkit.facts.recognise` says which categories there are.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache

from brandkit.facts.lexicon.lexicon import Lexicon

__all__ = ["Lexicon", "find_lexicons", "lexicon_of"]


def find_lexicons() -> Mapping[str, Lexicon]:
    """Return every lexicon by its language."""
    return {name: _lexicon(name) for name in sorted(_languages())}


def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language; one without words, by which digits alone are read, where there is none."""
    return _lexicon(language) if language in _languages() else _nothing(language)


@lru_cache(maxsize=64)  # a memo of a pure function
def _nothing(language: str) -> Lexicon:
    return Lexicon(language, {})


def _languages() -> frozenset[str]:
    """Return the languages that have a file."""
    return frozenset(each.name for each in pkgutil.iter_modules(__path__) if not each.ispkg) - {"lexicon"}


def _lexicon(name: str) -> Lexicon:
    found: Lexicon = importlib.import_module(f"{__name__}.{name}").LEXICON
    return found
