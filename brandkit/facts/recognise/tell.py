"""From text to all that it tells: its values with what qualifies them, and its sentences."""

from dataclasses import replace
from operator import attrgetter

from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.operators import qualified
from brandkit.facts.recognise.recognise import placed, read
from brandkit.facts.recognise.sentences import sentences
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Action, Claim, Told


def tell(text: str, setting: Setting) -> Told:
    """Return what a text tells. Never raises; takes linear time."""
    found = read(text, setting)
    # What is claimed or asked for is said in words: their sentence takes them as such.
    worded = [each for each in found.statements if isinstance(each.value, Claim | Action)]
    values = [each for each in found.statements if not isinstance(each.value, Claim | Action)]
    statements = qualified(found.tokens, values, setting)
    cut = tuple(sentences(found.normal, found.tokens, statements, setting))
    told = Told(text, tuple(sorted((*statements, *worded), key=attrgetter("start"))), cut)
    return told if isinstance(found.normal.origins, range) else _placed(told, found.normal)


def _placed(told: Told, normal: Normal) -> Told:
    """Return what a text tells at its place in the original, which is longer than the normal text."""
    cut = (
        replace(
            placed(each, normal),
            words=tuple(placed(word, normal) for word in each.words),
            denied=_spans(each.denied, normal),
            negations=_spans(each.negations, normal),
        )
        for each in told.sentences
    )
    return Told(told.text, tuple(placed(each, normal) for each in told.statements), tuple(cut))


def _spans(spans: tuple[tuple[int, int], ...], normal: Normal) -> tuple[tuple[int, int], ...]:
    return tuple((normal.origins[start], normal.origins[end - 1] + 1) for start, end in spans)
