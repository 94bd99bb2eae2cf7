"""Which pieces of a text a rule looks at: Vale's scopes.

A scope names what a piece is: ``heading.h2`` both of heading and h2. ``~`` negates, ``&`` joins, a list is any of them.
"""

from collections.abc import Sequence

from brandkit.model.frozen import frozen

WHOLE = ("raw", "summary")
"""Scopes of one piece that holds the whole text; what is negated never means them."""

_NAMES = """
    text raw summary paragraph sentence heading list blockquote table header cell caption figure alt attr frontmatter
    h0 h1 h2 h3 h4 h5 h6 h7 h8 h9 md html txt
"""
_KNOWN = frozenset(_NAMES.split())
"""What a piece of a text can be."""


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


def unknown_in(scopes: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of scopes that no piece of a text is ever, such as Vale's ``link`` and ``doc(...)``."""
    terms = [term for scope in scopes for term in ([scope] if "doc(" in scope else scope.split("&"))]
    named = [term.strip().removeprefix("~") for term in terms]
    fields = [each for each in named if not each.startswith("frontmatter.")]
    return tuple(dict.fromkeys(each for each in fields if "doc(" in each or not _KNOWN.issuperset(each.split("."))))
