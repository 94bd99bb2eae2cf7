"""In which of a server's languages a text is read."""

from collections.abc import Collection

_USUAL = {"en": "en-US", "de": "de-DE", "pt": "pt-PT", "fr": "fr", "es": "es", "nl": "nl", "ca": "ca-ES"}
"""The variant in which a language is read where no other one fits: only variants have a dictionary."""
_NEAR = {"en-IE": "en-GB", "en-IN": "en-GB", "en-SG": "en-GB", "de-LI": "de-CH"}
"""Locales that LanguageTool has no variant for, and the one that spells as they do."""


def variant_of(locale: str, languages: Collection[str]) -> str:
    """Return the variant that a text of a locale is read in; ``""``: the server does not know its language."""
    known = {each.casefold(): each for each in languages if each and each != "auto"}
    language = locale.partition("-")[0]
    exact = locale if locale != language else ""
    for wanted in (exact, _NEAR.get(locale, ""), _USUAL.get(language, ""), language):
        if wanted.casefold() in known:
            return known[wanted.casefold()]
    return ""
