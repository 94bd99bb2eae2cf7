"""What recognising knows of English: the words of all categories, one file for each group of them."""

from brandkit.facts.lexicon.en import addresses, amounts, claims, legal, meanings, moments, notes, sentences, terms
from brandkit.facts.lexicon.lexicon import Lexicon, together
from brandkit.facts.lexicon.traits import Traits

LEXICON = Lexicon(
    "en",
    together(
        *(amounts.WORDS, moments.WORDS, addresses.WORDS, sentences.WORDS),
        *(meanings.WORDS, claims.WORDS, terms.WORDS, notes.WORDS, legal.WORDS),
    ),
    number_shape=amounts.NUMBER_SHAPE,
    traits=Traits(
        nouns="plural",
        plurals=((r"(?<=..)ies$", "y"), (r"(ss|sh|ch|x|z)es$", r"\1"), (r"(?<=...)(?<![sui'])s$", "")),
        month_first=("US", "PH", "PR", "GU", "VI", "AS", "UM", "FM", "MH", "PW"),
        month_or_day_first=("", "CA", "001"),
    ),
)
