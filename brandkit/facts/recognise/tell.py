"""From text to all that it tells: its values with what qualifies them, and its sentences."""

from operator import attrgetter

from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.operators import qualified
from brandkit.facts.recognise.recognise import placed, read
from brandkit.facts.recognise.sentences import sentences
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.typed import typed_words
from brandkit.model.statement import Action, Claim, Sentence, Told, Typed, Word


def tell(text: str, setting: Setting) -> Told:
    """Return what a text tells. Never raises; takes linear time."""
    found = read(text, setting)
    # What is claimed or asked for is said in words: their sentence takes them as such.
    worded = [each for each in found.statements if isinstance(each.value, Claim | Action)]
    values = [each for each in found.statements if not isinstance(each.value, Claim | Action)]
    statements = qualified(found.tokens, values, setting)
    cut = tuple(sentences(found.normal, found.tokens, statements, setting))
    typed = tuple(typed_words(found.normal, found.tokens, statements, setting))
    told = Told(text, tuple(sorted((*statements, *worded), key=attrgetter("start"))), cut, typed)
    return told if isinstance(found.normal.origins, range) else _placed(told, found.normal)


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
