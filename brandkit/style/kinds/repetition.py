"""repetition: the same thing twice in a row.

What `tokens` match is compared with the match before it; the end of a sentence between the two makes them two things.
"""

from collections.abc import Iterator, Mapping

from brandkit.style.exempt import Accepted, exempt_of
from brandkit.style.hit import ANYTHING, Finder, Hit
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.options import options_of
from brandkit.style.regexes.pattern import searcher
from brandkit.style.rule import Rule
from brandkit.style.sentences import sentences

FIELDS = {
    "tokens": Field("texts", (), needed=True),
    "max": Field("count", 0),
    "ignorecase": Field("yes", False),
    "alpha": Field("yes", False),
    "vocab": Field("yes", True),
    "exceptions": Field("texts", ()),
}


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the pattern of what is compared."""
    tokens = f"({'|'.join(rule.own['tokens'])})"
    return {"tokens": f"(?i){tokens}" if rule.own["ignorecase"] else tokens}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what compares each match with the one before it."""
    own, pattern = rule.own, found["tokens"]
    exempt = exempt_of(own["exceptions"], accepted if own["vocab"] else ())

    search = searcher(pattern)

    def find(text: str) -> Iterator[Hit]:
        before, start, count = "", 0, 0
        for match in search(text):
            words = match.group().strip()
            said = words.casefold() if own["ignorecase"] else words
            if said and said == before and (not own["alpha"] or words.isalpha()):
                count += 1
                both, end = text[start : match.end()], match.end()
                if count > own["max"] and _is_one(both) and not exempt(text, start, end):
                    yield Hit(start, end, (words,), options_of(rule, both))
                    count = 0
            before, start = said, match.start()

    return Finder(find, ANYTHING)


def _is_one(words: str) -> bool:
    return len(tuple(sentences(words))) == 1


KIND = Kind("repetition", FIELDS, patterns, finder)
