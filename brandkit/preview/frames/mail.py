"""A mail: its row in an inbox, with sender, subject and what stands behind it, and the mail itself below."""

from markupsafe import Markup

from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, words_of

_INBOX = Markup(
    '<div class="inbox-row"><span class="sender">{}</span> <span class="subject">{}</span>'
    ' <span class="preheader">{}</span></div>'
)
_MAIL = Markup('<iframe class="mail" sandbox="" loading="lazy" title="The mail as it is shown" src="{}"></iframe>')
_TEXT = Markup('<p class="words">{}</p>')


def draw(scene: Scene) -> Markup:
    """Return the row of the inbox and the mail; its HTML is shown in a frame in which nothing can run."""
    row = _INBOX.format(scene.sender, words_of(scene, "subject"), words_of(scene, "preheader"))
    return row + (
        _MAIL.format(scene.document)
        if scene.document
        else Markup('<p class="words">{}</p>').format(words_of(scene, "text"))
    )


FRAME = Frame(draw)
