"""The declared phrases of a source in the words of a view."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from brandkit.compare.prepared import Needed, Prepared
from brandkit.compare.required import is_required
from brandkit.facts.phrases import PhraseMatch, match_phrase
from brandkit.facts.phrases.result import ABSENT, CHANGED, MODALITY, NEAR, NEGATED, OPPOSITE, STATED
from brandkit.model.comparison import Meeting, View

_KINDS: Mapping[str, str] = MappingProxyType(
    {
        STATED: "same",
        NEGATED: "negated",
        OPPOSITE: "opposite",
        MODALITY: "modality",
        CHANGED: "inside",
        NEAR: "near",
        ABSENT: "missing",
    }
)


def meet_phrases(prepared: Prepared, view: View) -> Iterator[Meeting]:
    """Yield a meeting for each declared phrase that the view says, denies, changes, or must say and does not."""
    for needed in prepared.needed:
        if needed.fact.kind == "phrase":
            found = match_phrase(needed.wordings, view.told, prepared.setting)
            if found.status not in (NEAR, ABSENT) or is_required(needed.fact, view):
                yield _meeting(needed, found, view)


def _meeting(needed: Needed, found: PhraseMatch, view: View) -> Meeting:
    quote = view.told.text[found.start : found.end] if found.status != ABSENT else ""
    expected = needed.wordings[found.wording].text
    return Meeting(needed.fact.key, None, None, _KINDS[found.status], expected, quote, found.start, found.end)
