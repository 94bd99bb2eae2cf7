"""The small tree: what a block says, without any channel's marks.

Inline nodes stand in a line; content nodes are a whole block. Text is what the author means, never escaped:
escaping is the writers' trade.
"""

from typing import Generic, TypeAlias, TypeVar

from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen
from brandkit.model.place import Span

N = TypeVar("N")


# -- in a line ---------------------------------------------------------------------------------------------


@frozen
class Text:
    """Words as the author wrote them. May hold spaces, never a newline (a soft break is a space)."""

    text: str


@frozen
class FactRef:
    """``{{ discount | form("short") }}``: a declared fact, not printed yet. Only in a `Message`."""

    key: str
    form: str
    span: Span


@frozen
class Said:
    """A fact in print. Only in a `Composition`, which knows the locale."""

    key: str
    text: str


@frozen
class Slot:
    """A place filled from recipient data."""

    value: Expression
    span: Span


@frozen
class Strong:
    """Words of weight."""

    children: tuple["Inline", ...]


@frozen
class Emphasis:
    """Stressed words."""

    children: tuple["Inline", ...]


@frozen
class Code:
    """Words to be typed exactly: `Text`, `FactRef`/`Said`, `Slot` and conditions only."""

    children: tuple["Inline", ...]


@frozen
class Link:
    """Words that lead somewhere. The target is `Text`, `FactRef`/`Said` and `Slot` only."""

    label: tuple["Inline", ...]
    target: tuple["Inline", ...]


@frozen
class Image:
    """A picture among words, or as a block of its own. ``alt`` and ``target`` as in `Link`."""

    alt: tuple["Inline", ...]
    target: tuple["Inline", ...]


@frozen
class Break:
    """A line break that the author asked for."""


@frozen
class If(Generic[N]):
    """``{% if test %} then {% else %} otherwise {% endif %}``; ``elif`` is an `If` alone in ``otherwise``."""

    test: Expression
    then: tuple[N, ...]
    otherwise: tuple[N, ...]
    span: Span


@frozen
class For(Generic[N]):
    """``{% for name in items %} body {% endfor %}``. Inside, ``loop.index`` counts from 1."""

    name: str
    items: Expression
    body: tuple[N, ...]
    span: Span


Inline: TypeAlias = (
    "Text | FactRef | Said | Slot | Strong | Emphasis | Code | Link | Image | Break | If[Inline] | For[Inline]"
)


# -- a whole block -----------------------------------------------------------------------------------------


@frozen
class Paragraph:
    """A paragraph."""

    children: tuple[Inline, ...]


@frozen
class Heading:
    """A heading; level 1 to 6 as the author wrote it."""

    level: int
    children: tuple[Inline, ...]


@frozen
class Item:
    """One item of a list: a line, and lists inside it."""

    children: tuple[Inline, ...]
    lists: tuple["List", ...] = ()


@frozen
class List:
    """A list. ``start`` is the first number of an ordered one."""

    ordered: bool
    items: tuple["Entry", ...]
    start: int = 1


Entry: TypeAlias = "Item | If[Entry] | For[Entry]"
"""What stands in a list: an item, or items that depend on the person."""


@frozen
class Quote:
    """Someone's words."""

    blocks: tuple["Content", ...]


@frozen
class Table:
    """A table: cells are lines. ``align`` holds ``""``, ``"left"``, ``"center"`` or ``"right"`` per column."""

    head: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    align: tuple[str, ...]


@frozen
class CodeBlock:
    """Lines to be read exactly; each line is `Text`, `FactRef`/`Said` and `Slot` only."""

    lines: tuple[tuple[Inline, ...], ...]


@frozen
class Picture:
    """An image that is a block of its own."""

    alt: tuple[Inline, ...]
    target: tuple[Inline, ...]


@frozen
class Button:
    """The call to action, or another link that asks to be pressed. An empty label leaves the bare address."""

    label: tuple[Inline, ...]
    target: tuple[Inline, ...]


@frozen
class Divider:
    """A line between two parts."""


Content: TypeAlias = Paragraph | Heading | List | Quote | Table | CodeBlock | Picture | Button | Divider


@frozen
class Placed:
    """One block as a composition places it: what it says, and what it is for."""

    content: Content
    legal: bool = False
    """A block the law asks for; channels set it apart (small print, footer)."""
    name: str = ""
    """The author's ``#name``, or ``""``."""


Piece: TypeAlias = "Placed | If[Piece] | For[Piece]"
