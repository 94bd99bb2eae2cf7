"""Advice that a view makes a duty: "a helmet is required" for "we recommend a helmet"."""

import re
from collections.abc import Iterator

from brandkit.compare.polar import Polar, polar_of
from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.senses import sense
from brandkit.facts.stems import stem
from brandkit.model.comparison import Meeting

_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARED = 2
"""Words that both sentences have, beside the advice; with one in common they may be about two things."""
_LEAST = 0.6
"""So much of what the view's sentence says must be in the source's."""


def meet_duties(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence by which something must be that the source only recommends."""
    told, lexicon = seen.view.told, prepared.setting.lexicon
    advice = {sense(stem(form, lexicon), lexicon) for form in forms_of(lexicon, "advice") if form}
    given = [each for each in prepared.polar if not advice.isdisjoint(each.senses) and not each.is_negative]
    if not given:
        return
    mild = forms_of(lexicon, "advice", "should")
    for sentence, stretch in zip(told.sentences, seen.text.single, strict=True):
        if not any(each.modality == "must" for each in sentence.words) or sentence.is_negative:
            continue
        if not mild.isdisjoint(_WORD.findall(told.text[sentence.start : sentence.end].casefold())):
            continue
        here = polar_of(told, sentence, stretch, stretch.statements, lexicon)
        source = next((each for each in given if _is_of_the_same(here, each)), None)
        if source and advice.isdisjoint(here.senses):
            end = sentence.start + len(here.text)
            yield Meeting("", None, None, "modality", source.text, here.text, sentence.start, end)


def _is_of_the_same(here: Polar, source: Polar) -> bool:
    shared = here.senses.keys() & source.senses.keys()
    return len(shared) >= _LEAST_SHARED and here.share_in(source) >= _LEAST
