"""Facebook: one post of a page.

Parts: ``message``, which the API takes as a field of that name. Facebook has no markup, but makes links of addresses
and ``#tags`` of its own accord; an ``@name`` is only a name to it. A value is never a link nor a part of one. A post
may be as long as a chapter, but a feed shows its beginning: what matters stands before "See more".
"""

from brandkit.kit.disclosure import DISCLOSURE, SETTING, disclosure
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.unlinked import POSTS, unlinked
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model.channel import Channel, Composition, Fold, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

LIMITS = (
    Limit(
        "message",
        63206,
        "utf16",
        "error",
        "told since 2011; no page of Facebook's says so",
        "2026-11-22",
        "third-party",
    ),
)
FOLDS = (Fold("message", 480, "utf16", "posttruncate.com: before “See more”; about 110 on a phone", "2026-11-30"),)
STYLE = TextStyle(picture="none")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address."""
    marks = Marks(escape=(plain,), values=(unlinked,), colon=words_for(kit, composition.locale)["colon"])
    values = {"disclosure": disclosure(kit, composition), "brand": plain(kit.brand.name)}
    body = write_pieces(composition.pieces, STYLE, marks)
    text = frame(lambda names: render_template(kit, "facebook/message.txt", names), {"body": body}, values)
    return Variant("facebook", {"message": kept_apart(text, POSTS)})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the post: all of the text that can be seen, and everything in it that Facebook turns into a link."""
    from brandkit.markup.plain.plain_reading import read_linked  # here, since writing has no need of it
    from brandkit.markup.plain.post_links import find_post_links

    text = variant.parts["message"].decode("utf-8", "replace").rstrip("\n")
    return read_linked("facebook", text, find_post_links(text), "message")


CHANNEL = Channel(
    id="facebook",
    about="one post of a page",
    files={"message": "facebook.txt"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    copy="message",
    folds=FOLDS,
    elements=(DISCLOSURE,),
    settings={"type": "object", "additionalProperties": False, "properties": {"disclosure": SETTING}},
    called="Facebook post",
    frame="post",
)
