"""What a frame is drawn from: one variant, the texts that its reader sees, marked, and the brand around it."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from brandkit.engine.showing.shown import Shown
from brandkit.measure.sight import in_sight
from brandkit.model.frozen import frozen
from brandkit.preview.flaws import Flaw
from brandkit.preview.words import Mark, marked

LOOKS = frozenset({"bold", "italic", "underline", "strike", "code", "spelled"})
"""How words can look, of what a reading says; the rest is about whole lines."""


@frozen
class Scene:
    """One variant as a frame draws it."""

    shown: Shown
    brand: str
    sender: str
    """Who it comes from, as its reader sees it."""
    flaws: tuple[Flaw, ...]
    colours: Mapping[str, int]
    """For each fact the number of its colour: the same in every variant."""
    document: str = ""
    """The address of the variant's own HTML, for frames that show it; ``""``: there is none."""
    locale: str = ""
    """The message's, as a language tag."""


def parts_of(scene: Scene) -> tuple[str, ...]:
    """Return the parts that a reader sees and that say something, in the channel's order."""
    reading = scene.shown.reading
    return tuple(part for part, seen in reading.visible.items() if seen.text.strip()) if reading else ()


def text_of(scene: Scene, part: str) -> str:
    """Return a part's text; ``""``: there is no such part."""
    reading = scene.shown.reading
    return reading.visible[part].text if reading and part in reading.visible else ""


def fold_of(scene: Scene, part: str) -> int:
    """Return how many code points of a part are in sight; all of them where nothing is folded."""
    text = text_of(scene, part)
    return min((in_sight(text, fold) for fold in scene.shown.channel.folds if fold.part == part), default=len(text))


def words_of(scene: Scene, part: str) -> Markup:
    """Return a part's text, with facts, faults, links, looks and what stands behind the fold marked."""
    return marked(text_of(scene, part), marks_in(scene, part))


def marks_in(scene: Scene, part: str) -> Iterator[Mark]:
    """Yield all that is to be seen about a part's words."""
    yield from facts_and_flaws(scene, part)
    reading = scene.shown.reading
    for link in reading.links if reading else ():
        if link.part == part:
            yield Mark(link.start, link.end, "link", link.target)
    for styled in reading.styles if reading else ():
        if styled.part == part and styled.kind in LOOKS:
            yield Mark(styled.start, styled.end, styled.kind)
    if (at := fold_of(scene, part)) < len(text_of(scene, part)):
        yield Mark(at, len(text_of(scene, part)), "folded")


def facts_and_flaws(scene: Scene, part: str) -> Iterator[Mark]:
    """Yield where a part states facts, or something else in their place, and the words that findings are about."""
    for seen in scene.shown.sightings:
        if seen.part == part:
            kind = "differs" if seen.differs else "fact"
            yield Mark(seen.start, seen.end, kind, seen.fact, f"c{scene.colours[seen.fact]}")
    for flaw in scene.flaws:
        if flaw.part == part:
            yield Mark(flaw.start, flaw.end, "flaw", str(flaw.finding))
