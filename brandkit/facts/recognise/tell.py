"""From text to all that it tells: its values with what qualifies them, and its sentences."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from brandkit.facts.recognise.moved import moved
from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.operators import qualified
from brandkit.facts.recognise.pieces import pieces
from brandkit.facts.recognise.recognise import placed, read
from brandkit.facts.recognise.roles import cued_roles
from brandkit.facts.recognise.sentences import sentences
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.typed import typed_words
from brandkit.model.frozen import frozen
from brandkit.model.statement import Action, Claim, Sentence, Told, Typed, Word

MOST_PIECES = 512
"""Pieces of which it is kept what they tell; a message on all its channels has a hundred."""


@frozen
class _Piece:
    """What a piece of a text tells."""

    told: Told
    cued: frozenset[str]
    """Which parts words say that its values play; of two that need each other, one may be in another piece."""


def tell(text: str, setting: Setting) -> Told:
    """Return what a text tells. Never raises; takes linear time."""
    cut = tuple(pieces(text))
    if len(cut) == 1:
        return _piece(text, setting).told
    found = [_piece(words, setting) for _, words in cut]
    cued = frozenset(chain.from_iterable(each.cued for each in found))
    if any(each.cued and each.cued != cued for each in found):
        return _tell(text, setting).told  # "it was £12" and "now £15" stand far from each other
    return _joined(text, [moved(each.told, start) for each, (start, _) in zip(found, cut, strict=True)])


def _joined(text: str, each: Sequence[Told]) -> Told:
    return Told(
        text,
        tuple(chain.from_iterable(told.statements for told in each)),
        tuple(chain.from_iterable(told.sentences for told in each)),
        tuple(chain.from_iterable(told.typed for told in each)),
    )


@lru_cache(maxsize=MOST_PIECES)  # a memo of a pure function
def _piece(text: str, setting: Setting) -> _Piece:
    return _tell(text, setting)


def _tell(text: str, setting: Setting) -> _Piece:
    found = read(text, setting)
    # What is claimed or asked for is said in words: their sentence takes them as such.
    worded = [each for each in found.statements if isinstance(each.value, Claim | Action)]
    values = [each for each in found.statements if not isinstance(each.value, Claim | Action)]
    statements = qualified(found.tokens, values, setting)
    cut = tuple(sentences(found.normal, found.tokens, statements, setting))
    typed = tuple(typed_words(found.normal, found.tokens, statements, setting))
    told = Told(text, tuple(sorted((*statements, *worded), key=attrgetter("start"))), cut, typed)
    told = told if isinstance(found.normal.origins, range) else _placed(told, found.normal)
    return _Piece(told, cued_roles(found.tokens, values, setting))


def _placed(told: Told, normal: Normal) -> Told:
    """Return what a text tells at its place in the original, which is longer than the normal text."""
    origins = normal.origins
    return Told(
        told.text,
        tuple(placed(each, normal) for each in told.statements),
        tuple(_placed_sentence(each, normal) for each in told.sentences),
        tuple(Typed(each.text, origins[each.start], origins[each.end - 1] + 1) for each in told.typed),
    )


def _placed_sentence(sentence: Sentence, normal: Normal) -> Sentence:
    origins = normal.origins
    words = tuple(
        Word(each.stem, origins[each.start], origins[each.end - 1] + 1, each.negated, each.modality, each.is_name)
        for each in sentence.words
    )
    return Sentence(
        origins[sentence.start],
        origins[sentence.end - 1] + 1,
        words,
        _spans(sentence.denied, normal),
        sentence.is_request,
        _spans(sentence.negations, normal),
        sentence.is_negative,
    )


def _spans(spans: tuple[tuple[int, int], ...], normal: Normal) -> tuple[tuple[int, int], ...]:
    return tuple((normal.origins[start], normal.origins[end - 1] + 1) for start, end in spans)
