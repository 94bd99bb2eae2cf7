"""Two names that have changed places: where something comes from, and where it goes to."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations, product

from brandkit.compare.prepared import Needed, Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.result import NEGATED, STATED
from brandkit.model.comparison import Meeting

_SAID = frozenset({STATED, NEGATED})
"""A name stands in a route whatever its sentence denies: "does not leave at 17:05"."""
_REACH = 12
"""Characters between two names of one route, at most: "Kassel nach Bremen", "Kassel-Bremen"."""
_JOINED = re.compile(r"\s?(?:[-–→]|->)\s?")


def meet_routes(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for two declared names that the source has as from and to, and the view the other way round."""
    told, lexicon = seen.view.told, prepared.setting.lexicon
    for start, end in _routes_of(prepared):
        turned = _route(told.text, end, start, lexicon)
        if turned is not None and _route(told.text, start, end, lexicon) is None:
            quote = told.text[turned[0] : turned[1]]
            yield Meeting(start.fact.key, None, None, "attribution", start.shown, quote, *turned)


@lru_cache(maxsize=64)  # a memo of a pure function; a source is itself, and is held against many variants
def _routes_of(prepared: Prepared) -> Sequence[tuple[Needed, Needed]]:
    """Return the names of which the source says that one leads to the other."""
    text, lexicon = prepared.source.told.text, prepared.setting.lexicon
    names = [each for each in prepared.needed if each.in_source and each.in_source.status in _SAID]
    return [(one, other) for one, other in permutations(names, 2) if _route(text, one, other, lexicon) is not None]


def _route(text: str, start: Needed, end: Needed, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where one name leads to another: with a word for it, or a dash, between them; None: nowhere."""
    links = forms_of(lexicon, "roles", "to")
    for first, second in product(start.wordings, end.wordings):
        for begin in _places(text, first.text):
            stop = begin + len(first.text)
            goal = text.find(second.text, stop + 1, stop + _REACH + len(second.text))
            between = text[stop:goal] if goal >= 0 else ""
            if between and (_JOINED.fullmatch(between) or between.strip().casefold() in links):
                return begin, goal + len(second.text)
    return None


def _places(text: str, words: str) -> Iterator[int]:
    """Yield where words begin in a text."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + len(words))
