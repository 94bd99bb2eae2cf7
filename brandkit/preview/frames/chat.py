"""A message in a chat: who posts it, its blocks one below the other, and behind a click what a notification says."""

from markupsafe import Markup

from brandkit.preview.blocks import blocks_of, draw_part
from brandkit.preview.drawing import avatar, behind, name
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of
from brandkit.preview.words import one_behind_another

_CHAT = Markup(
    '<div class="chat-row">{}<div class="chat-body"><p class="chat-head">{} <span class="app">app</span>'
    ' <span class="when">now</span></p>{}</div></div>{}'
)


def draw(scene: Scene) -> Markup:
    """Return the message; its first part is the one that is read in the chat."""
    first, *others = parts_of(scene) or ("",)
    is_apart = scene.shown.channel.style.between_blocks == "\n"
    said = draw_part(scene, first, blocks_of(scene, first, apart=is_apart))
    more = one_behind_another(behind(f"What stands in its place ({part})", scene, part) for part in others)
    return _CHAT.format(avatar(scene), name(scene), said, more)


FRAME = Frame(draw)
