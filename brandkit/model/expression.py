"""Expressions: the small, call-free language inside ``{{ }}`` and ``{% %}``.

A value of these types is all that is left of an expression after reading: no Jinja node, no code.
`brandkit.compile.evaluate` says what each one means.
"""

from collections.abc import Callable
from typing import TypeAlias

from brandkit.model.frozen import frozen

Scalar: TypeAlias = str | int | float | bool | None


@frozen
class Lookup:
    """``person.first_name`` is ``("person", "first_name")``; ``items[0]`` ends in the number 0."""

    path: tuple[str | int, ...]


@frozen
class Literal:
    """A value written in the expression itself."""

    value: Scalar | tuple[Scalar, ...]


@frozen
class Compare:
    """``left operator right``; the operator is one of ``== != < <= > >= in not-in``."""

    left: "Expression"
    operator: str
    right: "Expression"


@frozen
class Every:
    """``a and b``: true when all items are."""

    items: tuple["Expression", ...]


@frozen
class Some:
    """``a or b``: true when one item is."""

    items: tuple["Expression", ...]


@frozen
class Not:
    """``not a``."""

    item: "Expression"


@frozen
class Test:
    """``a is defined``: a named test from the list in `brandkit.compile.evaluate`."""

    __test__ = False  # not a test class, whatever its name makes pytest think

    name: str
    item: "Expression"


@frozen
class Filter:
    """``a | name(arguments)``: a named filter; its arguments are literals."""

    name: str
    item: "Expression"
    arguments: tuple[Scalar, ...] = ()


@frozen
class Choose:
    """``a if test else b``."""

    test: "Expression"
    then: "Expression"
    otherwise: "Expression"


@frozen
class Written:
    """Whether a value leaves any words where it is written. No author writes it: `brandkit.markup.certainty` asks it.

    It asks for what comes out of the escapes: a value made of control characters alone is not empty, but what is
    written of it is.
    """

    item: "Expression"
    escapes: tuple[Callable[[str], str], ...]
    """Those of the slot that writes it (`brandkit.model.plan.Escape`)."""


@frozen
class AnyOf:
    """Whether a test holds for any item of a list: what `Written` is for a value, this is for a loop."""

    name: str
    """What an item is called in the test, as in a loop."""
    items: "Expression"
    test: "Expression"


Expression: TypeAlias = Lookup | Literal | Compare | Every | Some | Not | Test | Filter | Choose | Written | AnyOf
