"""What a text states: from text, locale and date to statements with their places.

The way: the text is made plain (`normal`), cut into `tokens`, its `numbers` are read; then one `grammar` after the
other claims what it knows (addresses, spelled words, moments, amounts, codes). That is `recognise`. `tell` does more:
`operators` say what qualifies each value (up to, until, per month, was and now), and `sentences` what the other words
say, and what of it is denied, demanded or only possible. Words are data, in `brandkit.facts.lexicon`.
"""

from brandkit.facts.recognise.recognise import recognise
from brandkit.facts.recognise.setting import Setting, setting_of
from brandkit.facts.recognise.tell import tell

__all__ = ["Setting", "recognise", "setting_of", "tell"]
