"""A banner on somebody's page: its own HTML, in a frame in which nothing can run, with the page only hinted at."""

from markupsafe import Markup

from brandkit.preview.blocks import draw_part
from brandkit.preview.drawing import behind, document, place
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of
from brandkit.preview.words import one_behind_another

_PAGE = Markup('<div class="site"><div class="site-bar" aria-hidden="true"></div>{}{}</div>{}')


def draw(scene: Scene) -> Markup:
    """Return the banner, and behind a click its words."""
    parts = parts_of(scene)
    if not scene.document:
        return _PAGE.format("", one_behind_another(draw_part(scene, each) for each in parts), "")
    words = one_behind_another(behind("Its words", scene, each) for each in parts)
    banner = document(scene, FRAME.document, "banner", "The banner as it is", letters=30)
    return _PAGE.format(place("heading", scene, "heading"), banner, words)


FRAME = Frame(draw, document="html")
