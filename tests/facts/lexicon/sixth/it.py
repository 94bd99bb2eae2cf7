"""A sixth language in one file, as somebody would begin it: the words of a small shop's Italian."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms, Lexicon
from brandkit.facts.lexicon.traits import Traits
from brandkit.facts.symbols import CURRENCY_SIGNS

_AMOUNTS: Mapping[str, Forms] = {
    "currencies": {"EUR": "euro"},
    "currency_signs": CURRENCY_SIGNS,
    "percent": {"percent": "%, per cento"},
    "durations": {
        "minute": "minuto, minuti",
        "hour": "ora, ore",
        "day": "giorno, giorni",
        "week": "settimana, settimane",
    },
    "numbers": {2: "due", 3: "tre", 7: "sette", 10: "dieci"},
    "articles": {1: "un, una, un'"},
    "per": {"per": "a, al, per"},
    "per_nouns": {"month": "mese", "person": "persona"},
}
_MOMENTS: Mapping[str, Forms] = {
    "months": {5: "maggio", 6: "giugno"},
    "weekdays": {0: "lunedì", 4: "venerdì"},
    "noons": {12: "mezzogiorno"},
    "at_words": {"clock": "alle"},
}
_SENTENCES: Mapping[str, Forms] = {
    "bounds": {("up-to", "until", "until"): "fino a, fino al, fino alle", ("at-least", "from", "from"): "da, dal"},
    "negations": {("clause", ""): "non", ("forward", ""): "senza, nessun, nessuna"},
    "function_words": {"": "il, lo, la, i, gli, le, di, del, della, e, o, per, con, a, al, in, che"},
    "verbs": {"": "è, sono, ha, hanno"},
}

LEXICON = Lexicon(
    "it",
    {**_AMOUNTS, **_MOMENTS, **_SENTENCES},
    number_shape="[utg]",
    traits=Traits(plurals=(("i$", "o"), ("e$", "a"))),
)
