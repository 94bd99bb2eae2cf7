"""Two names that have changed places: where something comes from, and where it goes to."""

import re
from collections.abc import Iterator
from itertools import permutations

from brandkit.compare.prepared import Needed, Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases import find_phrase
from brandkit.facts.phrases.result import NEGATED, STATED
from brandkit.model.comparison import Meeting

_SAID = frozenset({STATED, NEGATED})
"""A name stands in a route whatever its sentence denies: "does not leave at 17:05"."""
_REACH = 12
"""Characters between two names of one route, at most: "Kassel nach Bremen", "Kassel-Bremen"."""
_JOINED = re.compile(r"\s?(?:[-–→]|->)\s?")


def meet_routes(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for two declared names that the source has as from and to, and the view the other way round."""
    places = {each.fact.key: each for each in prepared.needed if each.in_source and each.in_source.status in _SAID}
    told, lexicon = seen.view.told, prepared.setting.lexicon
    for one, other in permutations(places.values(), 2):
        ours = [(each.in_source.start, each.in_source.end) for each in (one, other) if each.in_source]
        if _is_route(prepared.source.told.text, ours[0], ours[1], lexicon):
            first, second = (find_phrase(each.phrases, seen.text, each.in_source) for each in (one, other))
            there, back = (first.start, first.end), (second.start, second.end)
            if {first.status, second.status} <= _SAID and _is_route(told.text, back, there, lexicon):
                yield _meeting(one, second.start, first.end, told.text)


def _is_route(text: str, start: tuple[int, int], end: tuple[int, int], lexicon: Lexicon) -> bool:
    """Return whether one name leads to the other: with a word for it, or a dash, between them."""
    between = text[start[1] : end[0]]
    if not 0 < len(between) <= _REACH:
        return False
    return _JOINED.fullmatch(between) is not None or between.strip().casefold() in forms_of(lexicon, "roles", "to")


def _meeting(needed: Needed, start: int, end: int, text: str) -> Meeting:
    return Meeting(needed.fact.key, None, None, "attribution", needed.shown, text[start:end], start, end)
