"""What recognising knows of Spanish: the words of all categories, one file for each group of them."""

from brandkit.facts.lexicon.es import addresses, amounts, claims, legal, meanings, moments, notes, sentences, terms
from brandkit.facts.lexicon.lexicon import Lexicon, together
from brandkit.facts.lexicon.traits import Traits

LEXICON = Lexicon(
    "es",
    together(
        *(amounts.WORDS, moments.WORDS, addresses.WORDS, sentences.WORDS),
        *(meanings.WORDS, claims.WORDS, terms.WORDS, notes.WORDS, legal.WORDS),
    ),
    number_shape=amounts.NUMBER_SHAPE,
    traits=Traits(plurals=(("(?<=[nlrdzsj])es$", ""), ("s$", "")), nouns_behind_of=True, unit_words=("in", "ha", "mi")),
)
