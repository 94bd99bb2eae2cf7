"""Two names that have changed places: where something comes from, and where it goes to."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations, product
from typing import NamedTuple

from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.result import NEGATED, STATED
from brandkit.model.comparison import Meeting

_SAID = frozenset({STATED, NEGATED})
"""A name stands in a route whatever its sentence denies: "does not leave at 17:05"."""
_REACH = 12
"""Characters between two names of one route, at most: "Kassel nach Bremen", "Kassel-Bremen"."""
_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]{2,30}"
_JOINED = re.compile(r"\s?(?:[-–→]|->)\s?")


def meet_routes(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for two names that the source has as from and to, and the view the other way round."""
    told, lexicon = seen.view.told, prepared.setting.lexicon
    for start, end in _routes_of(prepared):
        turned = _route(told.text, end, start, lexicon)
        if turned is not None and _route(told.text, start, end, lexicon) is None:
            quote = told.text[turned[0] : turned[1]]
            yield Meeting(start.key, None, None, "attribution", start.names[0], quote, *turned)


class _Place(NamedTuple):
    """A place that somebody comes from or goes to."""

    key: str
    """Of its fact; ``""``: nobody declared it."""
    names: tuple[str, ...]


@lru_cache(maxsize=16)  # a memo of a pure function; a source is itself, and is held against many variants
def _routes_of(prepared: Prepared) -> Sequence[tuple[_Place, _Place]]:
    """Return the places of which the source says that one leads to the other."""
    text, lexicon = prepared.source.told.text, prepared.setting.lexicon
    needed = [each for each in prepared.needed if each.in_source and each.in_source.status in _SAID]
    places = [_Place(each.fact.key, tuple(wording.text for wording in each.wordings)) for each in needed]
    declared = [(one, other) for one, other in permutations(places, 2) if _route(text, one, other, lexicon) is not None]
    return [*declared, *_undeclared(text, lexicon)]


def _undeclared(text: str, lexicon: Lexicon) -> Iterator[tuple[_Place, _Place]]:
    """Yield the places of "from Boise to Denver"."""
    starts, ends = ("|".join(map(re.escape, sorted(forms_of(lexicon, "roles", each)))) for each in ("from", "to"))
    for found in re.finditer(rf"\b(?:{starts}) ({_NAME}) (?:{ends}) ({_NAME})", text):
        yield _Place("", (found[1],)), _Place("", (found[2],))


def _route(text: str, start: _Place, end: _Place, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where one name leads to another: with a word for it, or a dash, between them; None: nowhere."""
    links = forms_of(lexicon, "roles", "to")
    for first, second in product(start.names, end.names):
        for begin in _places(text, first):
            stop = begin + len(first)
            goal = text.find(second, stop + 1, stop + _REACH + len(second))
            between = text[stop:goal] if goal >= 0 else ""
            if between and (_JOINED.fullmatch(between) or between.strip().casefold() in links):
                return begin, goal + len(second)
    return None


def _places(text: str, words: str) -> Iterator[int]:
    """Yield where words begin in a text."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + len(words))
