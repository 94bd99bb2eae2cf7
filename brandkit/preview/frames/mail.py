"""A mail: its row in an inbox, with sender, subject and what stands behind it, and the mail itself below."""

from markupsafe import Markup

from brandkit.preview.blocks import draw_part
from brandkit.preview.drawing import avatar, behind, count, document, name
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of, words_of
from brandkit.preview.words import one_behind_another

_INBOX = Markup(
    '<div class="inbox"><div class="inbox-row">{}<p class="inbox-sender">{} <span class="when">now</span></p>'
    '<p class="inbox-subject words" dir="auto">{}</p><p class="inbox-preheader words" dir="auto">{}</p></div></div>'
    '<p class="rooms">{}{}</p>'
)
_ROOM = Markup("<span>{} {}</span>")
_BEFORE = ("subject", "preheader")


def draw(scene: Scene) -> Markup:
    """Return the row of the inbox and the mail; its HTML is shown in a frame in which nothing can run."""
    subject, preheader = (words_of(scene, each) for each in _BEFORE)
    rooms = (_ROOM.format(each, used) if (used := count(scene, each)) else "" for each in _BEFORE)
    row = _INBOX.format(avatar(scene), name(scene), subject, preheader, *rooms)
    others = [each for each in parts_of(scene) if each not in _BEFORE]
    if not scene.document:
        return row + one_behind_another(draw_part(scene, each) for each in others)
    text = one_behind_another(behind("The text part", scene, each) for each in others if each != FRAME.document)
    return row + document(scene, FRAME.document, "mail", "The mail as it is shown", letters=60) + text


FRAME = Frame(draw, document="html")
