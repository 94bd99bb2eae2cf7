"""Spanish."""

from types import MappingProxyType

from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.sentences.es import WORDS

LEXICON = Lexicon("es", MappingProxyType({**WORDS}))
