"""Groups of people in the place of others that nobody declared: "£80 for members" for "£80 for residents"."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from brandkit.compare.sentences.in_place import LEAST, beside, replaces
from brandkit.compare.sentences.polar import polar_of
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.phrases.senses import word_sense
from brandkit.model.comparison import Meeting


def meet_groups(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each group that the source does not name, where it names one that the view does not."""
    lexicon, told = prepared.setting.lexicon, seen.view.told
    groups = _groups(lexicon)
    ours = {groups[each] for each in groups.keys() & prepared.all_senses}
    theirs = {groups[each] for each in groups.keys() & seen.text.where.keys()}
    lost = frozenset(each for each, group in groups.items() if group in ours - theirs)
    if not lost or not theirs - ours:
        return
    values = {id(each.statement) for each in seen.pairing.pairs if each.facts or each.sources}
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        said = [each for each in stretch.statements if id(each) in values]
        for word in (each for each in stretch.words if groups.get(each.sense, "") in theirs - ours):
            here = polar_of(told, sentence, stretch, said, lexicon)
            near = beside(word, stretch, said)
            source = next((each for each in prepared.polar if replaces(word, here, each, lost, LEAST, near)), None)
            if source:
                start, end = word.word.start, word.word.end
                yield Meeting("", None, None, "audience", source.text, told.text[start:end], start, end)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _groups(lexicon: Lexicon) -> Mapping[str, str]:
    """Return from the senses of words for people to their group; words for anybody ("guests") are in none."""
    found = {
        word_sense(form.strip(), lexicon): str(group)
        for group, forms in lexicon.words.get("people", {}).items()
        for form in forms.split(",")
        if group
    }
    return MappingProxyType(found)
