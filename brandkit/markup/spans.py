"""Text whose marks are spans counted in it: what platforms take that have no markup in the text itself.

While a plan is written, marks stand in the text as control characters, which `plain` keeps out of every literal text
and every value: nothing can forge one. Once it is filled, `cut_spans` takes them out and says what each was around.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from brandkit.markup.escape import plain
from brandkit.markup.line import Around, Marks, leads_to_the_web, web_label
from brandkit.model.frozen import frozen
from brandkit.model.plan import Constant, Escape, Plan

_OPEN, _CLOSE, _ADDRESS_END = "\x02", "\x03", "\x04"
_MARK = frozenset({_OPEN, _CLOSE})
_LINE_KINDS = {"b": "bold", "i": "italic", "c": "code", "l": "link", "v": "value"}
_KINDS = {**_LINE_KINDS, "h": "heading", "q": "quote", "p": "pre", "s": "small"}


@frozen
class Span:
    """A stretch of a text that is marked; offsets in code points from 0."""

    kind: str
    """``bold``, ``italic``, ``code`` or ``link``; ``value``: it comes from data, if the marks say so; of whole blocks
    ``heading``, ``quote``, ``pre`` (lines of code) and ``small`` (small print), if the writer marks them."""
    start: int
    end: int
    address: str = ""


def span_marks(*values: Escape, colon: str) -> Marks:
    """Return the marks of a line whose looks and links will be spans; ``values`` are escapes for values alone."""
    return Marks(
        escape=(plain,),
        values=values,
        link=_linked,
        strong=_around("b"),
        emphasis=_around("i"),
        code=_around("c"),
        colon=colon,
    )


def as_value(text: str) -> str:
    """Return a value with the marks that tell it from the author's words; what is left of nothing is nothing.

    For `Marks.last`, since every other escape would drop them.
    """
    return f"{_OPEN}v{text}{_CLOSE}" if text else ""


def block_span(kind: str, nodes: Plan) -> Plan:
    """Return a block as one span; ``kind`` is a letter: ``h``, ``q``, ``p`` or ``s``."""
    return (Constant(f"{_OPEN}{kind}"), *nodes, Constant(_CLOSE))


def web_span_marks(colon: str) -> Marks:
    """Return the marks of chat programs whose links lead to the web only, and that must know what a value is."""
    return replace(span_marks(colon=colon), last=(as_value,), link=web_link)


def cut_spans(text: str) -> tuple[str, tuple[Span, ...]]:
    """Return a filled text without its marks, and the spans in the order in which they begin; outer ones first.

    A span around nothing, or around nothing but white space, is none: platforms refuse those.
    """
    cut = _Cut()
    for mark, rest in _stretches(text):
        words = cut.opened(rest) if mark == _OPEN else rest
        if mark == _CLOSE:
            cut.close()
        cut.add(words)
    cut.found.reverse()  # of two around the same words, the outer one ended last
    return "".join(cut.pieces), tuple(sorted(cut.found, key=lambda span: (span.start, -span.end)))


@dataclass(slots=True)
class _Cut:
    """What has been cut so far. The one mutable thing here, and only inside `cut_spans`."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    last_word: int = 0
    """Where the last character that is no white space ends."""
    begun: list[tuple[str, int, str]] = field(default_factory=list)
    found: list[Span] = field(default_factory=list)

    def opened(self, rest: str) -> str:
        """Begin the span that a mark opens; return the words behind the mark."""
        kind, words = _KINDS[rest[0]], rest[1:]
        address, _, label = words.partition(_ADDRESS_END) if kind == "link" else ("", "", words)
        self.begun.append((kind, self.length, address))
        return label

    def close(self) -> None:
        """End the span that began last."""
        kind, start, address = self.begun.pop()
        if self.last_word > start:
            self.found.append(Span(kind, start, self.length, address))

    def add(self, words: str) -> None:
        """Add words that are seen."""
        if words.strip():
            self.last_word = self.length + len(words.rstrip())
        self.pieces.append(words)
        self.length += len(words)


def _stretches(text: str) -> Iterator[tuple[str, str]]:
    """Yield each mark with the words up to the next one; first those before any, with no mark."""
    mark, begin = "", 0
    for at, letter in enumerate(text):
        if letter in _MARK:
            yield mark, text[begin:at]
            mark, begin = letter, at + 1
    yield mark, text[begin:]


def _around(kind: str) -> Around:
    return f"{_OPEN}{kind}", _CLOSE


def web_link(label: Plan, address: Plan, colon: str) -> Plan:
    """Return a span for a link to the web; other addresses are spelled out (`line.web_label`). For `Marks.link`."""
    return _linked(label, address, colon) if leads_to_the_web(address) else web_label(label, address, colon)


def _linked(label: Plan, address: Plan, colon: str) -> Plan:  # noqa: ARG001 - the shape of every `WriteLink`
    begin = (Constant(f"{_OPEN}l"), *address, Constant(_ADDRESS_END))
    return (*begin, *(label or address), Constant(_CLOSE))
