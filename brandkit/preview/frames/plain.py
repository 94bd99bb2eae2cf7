"""A plain card: each part under its name."""

from markupsafe import Markup

from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of, words_of

_PART = Markup('<section class="part"><h4>{}</h4><p class="words">{}</p></section>')


def draw(scene: Scene) -> Markup:
    """Return the card."""
    return Markup().join(_PART.format(part, words_of(scene, part)) for part in parts_of(scene))


FRAME = Frame(draw)
