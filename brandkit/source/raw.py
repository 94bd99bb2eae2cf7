"""A body as the line reader leaves it: blocks cut out and nested, their text not yet read."""

from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.model.message import Waiver
from brandkit.model.place import Span
from brandkit.source.controls import Control
from brandkit.source.excerpt import Excerpt


@frozen
class Attributes:
    """What the ``{: ... }`` lines of a block say; the names are those of `brandkit.model.message.Block`."""

    optional: bool = False
    legal: bool = False
    button: bool = False
    """The block is to be a button: `brandkit.markup.markdown.parse.as_button` tells whether it can be."""
    name: str = ""
    only: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()


@frozen
class RawBlock:
    """A block and the author's shorter ways to say it."""

    kind: str
    """paragraph, heading, list, quote, table, code, divider, image, or cta for ``{{ cta }}`` alone."""
    words: Excerpt
    """The block's own text, with the marks of lists, quotes and headings."""
    wordings: tuple[Excerpt, ...] = ()
    """The ``~`` lines below it, in order."""
    attributes: Attributes = Attributes()

    @property
    def text(self) -> str:
        """The block's own text."""
        return self.words.text

    @property
    def span(self) -> Span:
        """The place of the block's own text."""
        return self.words.span(0, len(self.words.text))


@frozen
class RawBranch:
    """One branch of a condition."""

    test: Control | None
    """The ``if`` or ``elif``, of which ``rest`` is the expression; None for ``else``."""
    body: tuple["RawPart", ...]


@frozen
class RawIf:
    """``{% if %} ... {% elif %} ... {% else %} ... {% endif %}``, each on a line of its own."""

    branches: tuple[RawBranch, ...]
    span: Span
    """The place of the ``{% if %}``, from brace to brace."""


@frozen
class RawFor:
    """``{% for x in y %} ... {% endfor %}``, each on a line of its own."""

    control: Control
    """The ``for``, with the name of the item and, in ``rest``, the list."""
    body: tuple["RawPart", ...]
    span: Span
    """The place of the ``{% for %}``, from brace to brace."""


RawPart: TypeAlias = RawBlock | RawIf | RawFor
