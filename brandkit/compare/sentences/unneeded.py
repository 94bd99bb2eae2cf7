"""Requests for what the source says not to do, or that it need not be done: "please change your password"."""

from collections.abc import Iterator, Sequence

from brandkit.compare.sentences.polar import Polar
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.phrases import Meant
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Sentence, Told

_LEFT_OPEN = ("can", "may")
"""Ways to say of something that nobody need: "you can bring skates"."""
_REACH = 40
"""Characters in which the word before another one is looked for."""


def meet_unneeded(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence that asks for something which a sentence of the source denies and none affirms.

    Whatever else the source's sentence denies must be there as well: what not to change, what not to bring.
    """
    told, lexicon = seen.view.told, prepared.setting.lexicon
    denying = [each for each in prepared.polar if _denies_one_thing(each)]
    if not denying:
        return
    affirmed = _affirmed(prepared.polar)
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        words = told.text[sentence.start : sentence.end].casefold().split()
        if sentence.is_negative or not single_words(lexicon, "conditions").isdisjoint(words):
            continue  # "and, if you like, your skates"
        senses = {each.sense for each in stretch.words if each.word.modality not in _LEFT_OPEN}
        for word in stretch.words:
            if word.sense in affirmed or not _is_asked_for(word, sentence, told, lexicon):
                continue
            source = next((each for each in denying if each.denied[0] == word.sense and _is_whole(each, senses)), None)
            if source:
                end = sentence.start + len(told.text[sentence.start : sentence.end].rstrip())
                quote = told.text[sentence.start : end]
                yield Meeting("", None, None, "negated", source.text, quote, sentence.start, end)
                break


def _denies_one_thing(polar: Polar) -> bool:
    """Return whether a sentence denies one thing under no condition, and no number of it: "not more than one bag"."""
    return polar.is_negative and len(polar.denied) == 1 and not polar.values and not polar.premises


def _affirmed(polar: Sequence[Polar]) -> frozenset[str]:
    """Return what sentences affirm: the words of names say nothing."""
    return frozenset(
        sense
        for each in polar
        for sense, is_negated in each.senses.items()
        if not is_negated and sense not in each.names
    )


def _is_whole(source: Polar, senses: set[str]) -> bool:
    """Return whether a sentence has all that another denies, and that is more than one word."""
    denied = {sense for sense, is_negated in source.senses.items() if is_negated}
    shared = source.senses.keys() & senses
    return denied <= senses and len(shared) > 1


def _is_asked_for(word: Meant, sentence: Sentence, told: Told, lexicon: Lexicon) -> bool:
    """Return whether a word stands where a request begins: at the head of its sentence, or behind "please"."""
    if word.word.negated or word.word.modality == "if":
        return False
    begin = max(sentence.start, word.word.start - _REACH)
    before = told.text[begin : word.word.start].casefold().split()
    if not before:
        return begin == sentence.start and sentence.is_request
    return before[-1] in single_words(lexicon, "request_openers") - single_words(lexicon, "breaks")
