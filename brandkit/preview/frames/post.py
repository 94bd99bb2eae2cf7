"""A post on a network: who posts it, its words as far as they are in sight and beyond, and its pictures' places."""

from collections.abc import Iterator

from markupsafe import Markup

from brandkit.preview.blocks import draw_part
from brandkit.preview.drawing import avatar, name, place, sender_of
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of
from brandkit.preview.words import one_behind_another

_POST = Markup(
    '<div class="post-card"><div class="post-head">{}<p>{} <bdi class="handle">@{}</bdi>'
    ' <span class="when">now</span></p></div><div class="post-body">{}</div>{}</div>'
)
_WARNING = Markup('<div class="warning">{}</div>')
_PICTURE = Markup('<p class="picture" dir="auto"><span class="said">{}</span></p>')


def draw(scene: Scene) -> Markup:
    """Return the post."""
    body, pictures = one_behind_another(_parts(scene)), one_behind_another(_pictures(scene))
    return _POST.format(avatar(scene), name(scene), _handle(scene), body, pictures)


def _parts(scene: Scene) -> Iterator[Markup]:
    """Yield the parts: a warning stands before what it warns of."""
    parts = parts_of(scene)
    for part in parts:
        drawn = draw_part(scene, part)
        is_before = part in scene.shown.channel.before
        above = place(part, scene, part) if len(parts) > 1 and not is_before else Markup()
        yield _WARNING.format(drawn) if is_before else above + drawn


def _pictures(scene: Scene) -> Iterator[Markup]:
    reading = scene.shown.reading
    for each in reading.hidden if reading else ():
        if each.why == "alt":
            yield _PICTURE.format(each.text)


def _handle(scene: Scene) -> str:
    """Return a name as networks have it: the kit knows none."""
    return "".join(each for each in sender_of(scene).casefold() if each.isalnum()) or "brand"


FRAME = Frame(draw)
