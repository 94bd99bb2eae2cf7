"""A phone's conversation: a bubble with who it is from, where each of its segments ends, and what can be tapped below.

Parts of one variant are bubbles of their own: what phones without the service get, a template beside a text.
"""

from collections.abc import Mapping

from markupsafe import Markup

from brandkit.measure.sms import find_segment_ends
from brandkit.preview.blocks import blocks_of, draw_part, without_buttons
from brandkit.preview.drawing import avatar, name, place
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of, text_of
from brandkit.preview.words import one_behind_another

_PHONE = Markup('<div class="phone"><div class="phone-bar">{}{}</div>{}</div>')
_BUBBLE = Markup('{}<div class="balloon">{}</div>{}')
_CHIPS = Markup('<div class="chips">{}</div>')
_SEGMENT = Markup('<span class="segment" data-segment="{}"></span>')


def draw(scene: Scene) -> Markup:
    """Return the conversation."""
    parts = parts_of(scene)
    drawn = (_bubble(scene, part, is_one_of=len(parts)) for part in parts)
    return _PHONE.format(avatar(scene), name(scene), one_behind_another(drawn))


def _bubble(scene: Scene, part: str, *, is_one_of: int) -> Markup:
    said, tapped = without_buttons(blocks_of(scene, part))
    above = place(part, scene, part) if is_one_of > 1 else Markup()
    chips = _CHIPS.format(draw_part(scene, part, tapped)) if tapped else Markup()
    return _BUBBLE.format(above, draw_part(scene, part, said, _segments(scene, part)), chips)


def _segments(scene: Scene, part: str) -> Mapping[int, Markup]:
    """Return what stands where a segment ends, in a part that is counted in segments."""
    if not any(each.limit.of == part and each.limit.unit == "segments" for each in scene.shown.meters):
        return {}
    ends = find_segment_ends(text_of(scene, part))
    return {end: _SEGMENT.format(number) for number, end in enumerate(ends, 1)}


FRAME = Frame(draw)
