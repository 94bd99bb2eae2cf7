"""Which pieces of a text a rule looks at: Vale's scopes.

A scope names what a piece is: ``heading.h2`` both of heading and h2. ``~`` negates, ``&`` joins, a list is any of them.
"""

from collections.abc import Sequence

from brandkit.model.frozen import frozen

WHOLE = ("raw", "summary")
"""Scopes of one piece that holds the whole text; what is negated never means them."""


@frozen
class Term:
    """One part of a scope."""

    sections: frozenset[str]
    negated: bool


def terms_of(scope: str) -> tuple[Term, ...]:
    """Return the terms that ``&`` joins."""
    parts = (part.strip() for part in scope.split("&"))
    return tuple(Term(frozenset(part.removeprefix("~").split(".")), part.startswith("~")) for part in parts)


def takes(scopes: Sequence[tuple[Term, ...]], sections: frozenset[str]) -> bool:
    """Return whether a rule of these scopes looks at a piece that is this.

    Vale looks at a paragraph once as such and once as a text; so ``~paragraph`` means it too.
    """
    if "paragraph" in sections and takes(scopes, sections - {"paragraph"}):
        return True
    is_fragment = "sentence" in sections
    return any(_joined(terms, sections) for terms in scopes if not is_fragment or asks_for("sentence", terms))


def asks_for(section: str, terms: Sequence[Term]) -> bool:
    """Return whether a scope names a section, and does not negate it."""
    return any(section in term.sections and not term.negated for term in terms)


def _joined(terms: Sequence[Term], sections: frozenset[str]) -> bool:
    whole = any(each in sections for each in WHOLE)
    return all(
        (not term.sections <= sections and not whole) if term.negated else term.sections <= sections for term in terms
    )
