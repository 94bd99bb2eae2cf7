r"""Markdown to the small tree: what stands in one block, or in one line.

`brandkit.source.blocks` cuts a message into blocks and their wordings; here each of them is read by itself.
Python-Markdown (`engine`) reads what stands in a line; which lines make a heading, a list, a table is
told by `lines`, the grammar that the cutting uses too. What cannot be taken as written (a link to a
scheme that is not allowed, a quote inside a list item, more cells than the head has) becomes harmless words, and
the caller's ``refuse`` is told of it: it should make each `Refusal` a fault at the block's place.

Decisions:

- Raw HTML is text. Entities are decoded as in CommonMark (they need their semicolon), but not in code.
- A placeholder is a word in `tokens`, made of letters and digits; its node stands wherever the word stood. The
  words must be ones that do not occur in any text by chance. In ``<https://...>`` the address is label and target, so
  there the node stands twice. Conditions are nodes too; one is refused in a target and in a code block.
- White space is one space, in code in a line too; tabs in code blocks are spaces, four columns to a stop.
- A link that is not allowed stays as its source: ``[words](javascript:1)``.
- Control characters are shown as U+FFFD.
- The language after a fence is dropped. Link definitions (``[a]: https://...``) do not exist.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from brandkit.markup.markdown.text import Refusal, Refuse, make_decoder, read_verbatim, strip, tidy
from brandkit.model.tree import Button, Content, FactRef, Inline, Link, Paragraph, Slot

if TYPE_CHECKING:
    from brandkit.markup.markdown.blocks import Scope

LONGEST = 4096
"""The most characters of one block. Python-Markdown takes quadratic time for some texts: the worst known
text of this length took 0.06 s in November 2026 (`tests/markup/markdown/test_speed.py`)."""

MOST_TEXTS = 128
"""Blocks, and as many lines, of which it is kept what they say; few messages have more."""

Tokens: TypeAlias = tuple[tuple[str, Inline], ...]
"""Words that stand for nodes, each with its node."""

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def ignore(_refusal: Refusal) -> None:
    """Let a refusal pass: for text that was refused, and told, before."""


def parse_block(text: str, tokens: Mapping[str, Inline], refuse: Refuse = ignore) -> Content:
    r"""Return what the one block in `text` says; lines end in ``\n``.

    An image alone is a `Picture`. Text that holds several blocks is refused and read as a paragraph, text longer than
    `LONGEST` is refused and not read at all.
    """
    read = _block if _is_sure(tokens) else _block.__wrapped__
    content, refusals = read(text, tuple(tokens.items()))
    for each in refusals:
        refuse(each)
    return content


def parse_inline(text: str, tokens: Mapping[str, Inline], refuse: Refuse = ignore) -> tuple[Inline, ...]:
    """Return what a line of text says: a subject, a label, the words inside a condition.

    A newline is a space; a space at either end stays, since a condition's words stand between others. Marks of
    blocks (``#``, ``-``, ``>``) are characters like any other.
    """
    read = _words if _is_sure(tokens) else _words.__wrapped__
    words, refusals = read(text, tuple(tokens.items()))
    for each in refusals:
        refuse(each)
    return words


def _is_sure(tokens: Mapping[str, Inline]) -> bool:
    """Return whether nodes that are equal are the same; what slots ask for may hold 1 or `True`, which are equal."""
    return all(isinstance(each, FactRef) for each in tokens.values())


@lru_cache(maxsize=MOST_TEXTS)  # a memo of a pure function: of a message that is being written, most stays the same
def _block(text: str, tokens: Tokens) -> tuple[Content, tuple[Refusal, ...]]:
    from brandkit.markup.markdown.blocks import read_block

    refusals: list[Refusal] = []
    scope = _open(text, dict(tokens), refusals.append)
    content = read_block(CONTROLS.sub("\ufffd", text), scope) if scope else Paragraph(_unread(text, dict(tokens)))
    return content, tuple(refusals)


@lru_cache(maxsize=MOST_TEXTS)  # as above
def _words(text: str, tokens: Tokens) -> tuple[tuple[Inline, ...], tuple[Refusal, ...]]:
    from brandkit.markup.markdown.blocks import read_words

    refusals: list[Refusal] = []
    scope = _open(text, dict(tokens), refusals.append)
    return read_words(CONTROLS.sub("\ufffd", text), scope) if scope else _unread(text, dict(tokens)), tuple(refusals)


def as_button(content: Content) -> Button | None:
    """Return the button that a block marked ``{: button }`` is: a paragraph that is one link; else None."""
    match content:
        case Paragraph(children=(Link(label=label, target=target),)):
            return Button(label, target)
    return None


def _open(text: str, tokens: Mapping[str, Inline], refuse: Refuse) -> "Scope | None":
    from brandkit.markup.markdown.blocks import Scope
    from brandkit.markup.markdown.engine import make_engine

    if len(text) > LONGEST:
        words = f"a text of {len(text):,} characters, where {LONGEST:,} are the most"
        refuse(Refusal(words, "divide it into several blocks"))
        return None
    values = (word for word, node in tokens.items() if isinstance(node, Slot))
    return Scope(make_engine(values), make_decoder(tokens, refuse))


def _unread(text: str, tokens: Mapping[str, Inline]) -> tuple[Inline, ...]:
    return strip(tidy(read_verbatim(CONTROLS.sub("\ufffd", text), make_decoder(tokens, ignore))))
