"""Spans as the nested stretches that a chat program takes: each look once, none across code, none around nothing."""

from collections.abc import Iterable, Iterator

from brandkit.markup.spans import Span

Stretch = tuple[int, int]
_LOOKS = {"bold": ("bold", "heading"), "italic": ("italic",)}


def nested(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans that can stand in one another, outer ones first: bold, italic, code, link, quote and pre.

    A link wins over code in it, code over bold and italic around it; headings are bold. White space at the ends of a
    look is not part of it.
    """
    kept = sorted(spans, key=lambda span: (span.start, -span.end))
    lines = _united((span.start, span.end) for span in kept if span.kind == "pre")
    links = _outer(span for span in kept if span.kind == "link" and not _meets(span, lines))
    shut = [*lines, *((span.start, span.end) for span in links)]
    free = _united((span.start, span.end) for span in kept if span.kind == "code" and not _meets(span, shut))
    found = [*links, *_outer(span for span in kept if span.kind == "quote")]
    found += [Span("pre", *piece) for piece in lines] + [Span("code", *piece) for piece in free]
    for look, kinds in _LOOKS.items():
        together = _united((span.start, span.end) for span in kept if span.kind in kinds)
        found += [Span(look, *piece) for piece in _without(together, [*lines, *free])]
    return tuple(sorted(filter(None, (_trimmed(text, span) for span in found)), key=_order))


_RANK = ("quote", "bold", "italic", "link", "code", "pre")


def _order(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, _RANK.index(span.kind)


def _meets(span: Span, others: Iterable[Stretch]) -> bool:
    return any(span.start < end and start < span.end for start, end in others)


def _outer(spans: Iterable[Span]) -> list[Span]:
    """Return the spans, which are in order, that stand in no other of them."""
    outer: list[Span] = []
    for span in spans:
        if not outer or span.start >= outer[-1].end:
            outer.append(span)
    return outer


def _united(stretches: Iterable[Stretch]) -> list[Stretch]:
    united: list[Stretch] = []
    for start, end in sorted(stretches):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united


def _without(stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield what is left of the stretches."""
    shut = _united(holes)
    for start, end in stretches:
        at = start
        for begin, until in shut:
            if begin < end and until > at:
                yield from ((at, begin),) if begin > at else ()
                at = max(at, until)
        yield from ((at, end),) if end > at else ()


def _trimmed(text: str, span: Span) -> Span | None:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.start + len(words.rstrip())
    return Span(span.kind, start, end, span.address) if end > start else None
