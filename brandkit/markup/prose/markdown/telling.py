"""What a leaf of Markdown holds, told to a walk: texts, and the tags and marks between them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from brandkit.markup.prose.markdown.items import Code, Image, Item, Markup, Stands, Tag, Words
from brandkit.markup.prose.markdown.marks import Mark
from brandkit.markup.prose.markdown.spots import Spots, between
from brandkit.markup.prose.markdown.tags import tell
from brandkit.markup.prose.origins import Runs
from brandkit.markup.prose.walk import Walk, begin, end, say, say_code, see


def tell_items(walk: Walk, words: str, items: Iterable[Item], spots: Spots) -> None:
    """Tell what a leaf holds: all the text between two tags at once."""
    run: list[Words | Stands] = []
    for item in items:
        if isinstance(item, Words):
            run.append(item)
            continue
        if isinstance(item, Stands):
            run.append(item)
            continue
        if isinstance(item, Mark):
            run = _tell_mark(walk, words, run, item, spots)
            continue
        if run:
            _say(walk, words, run, spots)
            run = []
        if isinstance(item, Tag):
            if item.ends:
                end(walk, item.name)
            else:
                begin(walk, item.name, item.address)
        elif isinstance(item, Code):
            say_code(walk, words[item.start : item.end], between(spots, item.start, item.end))
        elif isinstance(item, Markup):
            tell(words[item.start : item.end], walk, partial(_behind, spots, item.start))
        else:
            begin(walk, "img")
            see(walk, *_text_of(words, _flat(item.items), spots))
    _say(walk, words, run, spots)


def _behind(spots: Spots, at: int, start: int, end: int) -> Runs:
    """Return the places of characters that are counted from `at` of a leaf's text on."""
    return between(spots, at + start, at + end)


def _tell_mark(walk: Walk, words: str, run: list[Words | Stands], mark: Mark, spots: Spots) -> list[Words | Stands]:
    """Tell the tags of a mark; return the text that is not told yet."""
    for tag in mark.ends:
        _say(walk, words, run, spots)
        run = []
        end(walk, tag)
    if mark.left:
        run.append(Words(mark.at, mark.at + mark.left))
    for tag in reversed(mark.begins):
        _say(walk, words, run, spots)
        run = []
        begin(walk, tag)
    return run


def _say(walk: Walk, words: str, run: Sequence[Words | Stands], spots: Spots) -> None:
    if len(run) == 1 and isinstance(run[0], Words):
        start, end = run[0]
        say(walk, words[start:end], between(spots, start, end))
    elif run:
        say(walk, *_text_of(words, run, spots))


def _flat(items: Iterable[Item]) -> Iterator[Words | Stands]:
    """Yield the texts of items, without their marks and tags."""
    for item in items:
        if isinstance(item, Words | Stands):
            yield item
        elif isinstance(item, Code):
            yield Words(item.start, item.end)
        elif isinstance(item, Mark) and item.left:
            yield Words(item.at, item.at + item.left)
        elif isinstance(item, Image):
            yield from _flat(item.items)


def _text_of(words: str, run: Iterable[Words | Stands], spots: Spots) -> tuple[str, Runs]:
    """Return texts as one, and where its characters stand."""
    pieces: list[str] = []
    runs: list[tuple[int, int]] = []
    for item in run:
        if isinstance(item, Words):
            pieces.append(words[item.start : item.end])
            runs += between(spots, item.start, item.end)
        else:
            pieces.append(item.text)
            runs += [(between(spots, item.at, item.at + 1)[0][0], 1)] * len(item.text)
    return "".join(pieces), runs
