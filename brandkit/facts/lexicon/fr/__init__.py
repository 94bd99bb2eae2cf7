"""French: what its words mean."""

from brandkit.facts.lexicon.fr import addresses, amounts, claims, moments, sentences, terms
from brandkit.facts.lexicon.lexicon import Lexicon, together

LEXICON = Lexicon(
    "fr",
    together(amounts.WORDS, moments.WORDS, addresses.WORDS, sentences.WORDS, claims.WORDS, terms.WORDS),
    amounts.ELISIONS,
    amounts.NUMBER_SHAPE,
)
