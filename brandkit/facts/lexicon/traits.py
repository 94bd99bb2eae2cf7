"""In what a language differs beyond its words, as far as recognising must know."""

from brandkit.model.frozen import frozen


@frozen
class Traits:
    """Ways of a language. Each has the value that most languages share, so that a lexicon names only what differs."""

    nouns: str = "next"
    """Which word behind a number is what it counts: ``next``, the next one; ``plural``, the first that looks like a
    plural, since adjectives stand before it; ``capital``, the first with a capital letter, which all nouns have."""
    plurals: tuple[tuple[str, str], ...] = ()
    """Endings of plurals as regular expressions for the end of a folded word without accents, each with what takes its
    place; the first that fits counts. Words that go their own ways are the category ``plurals``."""
    nouns_behind_of: bool = False
    """What is counted may stand behind an "of": "une douzaine d'huîtres"."""
    shares_from: bool = False
    """The word before the whole of a share is one that begins a range too: "3 von 100"."""
    joined_numbers: bool = False
    """Numbers are written as one word, ``einhundertfünf``: see `brandkit.facts.recognise.german_numbers`."""
    ordinal_points: bool = False
    """Digits and a point are an ordinal: "am 3. Tag"."""
    unit_words: tuple[str, ...] = ()
    """Symbols of units that are words too: "3 ha sido"."""
    month_first: tuple[str, ...] = ()
    """Territories in which dates in digits have the month first; https://cldr.unicode.org (pattern yMd)."""
    month_or_day_first: tuple[str, ...] = ()
    """Territories in which they have either; ``""`` where the territory is not known."""
