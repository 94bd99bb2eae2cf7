"""German."""

from types import MappingProxyType

from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.sentences.de import WORDS

LEXICON = Lexicon("de", MappingProxyType({**WORDS}))
