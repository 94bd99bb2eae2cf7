"""French."""

from types import MappingProxyType

from brandkit.facts.lexicon.lexicon import Lexicon
from brandkit.facts.lexicon.sentences.fr import WORDS

LEXICON = Lexicon(
    "fr",
    MappingProxyType({**WORDS}),
    frozenset({"l", "d", "jusqu", "qu", "n", "s", "j", "c", "m", "t", "lorsqu", "puisqu"}),
)
