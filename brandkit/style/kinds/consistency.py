"""consistency: two ways to write a thing, of which a text should keep to one.

`either` maps one way to the other. Once both were seen in a text, each piece that has one of them is told. With
`across` the rule looks at all variants of a message together, or at all messages of a project: see `style.across`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brandkit.model.prose import Prose
from brandkit.style.exempt import Accepted
from brandkit.style.hit import ANYTHING, Finder, Hit, Piece
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.regexes.needs import flat
from brandkit.style.regexes.pattern import Pattern, matches
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

    def over(pieces: Sequence[Piece], prose: Prose) -> Iterator[tuple[int, Hit]]:
        whole = "" if rule.across else flat(prose.text)
        wanted = [] if rule.across else [each for each in found.values() if _may_be_in(whole, each)]
        flats = [flat(piece.text) for piece in pieces] if wanted else []
        for pattern in wanted:
            holding = [number for number, low in enumerate(flats) if _may_be_in(low, pattern)]
            yield from _seen(pattern, pieces, holding)

    return Finder(None, ANYTHING, over)


def ways(pattern: Pattern, text: str) -> list[tuple[str, Any]]:
    """Return which way each match is, ``one`` or ``other``, and the match."""
    return [("one" if each.group("one") is not None else "other", each) for each in matches(pattern, text)]


def _may_be_in(low: str, pattern: Pattern) -> bool:
    for part in pattern.parts:
        if part in low:
            return True
    return not pattern.parts


def _seen(pattern: Pattern, pieces: Sequence[Piece], holding: Sequence[int]) -> Iterator[tuple[int, Hit]]:
    """Yield the last way in each of the pieces that may have some, once both were seen."""
    seen: set[str] = set()
    for number in holding:
        here = ways(pattern, pieces[number].text)
        seen.update(way for way, _ in here)
        if here and len(seen) > 1:
            last = here[-1][1]
            yield number, Hit(last.start(), last.end(), (last.group(),))


KIND = Kind("consistency", FIELDS, patterns, finder)
