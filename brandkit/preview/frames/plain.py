"""A plain card: each part under its name, with the room it takes."""

from markupsafe import Markup

from brandkit.preview.blocks import draw_part
from brandkit.preview.drawing import place
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of
from brandkit.preview.words import one_behind_another

_PART = Markup('<section class="part">{}{}</section>')


def draw(scene: Scene) -> Markup:
    """Return the card."""
    return one_behind_another(
        _PART.format(place(part, scene, part), draw_part(scene, part)) for part in parts_of(scene)
    )


FRAME = Frame(draw)
