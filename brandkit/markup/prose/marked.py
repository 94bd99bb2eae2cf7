"""What the lines of a reading are by the markup that they come from, where plain text does not tell."""

from collections.abc import Sequence
from dataclasses import replace

from brandkit.markup.prose.lines import stretches_of
from brandkit.model.channel import Marked
from brandkit.model.prose import Stretch


def marked_stretches(text: str, marked: Sequence[Marked]) -> tuple[Stretch, ...]:
    """Return the stretches of a text, each with what stands around it by its markup; what none does reads as lines do.

    Args:
        text: as readings have it, blocks as lines apart.
        marked: the pieces of it, of two around each other the inner one first.
    """
    outer_first = [each for each in reversed(marked) if each.end > each.start]
    around = sorted(outer_first, key=lambda each: (each.start, -each.end))
    return tuple(_scoped(stretch, around) for stretch in stretches_of(text)) if around else stretches_of(text)


def _scoped(stretch: Stretch, around: Sequence[Marked]) -> Stretch:
    scopes = tuple(each.scope for each in around if each.start <= stretch.start and stretch.end <= each.end)
    if not scopes:
        return stretch
    return replace(stretch, scopes=(*scopes, "paragraph") if scopes[-1] == "blockquote" else scopes)
