"""What tone knows of one language: the kit's lexicons for it, made ready."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from brandkit.errors import Fault, KitError
from brandkit.model.frozen import single
from brandkit.tone.lexicon import Lexicon, read_lexicon
from brandkit.tone.phrases import Index, index_of

Texts: TypeAlias = tuple[tuple[str, str, str], ...]
"""(name below styles/, path, text) of each file."""

_ONE: frozenset[str] = frozenset({""})
_POLITE = frozenset({"formal", "neutral", "casual"})
LEXICAL: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("apology", "blame", "boosters", "hedges", "hype", "opt_out", "profanity", "register"), _ONE),
        **dict.fromkeys(("slang", "thanks", "urgency"), _ONE),
        "greeting": _POLITE,
        "sign_off": _POLITE,
        "promise": frozenset({"strong", "weak"}),
    }
)
"""The default kit's lexicons, and the ways that each can go; so that a language is read only when a text is in it."""


@single
class Language:
    """One language; each is itself, so that what is measured with it can be kept by it."""

    code: str
    index: Index
    features: frozenset[str]
    """Those that it has a lexicon for."""


@lru_cache(maxsize=16)  # a memo of a pure function
def language_from(code: str, texts: Texts) -> Language:
    """Return what the lexicons of a language make of it.

    Raises:
        KitError: one of them has faults.
    """
    faults: list[Fault] = []
    lexicons = [read_lexicon(name, path, text, faults) for name, path, text in texts]
    if faults:
        raise KitError(dict.fromkeys(faults))
    return _language(code, [each for each in lexicons if each])


def _language(code: str, lexicons: list[Lexicon]) -> Language:
    phrases = tuple(phrase for lexicon in lexicons for phrase in lexicon.phrases)
    return Language(code, index_of(phrases), frozenset(lexicon.feature for lexicon in lexicons))
