"""consistency: two ways to write a thing, of which a text should keep to one.

`either` maps one way to the other. Once both were seen in a text, each piece that has one of them is told. With
`across` the rule looks at all variants of a message together, or at all messages of a project: see `style.across`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from brandkit.model.prose import Prose
from brandkit.style.exempt import Accepted
from brandkit.style.hit import ANYTHING, Finder, Hit, Piece, Wants
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.regexes.needs import flat
from brandkit.style.regexes.pattern import Pattern, matches, searcher
from brandkit.style.rule import Rule

FIELDS = {
    "either": Field("swaps", {}, needed=True),
    "nonword": Field("yes", False),
    "ignorecase": Field("yes", False),
}


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return a pattern for each pair, its two ways in groups."""
    return {f"either {number}": _pair(rule, *pair) for number, pair in enumerate(rule.own["either"].items())}


def _pair(rule: Rule, first: str, second: str) -> str:
    both = f"(?P<one>{first})|(?P<other>{second})"
    joined = f"(?m)(?:{both})" if rule.own["nonword"] else rf"(?m)\b(?:{both})\b"
    return f"(?i){joined}" if rule.own["ignorecase"] else joined


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:  # noqa: ARG001 - what all kinds take
    """Return what finds both ways in one text."""
    if rule.across:
        return Finder(None)
    pairs = [(pattern, searcher(pattern)) for pattern in found.values()]
    parts = tuple(part for pattern in found.values() for part in pattern.parts)

    def over(pieces: Sequence[Piece], prose: Prose) -> Iterator[tuple[int, Hit]]:  # noqa: ARG001 - as all do
        for pattern, search in pairs:
            yield from _seen(search, pieces, _holding(pattern, pieces) if len(pairs) > 1 else range(len(pieces)))

    return Finder(None, Wants(parts=parts) if all(each.parts for each in found.values()) else ANYTHING, over)


def ways(pattern: Pattern, text: str) -> list[tuple[str, Any]]:
    """Return which way each match is, ``one`` or ``other``, and the match."""
    return [(_way(each), each) for each in matches(pattern, text)]


def _way(match: Any) -> str:
    return "one" if match["one"] is not None else "other"


def _holding(pattern: Pattern, pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield the numbers of the pieces in which one of several patterns may match."""
    for number, piece in enumerate(pieces):
        low = flat(piece.text)
        if not pattern.parts or any(part in low for part in pattern.parts):
            yield number


def _seen(
    search: Callable[[str], Iterator[Any]], pieces: Sequence[Piece], holding: Iterable[int]
) -> Iterator[tuple[int, Hit]]:
    """Yield the last way in each of the pieces that may have some, once both were seen."""
    seen: set[str] = set()
    for number in holding:
        here = list(search(pieces[number].text))
        if len(seen) < 2:
            seen.update(map(_way, here))
        if here and len(seen) > 1:
            last = here[-1]
            yield number, Hit(last.start(), last.end(), (last.group(),))


KIND = Kind("consistency", FIELDS, patterns, finder)
