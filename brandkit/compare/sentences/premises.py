"""Conditions that a view turns round: "if you can make it, tell us" for "if you cannot make it, tell us"."""

from collections.abc import Iterator, Mapping

from brandkit.compare.sentences.polar import Polar, polar_of
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.model.comparison import Meeting

_LEAST = 0.65
"""Of what a sentence of the view says, so much must be in the source's."""
_LEAST_BEYOND = 2
"""Words and values beside the condition that both have: what follows from it."""


def meet_premises(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence under the contrary condition of one of the source that says the same."""
    ours = [each for each in prepared.polar if each.premises]
    if not ours:
        return
    told = seen.view.told
    known = {id(each.statement) for each in seen.pairing.pairs if each.facts or each.sources}
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        if "if" not in [word.modality for word in sentence.words]:
            continue
        values = [each for each in stretch.statements if id(each) in known]
        here = polar_of(told, sentence, stretch, values, prepared.setting.lexicon)
        like = [each for each in ours if here.share_in(each) >= _LEAST and _follows_the_same(here, each)]
        if like and all(_is_turned(here.premises, each.premises) for each in like):
            start, end = sentence.start, sentence.start + len(here.text)
            yield Meeting("", None, None, "negated", like[0].text, here.text, start, end)


def _follows_the_same(here: Polar, source: Polar) -> bool:
    """Return whether what is said under the conditions is the same, and as much denied."""
    beyond = here.senses.keys() & source.senses.keys() - here.premises.keys() - source.premises.keys()
    values = sum(source.value_like(each) is not None for each in here.values)
    is_same = all(here.senses[each] == source.senses[each] for each in beyond)
    return is_same and len(beyond) + values >= _LEAST_BEYOND


def _is_turned(here: Mapping[str, bool], source: Mapping[str, bool]) -> bool:
    """Return whether all that two conditions have in common is denied in one of them alone."""
    shared = here.keys() & source.keys()
    return bool(shared) and all(here[each] != source[each] for each in shared)
