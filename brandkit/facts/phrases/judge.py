"""What polarity and modality make of a phrase whose words are there."""

from collections.abc import Sequence

from brandkit.facts.phrases.result import MODALITY, NEGATED, STATED, PhraseMatch
from brandkit.model.statement import Word

_WEAK = ("may", "aim")
_OPEN = ("may", "aim", "can", "if")


def judged(base: PhraseMatch, pairs: Sequence[tuple[Word, Word]], *, is_verbal: bool) -> PhraseMatch:
    """Return a match as stated, negated, or of another modality; each pair is a word of the phrase and of the text.

    A condition asserts nothing, so it denies nothing: "if you do not renew your license".
    """
    said = base._replace(
        status=STATED,
        is_verbal=is_verbal,
        negated=any(found.negated for _, found in pairs),
        modality=next((found.modality for _, found in pairs if found.modality), ""),
    )
    asserted = [(wanted, found) for wanted, found in pairs if found.modality != "if" or wanted.modality == "if"]
    turned = _turned(asserted)
    if turned is not None:
        return said._replace(status=NEGATED, start=min(base.start, turned.start), end=max(base.end, turned.end))
    changed = next((found for wanted, found in asserted if _is_other(wanted, found)), None) if is_verbal else None
    return said._replace(status=MODALITY) if changed else said


def compared(found: PhraseMatch, source: PhraseMatch | None, *, is_request: bool) -> PhraseMatch:
    """Return a match seen beside the source's own: what only names something, or asks for it, says nothing by itself.

    `is_request`: the wording that is found asks; "you can bring an ID" is no "bring an ID" where one must.
    """
    if source is None or source.status not in (STATED, NEGATED):
        return found
    is_freed = is_request and (source.modality, found.modality) == ("must", "can")
    if found.status == STATED and is_freed and not found.negated:
        return found._replace(status=MODALITY)
    if found.is_verbal:
        return found
    if found.status == NEGATED and source.negated and found.negated:
        return found._replace(status=STATED)
    if found.status == STATED and found.modality in _WEAK and source.modality not in _OPEN:
        return found._replace(status=MODALITY)
    return found


def _turned(pairs: Sequence[tuple[Word, Word]]) -> Word | None:
    """Return a word that is negated in one and not in the other.

    A phrase that is itself negative stays so as long as one of its words does: "your address: we never share it".
    """
    newly = next(
        (found for wanted, found in pairs if found.negated and not wanted.negated and not wanted.is_name), None
    )
    stays = any(found.negated and wanted.negated for wanted, found in pairs)
    lost = next((found for wanted, found in pairs if wanted.negated and not found.negated), None)
    return newly or (None if stays else lost)


def _is_other(wanted: Word, found: Word) -> bool:
    """Return whether what is sure is only possible, or the other way, or a duty is none; "can" alone is nothing.

    What can happen is not what will: "the handle will come off".
    """
    if found.modality in _WEAK and wanted.modality not in _OPEN:
        return True
    if wanted.modality in _WEAK and found.modality in ("", "will", "must"):
        return True
    if found.negated or wanted.negated:
        return False
    return (wanted.modality, found.modality) in (("must", "can"), ("can", "must"), ("can", "will"))
