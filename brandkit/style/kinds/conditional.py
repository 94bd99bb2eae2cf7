"""conditional: what a text may have only if it has something else too, such as an abbreviation that is explained.

If `second` has a group, what it catches anywhere so far allows the same words for `first`. If it has none, it has to
stand in the same piece as `first`.
"""

from collections.abc import Iterator, Mapping, Sequence

from brandkit.model.prose import Prose
from brandkit.style.exempt import Accepted, Exempt, exempt_of
from brandkit.style.hit import ANYTHING, Finder, Hit, Piece
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.regexes.pattern import first_match, matches
from brandkit.style.rule import Rule

FIELDS = {
    "first": Field("text", "", needed=True),
    "second": Field("text", "", needed=True),
    "exceptions": Field("texts", ()),
    "ignorecase": Field("yes", False),
    "vocab": Field("yes", True),
}


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return both patterns. Vale reads `ignorecase`, and does nothing with it; so do we."""
    return {"first": rule.own["first"], "second": rule.own["second"]}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what finds the first without the second."""
    second: str = rule.own["second"]
    has_group = second.count("(") > second.count("(?") + second.count(r"\(")
    exempt = exempt_of(rule.own["exceptions"], accepted if rule.own["vocab"] else ())

    def over(pieces: Sequence[Piece], prose: Prose) -> Iterator[tuple[int, Hit]]:  # noqa: ARG001 - as all do
        allowed: set[str] = set()
        for number, piece in enumerate(pieces):
            if has_group:
                for match in matches(found["second"], piece.text):
                    allowed.update(filter(None, match.groups()))
            elif first_match(found["second"], piece.text) is not None:
                continue
            yield from ((number, hit) for hit in _first(found, exempt, allowed, piece.text))

    return Finder(None, ANYTHING, over)


def _first(found: Patterns, exempt: Exempt, allowed: set[str], text: str) -> Iterator[Hit]:
    for match in matches(found["first"], text):
        if match.group() not in allowed and not exempt(text, *match.span()):
            start, end = match.span()
            yield Hit(start, end, (match.group(),))


KIND = Kind("conditional", FIELDS, patterns, finder)
