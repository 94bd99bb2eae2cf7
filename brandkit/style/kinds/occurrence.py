"""occurrence: something that a piece of text has too often, or not often enough.

`token` is counted in each piece; more than `max` or fewer than `min` is one finding, at the first place
that is no code.
"""

import re
from collections.abc import Iterator, Mapping

from brandkit.style.exempt import Accepted
from brandkit.style.hit import ANYTHING, Finder, Hit
from brandkit.style.kind import Complaint, Field, Kind, Patterns
from brandkit.style.literals import needs
from brandkit.style.regexes.pattern import searcher
from brandkit.style.rule import Rule

FIELDS = {
    "token": Field("text", "", needed=True),
    "max": Field("count", 0),
    "min": Field("count", 0),
    "ignorecase": Field("yes", False),
}
_FIRST_WORD = re.compile(r"\S+")
_CODE = frozenset("*@")
"""What stands in the place of code in a text as Vale reads it."""


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the pattern that is counted."""
    token = f"(?:{rule.own['token']})"
    return {"token": f"(?i){token}" if rule.own["ignorecase"] else token}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:  # noqa: ARG001 - what all kinds take
    """Return what counts."""
    pattern, most, least = found["token"], rule.own["max"], rule.own["min"]

    search = searcher(pattern)

    def find(text: str) -> Iterator[Hit]:
        spans = [match.span() for match in search(text)]
        if (most and len(spans) > most) or len(spans) < least:
            yield from _hit(text, spans)

    return Finder(find, ANYTHING if least else needs(pattern))


def _hit(text: str, spans: list[tuple[int, int]]) -> Iterator[Hit]:
    word = _FIRST_WORD.search(text)
    places = [(start, end) for start, end in spans if not _CODE.issuperset(text[start:end].strip())]
    places = places if spans else [word.span() if word else (0, 0)]
    for start, end in places[:1]:
        yield Hit(start, end, (str(len(spans)),), related=tuple(spans[1:]))


def complaints(rule: Rule) -> Iterator[Complaint]:
    """Yield that nothing is too often, nor too rare."""
    most, least = rule.own["max"], rule.own["min"]
    if not most and not least:
        yield Complaint("extends", "the rule has neither `max` nor `min`", "say how often `token` may stand there")
    elif most and most < least:
        yield Complaint("max", f"no text has at least {least} and at most {most}", "mend `min` or `max`")


KIND = Kind("occurrence", FIELDS, patterns, finder, complaints)
