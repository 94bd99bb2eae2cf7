"""From a language tag to what babel (CLDR) and our own table know about it."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from brandkit.facts.habits import HABITS, Habits
from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    from babel import Locale

# BCP 47 as far as babel knows it: language, script, region; more is no help and keeps the pattern out.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?")


@frozen
class Language:
    """What printing needs to know about a locale."""

    locale: "Locale"
    """CLDR's data, as babel carries it."""
    habits: Habits
    """Ours, where copy differs from CLDR or CLDR is silent."""


@lru_cache(maxsize=64)  # a memo of a pure function: recipient data asks for the same tag millions of times
def language_of(tag: str) -> Language:
    """Return what is known about `tag`, written with ``-`` or ``_``: ``en``, ``de-DE``, ``zh_Hant_TW``.

    Raises:
        ValueError: the tag is none, or CLDR has no data for it.
    """
    from babel import Locale, UnknownLocaleError

    if not _TAG.fullmatch(tag):
        raise ValueError("that is no language tag; expected one such as en-US or de-DE")
    try:
        locale = Locale.parse(tag.replace("-", "_"))
    except UnknownLocaleError as error:
        raise ValueError(f"nothing is known about the locale {tag}; expected one such as en-US or de-DE") from error
    return Language(locale, habits_of(locale.language, locale.territory or ""))


def habits_of(language: str, territory: str) -> Habits:
    """Return the habits of a language in a territory, or else of the language, or else none."""
    return HABITS.get(f"{language}-{territory}") or HABITS.get(language) or Habits()
