"""A plan: a part of a variant, compiled once, filled for each person.

A plan holds values only (text, expressions, functions by name), so that it can be pickled, hashed and sent to
another process. `brandkit.compile` turns it into Jinja2 (the reference) and into generated Python (fast).
"""

from collections.abc import Callable
from typing import TypeAlias

from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen

Escape: TypeAlias = Callable[[str], str]
"""A function of a module (never a lambda: plans are pickled) that makes a value safe for its position."""


@frozen
class Constant:
    """Text that is the same for everyone, already escaped for its place."""

    text: str


@frozen
class Slot:
    """A value of the recipient. The escapes are applied in order: first the inner position, then the outer."""

    value: Expression
    escapes: tuple[Escape, ...]


@frozen
class If:
    """One of two plans."""

    test: Expression
    then: tuple["Node", ...]
    otherwise: tuple["Node", ...] = ()


@frozen
class For:
    """A plan for each item of a list. Inside, ``name`` and ``loop`` (index, first, last) can be looked up."""

    name: str
    items: Expression
    body: tuple["Node", ...]


@frozen
class Join:
    """Items with a separator between those that are not empty.

    An item is a `Sequence`; an `If` or a `For` directly among the items stands for the items inside it, so that a
    block left out by a condition leaves no double blank line and no stray comma.
    """

    separator: str
    items: tuple["Node", ...]


@frozen
class Sequence:
    """Nodes one after the other, as one node: an item of a `Join`."""

    nodes: tuple["Node", ...]


@frozen
class Through:
    """Nodes whose text, once filled, goes through functions: what counts places in a text can be made only then.

    The functions are named ones of a module, total, and applied in order, as a slot's escapes.
    """

    nodes: tuple["Node", ...]
    by: tuple[Escape, ...]


Node: TypeAlias = Constant | Slot | If | For | Join | Sequence | Through
Plan: TypeAlias = tuple[Node, ...]
