"""X: one post.

Parts: ``text``. X has no markup, but makes links of its own accord: of addresses without a scheme, ``@names``,
``#tags`` and ``$CASHTAGS``. `read` reports those, so that a check can ask whether they were meant. Of what a value
holds none is: it would send readers where a recipient's data say, and count 23 for an ``a.co``.
"""

import re

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model.channel import Channel, Composition, Limit, Reading, ReadLink, Variant, Visible
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

LIMITS = (Limit("text", 280, "x_weighted", "error", "twitter-text config/v3.json", "2026-11-22"),)
STYLE = TextStyle(picture="none")

_BREAK = "\u200b"
"""A space without width: nobody sees it, no name and no address goes on behind it, and it counts one. (The word joiner
would count two.)"""
# In numbers and before spaces nothing is linked; the signs before U+FE0F and U+20E3 are emoji (keycaps).
_SIGN = re.compile(r"[.$](?![\s\d])|[@#](?![\s\ufe0f\u20e3])")
_UNSEEN = re.compile(f"(?<=[.$@#]){_BREAK}")
_NARROW = str.maketrans("＠＃", "@#")


def unlinked(text: str) -> str:
    """Return a value of which X makes no link: each sign that could begin one is cut off from what follows.

    What ends in such a sign is cut off too, since another value may follow. Nothing comes to more than two weighted
    characters for each of the value's, as much as an emoji: the worst case of composing. The wide forms of ``@`` and
    ``#`` alone would come to three, so that they are made narrow.
    """
    return _SIGN.sub(rf"\g<0>{_BREAK}", text.translate(_NARROW))


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address, which counts 23 whatever its length."""
    marks = Marks(escape=(plain,), values=(unlinked,), colon=words_for(kit, composition.locale)["colon"])
    body = write_pieces(composition.pieces, STYLE, marks)
    values = {"brand": plain(kit.brand.name)}
    text = frame(lambda names: render_template(kit, "x/text.txt", names), {"body": body}, values)
    return Variant("x", {"text": text})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the post: all of the text that can be seen, and everything in it that X turns into a link."""
    from bisect import bisect_left

    from brandkit.measure.x_tags import find_links

    text = variant.parts["text"].decode("utf-8", "replace").rstrip("\n")
    unseen = {found.start() for found in _UNSEEN.finditer(text)}
    origins = tuple(at for at in range(len(text)) if at not in unseen)
    visible = Visible("".join(text[at] for at in origins), origins)
    found = ((text[link.start : link.end], link) for link in find_links(text))
    # A URL with a scheme or a path was meant; "Sale.Now", a name or a tag may have become a link by accident.
    links = (
        ReadLink(
            "text",
            words,
            words,
            bisect_left(origins, link.start),
            bisect_left(origins, link.end),
            meant=link.kind == "url" and "/" in words,
        )
        for words, link in found
    )
    return Reading("x", {"text": visible}, tuple(links))


CHANNEL = Channel(
    id="x",
    about="one post of 280 weighted characters",
    files={"text": "x.txt"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    called="X post",
)
