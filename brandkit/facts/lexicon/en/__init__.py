"""English: what its words mean."""

from brandkit.facts.lexicon.en import addresses, amounts, claims, moments, sentences, terms
from brandkit.facts.lexicon.lexicon import Lexicon, together

LEXICON = Lexicon(
    "en",
    together(amounts.WORDS, moments.WORDS, addresses.WORDS, sentences.WORDS, claims.WORDS, terms.WORDS),
    number_shape=amounts.NUMBER_SHAPE,
)
