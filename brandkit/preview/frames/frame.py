"""A frame: what a preview draws around a variant, so that it looks like its place."""

from collections.abc import Callable

from markupsafe import Markup

from brandkit.model.frozen import frozen
from brandkit.preview.scene import Scene


@frozen
class Frame:
    """How variants of some channels are drawn."""

    draw: Callable[[Scene], Markup]
    """Gives HTML whose look is in ``brandkit/preview/assets/frames*.css``; all texts in it come from `words_of` or
    `draw_part`. Elements with the class ``words`` hold the variant's words, whatever else is the frame's own."""
    document: str = ""
    """The part that is a document of its own, and is shown as such (`Scene.document`); ``""``: there is none."""
