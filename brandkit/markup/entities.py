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
    kept = list(spans)
    links = [(span.start, span.end) for span in kept if span.kind == "link"]
    code = [span for span in kept if span.kind == "pre" or (span.kind == "code" and not _meets(span, links))]
    quotes = [span for span in kept if span.kind == "quote" and not _is_inside(span, kept)]
    found = [*(span for span in kept if span.kind == "link"), *code, *quotes]
    for look, kinds in _LOOKS.items():
        together = _united((span.start, span.end) for span in kept if span.kind in kinds)
        found += [Span(look, *piece) for piece in _without(together, [(span.start, span.end) for span in code])]
    return tuple(sorted(filter(None, (_trimmed(text, span) for span in found)), key=_order))


_RANK = ("quote", "link", "bold", "italic", "code", "pre")


def _order(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, _RANK.index(span.kind)


def _meets(span: Span, others: Iterable[Stretch]) -> bool:
    return any(span.start < end and start < span.end for start, end in others)


def _is_inside(span: Span, spans: Iterable[Span]) -> bool:
    """Return whether a quote stands in another one."""
    outer = (each for each in spans if each.kind == "quote" and each is not span)
    return any(each.start <= span.start and span.end <= each.end for each in outer)


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
