"""Who is spoken of: we, who write, and you, who read."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.words import Word

_WE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(["we", "us", "our", "ours", "we're", "we've", "we'll", "we'd", "let's"]),
        "de": frozenset(["wir", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "unseres"]),
        "fr": frozenset(["nous", "notre", "nos", "nôtre", "nôtres"]),
        "es": frozenset(["nosotros", "nosotras", "nos", "nuestro", "nuestra", "nuestros", "nuestras"]),
    }
)
_YOU: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(["you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'll", "you'd"]),
        "de": frozenset(["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines", "ihnen"]),
        "fr": frozenset(["vous", "votre", "vos", "vôtre", "tu", "te", "toi", "ton", "ta", "tes", "t'"]),
        "es": frozenset(["usted", "ustedes", "tú", "ti", "tu", "tus", "contigo", "te"]),
    }
)
_GERMAN_FORMAL = frozenset(["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"])


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:
    """Yield each word that speaks of us or of the reader."""
    we, you = _WE.get(language, frozenset()), _YOU.get(language, frozenset())
    for word in words:
        written = text[word.start : word.end]
        if word.key in we and written != "US":
            yield Event("person", word.start, word.end, written, "we")
        elif word.key in you or (language == "de" and written in _GERMAN_FORMAL):
            yield Event("person", word.start, word.end, written, "you")


FEATURE = Feature("person", find, ("we", "you"), tuple(_WE))
