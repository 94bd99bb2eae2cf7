"""In which direction a language is written."""


def direction_of(locale: str) -> str:
    """Return ``rtl`` or ``ltr`` for a language tag, as the CLDR has it; ``ltr`` for one it does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(locale, sep="-").text_direction)
    except (UnknownLocaleError, ValueError):
        return "ltr"
