"""What recognising knows of German: the words of all categories, one file for each group of them."""

from brandkit.facts.lexicon.de import addresses, amounts, claims, legal, meanings, moments, notes, sentences, terms
from brandkit.facts.lexicon.lexicon import Lexicon, together
from brandkit.facts.lexicon.traits import Traits

LEXICON = Lexicon(
    "de",
    together(
        *(amounts.WORDS, moments.WORDS, addresses.WORDS, sentences.WORDS),
        *(meanings.WORDS, claims.WORDS, terms.WORDS, notes.WORDS, legal.WORDS),
    ),
    number_shape=amounts.NUMBER_SHAPE,
    traits=Traits(
        nouns="capital",
        plurals=(("(?<=...)(?:en|er|e|n|s)$", ""),),
        shares_from=True,
        joined_numbers=True,
        ordinal_points=True,
    ),
)
