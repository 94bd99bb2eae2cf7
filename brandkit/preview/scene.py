"""What a frame is drawn from: one variant, the texts that its reader sees, marked, and the brand around it."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from brandkit.engine.showing.shown import Shown
from brandkit.measure.sight import in_sight
from brandkit.model.frozen import frozen
from brandkit.preview.flaws import Flaw
from brandkit.preview.words import Mark, marked


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


def parts_of(scene: Scene) -> tuple[str, ...]:
    """Return the parts that a reader sees and that say something, in the channel's order."""
    reading = scene.shown.reading
    return tuple(part for part, seen in reading.visible.items() if seen.text.strip()) if reading else ()


def words_of(scene: Scene, part: str) -> Markup:
    """Return a part's text, with facts, faults, links and what stands behind the fold marked."""
    reading = scene.shown.reading
    text = reading.visible[part].text if reading and part in reading.visible else ""
    return marked(text, _marks(scene, part, text))


def _marks(scene: Scene, part: str, text: str) -> Iterator[Mark]:
    shown = scene.shown
    for seen in shown.sightings:
        if seen.part == part:
            yield Mark(
                seen.start, seen.end, "differs" if seen.differs else "fact", seen.fact, f"c{scene.colours[seen.fact]}"
            )
    for flaw in scene.flaws:
        if flaw.part == part:
            yield Mark(flaw.start, flaw.end, "flaw", str(flaw.finding))
    for link in shown.reading.links if shown.reading else ():
        if link.part == part:
            yield Mark(link.start, link.end, "link", link.target)
    for fold in shown.channel.folds:
        if fold.part == part and (at := in_sight(text, fold)) < len(text):
            yield Mark(at, len(text), "folded")
