"""Placeholders in a text, made into nodes: values, conditions and loops within a line.

A parser of Markdown must not see braces. So each placeholder, and each condition with all that it holds, becomes
a word that the text has nowhere; the parser gives the word back and the node is put in its place.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import count, islice
from typing import TypeAlias

from brandkit.errors import SourceError
from brandkit.model.frozen import frozen, mutable
from brandkit.model.message import Schema
from brandkit.model.tree import For, If, Inline, Text
from brandkit.source.excerpt import Excerpt
from brandkit.source.expressions import read_list, read_test
from brandkit.source.names import Names
from brandkit.source.nesting import Condition, Loop, Segment, Words, nest
from brandkit.source.placeholder_marks import find_placeholders
from brandkit.source.places import find_lines
from brandkit.source.values import read_value

__all__ = ["Woven", "find_placeholders", "parse_words", "read_words", "split_words", "weave"]

Leaf: TypeAlias = Callable[[str, Mapping[str, Inline]], tuple[Inline, ...]]
"""Reads words without braces; the mapping holds the words that stand for nodes."""

_LETTERS = range(0x20000, 0x2A6DF)
"""Letters for stand-ins, CJK Extension B: no Markdown mark is made of them, no entity or address in angle brackets
can hold them, and there are more of them than a text may have characters."""


@frozen
class Woven:
    """A text in which words stand for nodes."""

    text: str
    nodes: Mapping[str, Inline]
    written: Mapping[str, str]
    """The same words to what the author wrote there."""


@mutable
class _Loom:
    """What weaving one excerpt needs everywhere."""

    excerpt: Excerpt
    leaf: Leaf
    first: str
    last: str
    """The letters at the ends of each stand-in; the excerpt has neither."""
    numbers: Iterator[int] = field(default_factory=count)
    nodes: dict[str, Inline] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)


def weave(excerpt: Excerpt, names: Names, leaf: Leaf) -> Woven:
    """Return the text of an excerpt with a word for each placeholder; faults are noted in the excerpt.

    Args:
        excerpt: a text with placeholders.
        names: what can be looked up in them.
        leaf: reads what a branch of a condition says.
    """
    taken = set(excerpt.text)
    first, last = islice((chr(code) for code in _LETTERS if chr(code) not in taken), 2)
    loom = _Loom(excerpt, leaf, first, last)
    segments = nest(find_placeholders(excerpt), excerpt)
    text = _weave(segments, names, loom)
    return Woven(text, loom.nodes, loom.written)


def read_words(excerpt: Excerpt, names: Names) -> tuple[Inline, ...]:
    """Return a plain text, a subject say, as words and nodes; nothing in it is Markdown."""
    woven = weave(excerpt, names, split_words)
    return split_words(woven.text, woven.nodes)


def parse_words(text: str, path: str = "", schema: Schema | None = None) -> tuple[Inline, ...]:
    """Return a plain text with slots, from brandkit.yaml say, as words and nodes.

    Raises:
        SourceError: lists the faults of its placeholders.
    """
    excerpt = Excerpt(text, find_lines(text, path).span, [])
    nodes = read_words(excerpt, Names(schema=schema))
    if excerpt.faults:
        raise SourceError(excerpt.faults)
    return nodes


def split_words(text: str, nodes: Mapping[str, Inline]) -> tuple[Inline, ...]:
    """Return `text` with nodes in the place of their words. A newline is a space."""
    word = next(iter(nodes), "")
    pieces = re.split(f"({word[0]}[0-9]+{word[-1]})" if word else r"(?!)", text.replace("\n", " "))
    return tuple(nodes[piece] if piece in nodes else Text(piece) for piece in pieces if piece)


def _weave(segments: Sequence[Segment], names: Names, loom: _Loom) -> str:
    return "".join(_word(segment, names, loom) for segment in segments)


def _word(segment: Segment, names: Names, loom: _Loom) -> str:
    """Return the words of a segment, or the word that stands for it."""
    text = loom.excerpt.text[segment.start : segment.end]
    if isinstance(segment, Words):
        return text
    node = _node(segment, names, loom)
    word = f"{loom.first}{next(loom.numbers)}{loom.last}"
    loom.nodes[word] = node
    loom.written[word] = text
    return word


def _node(segment: Segment, names: Names, loom: _Loom) -> Inline:
    assert not isinstance(segment, Words)
    span = loom.excerpt.span(segment.start, segment.end)
    if isinstance(segment, Condition):
        test = read_test(segment.control.rest, names)
        return If(test, _branch(segment.then, names, loom), _branch(segment.otherwise, names, loom), span)
    if isinstance(segment, Loop):
        items, item = read_list(segment.control.rest, names)
        inside = names.inside_loop(segment.control, item)
        return For(segment.control.name, items, _branch(segment.body, inside, loom), span)
    return read_value(segment.inside, names, span)


def _branch(segments: Sequence[Segment], names: Names, loom: _Loom) -> tuple[Inline, ...]:
    if not segments:
        return ()
    own = replace(loom, nodes={})  # a parser looks for each word that it is given
    return loom.leaf(_weave(segments, names, own), own.nodes)
