"""What recognising knows of French: the words of all categories, one file for each group of them."""

from brandkit.facts.lexicon.fr import addresses, amounts, claims, legal, meanings, moments, notes, sentences, terms
from brandkit.facts.lexicon.lexicon import Lexicon, together
from brandkit.facts.lexicon.traits import Traits

LEXICON = Lexicon(
    "fr",
    together(
        *(amounts.WORDS, moments.WORDS, addresses.WORDS, sentences.WORDS),
        *(meanings.WORDS, claims.WORDS, terms.WORDS, notes.WORDS, legal.WORDS),
    ),
    amounts.ELISIONS,
    amounts.NUMBER_SHAPE,
    traits=Traits(plurals=(("aux$", "al"), ("[xs]$", "")), nouns_behind_of=True),
)
