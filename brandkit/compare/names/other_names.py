"""Names that nobody declared, of which one word is another: "Bridge Street" for "Mill Street"."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.phrases.exact import long_form
from brandkit.facts.phrases.senses import is_generic
from brandkit.facts.stems import fold
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Told, Word

_BETWEEN = frozenset((" ", ". "))
"""What stands between two words of one name: "Dr. Osman"."""


class _Two(NamedTuple):
    """Two words of a name that stand side by side."""

    first: str
    second: str
    start: int
    end: int


def meet_names(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each name of the view that has a word of a name of the source, and a stranger beside it.

    The stranger is nowhere in the source, and the word in whose place it stands nowhere in the view.
    """
    source, view, lexicon = prepared.source.told, seen.view.told, prepared.setting.lexicon
    ours = _twos_of_source(prepared)
    strangers = [each for each in _twos(view, lexicon) if each not in ours] if ours else []
    if not strangers:
        return
    known, theirs = _words_of_source(prepared), _words(view, lexicon)
    for each in strangers:
        like = (two for two in ours if _is_other(each, two, lexicon))
        other = next((two for two in like if not _is_shared(each, two, known, theirs)), None)
        if other:
            quote, expected = view.text[each.start : each.end], source.text[other.start : other.end]
            yield Meeting("", None, None, "name", expected, quote, each.start, each.end)


def _is_other(two: _Two, ours: _Two, lexicon: Lexicon) -> bool:
    """Return whether the word that tells names apart is another: the first; where adjectives follow, the second too.

    Of roads both: "Mill Road" is not "Mill Lane".
    """
    if two.second == ours.second and two.first != ours.first:
        return not is_generic(two.first, lexicon) and not is_generic(ours.first, lexicon)
    if two.first != ours.first or two.second == ours.second:
        return False
    return lexicon.traits.nouns == "next" or {two.second, ours.second} <= single_words(lexicon, "roads")


def _is_shared(two: _Two, ours: _Two, known: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether the source has the view's word somewhere, or the view the source's."""
    here, there = {two.first, two.second}, {ours.first, ours.second}
    return not (here - there).isdisjoint(known) or not (there - here).isdisjoint(theirs)


def _twos(told: Told, lexicon: Lexicon) -> Iterator[_Two]:
    roads = single_words(lexicon, "roads")  # "rue Molière"
    for sentence in told.sentences:
        # The first word of a sentence has its capital anyway.
        named = (word for word in sentence.words if word.start > sentence.start)
        for one, other in pairwise(named):
            is_road = not one.is_name and told.text[one.start : one.end] in roads
            if (one.is_name or is_road) and other.is_name and told.text[one.end : other.start] in _BETWEEN:
                yield _Two(_written(told, one, lexicon), _written(told, other, lexicon), one.start, other.end)


@lru_cache(maxsize=16)  # a memo of a pure function; a source made ready is compared by identity
def _twos_of_source(prepared: Prepared) -> tuple[_Two, ...]:
    return tuple(_twos(prepared.source.told, prepared.setting.lexicon))


@lru_cache(maxsize=16)  # a memo, as above
def _words_of_source(prepared: Prepared) -> frozenset[str]:
    return _words(prepared.source.told, prepared.setting.lexicon)


def _words(told: Told, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(_written(told, word, lexicon) for sentence in told.sentences for word in sentence.words)


def _written(told: Told, word: Word, lexicon: Lexicon) -> str:
    return long_form(fold(told.text[word.start : word.end]).removesuffix("'s"), lexicon)
