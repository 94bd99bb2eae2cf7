"""When a finding occurs: the least condition that holds where it does and nowhere else, in words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, TypeAlias

from brandkit.compile.spelling import spell
from brandkit.engine.conditions import Atom
from brandkit.model.expression import Compare, Expression, Filter, Literal, Lookup, Test
from brandkit.model.frozen import frozen

MOST_TOGETHER = 3
"""Conditions that are said with "and" or "or" between; more, nobody takes in."""

Truths: TypeAlias = Mapping[Atom, bool | None]
Kind: TypeAlias = Callable[[Expression], object]
"""Gives the type that the data schema has for what an expression looks up."""


@frozen
class Occasion:
    """A place where a finding can occur: a branch, with values of one size."""

    truths: Truths
    """How the tests go there; only those that are come by."""
    size: str
    """``longest`` or ``shortest``: how much room its values take."""


@frozen
class _Term:
    """Something that holds on some occasions."""

    words: str
    on: int
    """On which: a bit for each."""


def when(found: Sequence[bool], occasions: Sequence[Occasion], kind: Kind) -> str:
    """Return when a finding occurs, in words; ``""``: always.

    Args:
        found: for each occasion, whether the finding is there.
        occasions: all there are.
        kind: what the data schema calls a value: ``boolean``, ``array`` ...
    """
    wanted = _bits(found)
    whole = (1 << len(found)) - 1
    if wanted == whole:
        return ""
    terms = tuple(_terms(occasions, kind))
    exact = _exact(terms, wanted, whole)
    return exact or _in_parts(terms, wanted, whole) or f"in {found.count(True)} of {len(found)} branches"


def _terms(occasions: Sequence[Occasion], kind: Kind) -> Iterator[_Term]:
    """Yield what can be said: how a test goes that is come by, and of what size the values are."""
    for atom in dict.fromkeys(atom for occasion in occasions for atom in occasion.truths):
        truths = [occasion.truths.get(atom) for occasion in occasions]
        for value in (True, False):
            yield _Term(in_words(atom.written, kind(atom.test), is_so=value), _bits([each is value for each in truths]))
    for size in ("longest", "shortest"):
        yield _Term(f"values are {size}", _bits([occasion.size == size for occasion in occasions]))


def _exact(terms: Sequence[_Term], wanted: int, whole: int) -> str:
    """Return the fewest terms that together hold exactly where the finding is."""
    useful = [term for term in terms if term.on & wanted == wanted and term.on != whole]
    for count in range(1, MOST_TOGETHER + 1):
        for chosen in combinations(useful, count):
            on = whole
            for term in chosen:
                on &= term.on
            if on == wanted:
                return " and ".join(term.words for term in chosen)
    return ""


def _in_parts(terms: Sequence[_Term], wanted: int, whole: int) -> str:
    """Return terms, or pairs of them, of which one holds wherever the finding is."""
    pairs = (_Term(f"{one.words} and {two.words}", one.on & two.on) for one, two in combinations(terms, 2))
    inside = [term for term in (*terms, *pairs) if term.on and term.on & ~wanted & whole == 0]
    parts: list[str] = []
    left = wanted
    while left and inside and len(parts) < MOST_TOGETHER:
        best = max(inside, key=lambda term: (term.on & left).bit_count())
        if not best.on & left:
            break
        parts.append(best.words)
        left &= ~best.on
    return ", or ".join(parts) if not left else ""


def in_words(test: Expression, kind: object = "", *, is_so: bool) -> str:
    """Return how a test goes, in words: ``person.tier is "gold"``, ``person.age is below 18``."""
    match test:
        case Compare(left, operator, Literal(value)) if operator in _COMPARED:
            words = _COMPARED[operator][0 if is_so else 1]
            listed = ", ".join(spell(Literal(each)) for each in value) if isinstance(value, tuple) else ""
            return f"{spell(left)} {words} {listed or spell(Literal(value))}"
        case Test("defined" | "undefined" | "none" as name, item):
            return f"{spell(item)} is {'given' if (name == 'defined') is is_so else 'missing'}"
        case Test(name, item):
            return f"{spell(item)} is {'' if is_so else 'not '}{name}"
        case Lookup() | Filter():
            return f"{spell(test)} is {_TRUTHS.get(kind, _TRUTHS[''])[0 if is_so else 1]}"
        case _:
            return spell(test) if is_so else f"not ({spell(test)})"


_COMPARED = {
    "==": ("is", "is not"),
    "!=": ("is not", "is"),
    "<": ("is below", "is at least"),
    "<=": ("is at most", "is above"),
    ">": ("is above", "is at most"),
    ">=": ("is at least", "is below"),
    "in": ("is one of", "is none of"),
    "not-in": ("is none of", "is one of"),
}
_TRUTHS: Mapping[Any, tuple[str, str]] = {
    "boolean": ("true", "false"),
    "array": ("not empty", "empty"),
    "": ("given", "empty or missing"),
}


def _bits(values: Sequence[bool]) -> int:
    return sum(1 << number for number, value in enumerate(values) if value)
