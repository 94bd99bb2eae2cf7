"""Values as people say them, for text that is read aloud: "12 dollars and 50 cents", "acme dot example slash sale".

`utter` finds the values of a text and says them. What it writes stays in digits where every engine reads digits
right, so that no language needs its numbers in words. The words are data, one file per language beside
`brandkit.facts.spoken.words`; those of addresses and ranges are the recogniser's own, so that what is said is heard.
A language without a file has its values read as they are written, but for addresses and codes.
"""

from brandkit.facts.spoken.utter import Utterance, utter

__all__ = ["Utterance", "utter"]
