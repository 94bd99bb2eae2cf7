"""What one must, may or will do about a value: "you can wait 15 minutes" for "you must wait 15 minutes"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile
from operator import attrgetter

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.senses import sense
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Statement, Told, Word
from brandkit.model.value import Duration, Email, Money, Number, Percent, Phone, Quantity, Url

_REACH = 40
"""Characters between a value and the word that says what is done with it, at most."""
_OTHER = frozenset((("must", "can"), ("may", "will"), ("may", "must"), ("will", "may"), ("must", "may")))
"""What the source says beside what a view makes of it: another thing. The rest may be but another way to say it."""
_ADDRESSED = 100
"""Characters between a value and the address at which something is done about it."""
_ADDRESSES = (Url, Email, Phone)


def meet_duties(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each amount of which the same is said, but that one may what one must, or the like.

    "You can pay the fee at acme.example" says where to pay, not whether.
    """
    view, lexicon = seen.view.told, prepared.setting.lexicon
    for pair in seen.pairing.pairs:
        said = pair.statement
        if isinstance(said.value, Money | Percent | Quantity | Number | Duration):
            words = _done(view, said, lexicon)
            found = list(_turned(words, pair, prepared)) if words else []
            if found and not _is_a_way(view, said):
                key = pair.facts[0].fact.key if pair.facts else ""
                start, end = min(found[0].start, said.start), max(found[-1].end, said.end)
                expected = _sentence(prepared.source.told, pair.sources[0])
                yield Meeting(key, None, None, "modality", expected, view.text[start:end], start, end)


def _turned(words: Mapping[str, Word], pair: Pair, prepared: Prepared) -> Iterator[Word]:
    """Yield the words of which every sentence of the source that states the value says another thing."""
    ours = [
        _done(prepared.source.told, each, prepared.setting.lexicon) for each in pair.sources if id(each) in prepared.own
    ]
    for name, word in words.items():
        modes = [each[name].modality for each in ours if name in each]
        if modes and len(modes) == len(ours) and all((mode, word.modality) in _OTHER for mode in modes):
            yield word


def _done(told: Told, statement: Statement, lexicon: Lexicon) -> Mapping[str, Word]:
    """Return the words near a value that must, may, will or can be so, by their senses."""
    sentence = sentence_at(told, statement.start)
    if sentence is None:
        return {}
    first = bisect_left(sentence.words, statement.start - _REACH, key=attrgetter("start"))
    near = takewhile(lambda word: word.start < statement.end + _REACH, islice(sentence.words, first, None))
    return {sense(each.stem, lexicon): each for each in near if each.modality and not each.negated}


def _is_a_way(told: Told, statement: Statement) -> bool:
    """Return whether an address stands near a value, in its sentence."""
    sentence = sentence_at(told, statement.start)
    first = bisect_left(told.statements, statement.start - _ADDRESSED, key=attrgetter("start"))
    near = takewhile(lambda each: each.start < statement.end + _ADDRESSED, islice(told.statements, first, None))
    return any(isinstance(each.value, _ADDRESSES) and sentence_at(told, each.start) is sentence for each in near)


def _sentence(told: Told, statement: Statement) -> str:
    sentence = sentence_at(told, statement.start)
    return told.text[sentence.start : sentence.end].strip() if sentence else ""
