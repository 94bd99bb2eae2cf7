"""X: one post.

Parts: ``text``. X has no markup, but makes links of its own accord: of addresses without a scheme, ``@names``,
``#tags`` and ``$CASHTAGS``. `read` reports those, so that a check can ask whether they were meant.
"""

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.measure.x import find_cashtags, find_hashtags, find_mentions, find_urls
from brandkit.model.channel import Channel, Composition, Limit, Reading, ReadLink, Variant, Visible
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

LIMITS = (Limit("text", 280, "x_weighted", "error", "twitter-text config/v3.json", "2026-11-22"),)
STYLE = TextStyle(picture="none")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address, which counts 23 whatever its length."""
    marks = Marks(escape=(plain,), colon=words_for(kit, composition.locale)["colon"])
    body = write_pieces(composition.pieces, STYLE, marks)
    values = {"brand": plain(kit.brand.name)}
    text = frame(lambda names: render_template(kit, "x/text.txt", names), {"body": body}, values)
    return Variant("x", {"text": text})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the post: all of the text, and everything in it that X turns into a link."""
    text = variant.parts["text"].decode("utf-8", "replace").rstrip("\n")
    return Reading("x", {"text": Visible(text, tuple(range(len(text))))}, tuple(sorted(_links(text), key=_place)))


def _links(text: str) -> list[ReadLink]:
    urls = [ReadLink("text", text[a:b], text[a:b], a, b, meant=_is_address(text[a:b])) for a, b in find_urls(text)]
    tags = (*find_mentions(text), *find_hashtags(text), *find_cashtags(text))
    return urls + [ReadLink("text", text[a:b], text[a:b], a, b, meant=False) for a, b in tags]


def _is_address(text: str) -> bool:
    # "Sale.Now" becomes a link by accident; what has a scheme or a path was written as an address.
    return "/" in text


def _place(link: ReadLink) -> int:
    return link.start


CHANNEL = Channel(
    id="x",
    about="one post of 280 weighted characters",
    files={"text": "x.txt"},
    limits=LIMITS,
    capabilities={
        "bold": "dropped",
        "link": "label: address",
        "list": "lines",
        "table": "lines",
        "image": "dropped",
        "code": "dropped",
        "heading": "line",
        "button": "label: address",
    },
    style=STYLE,
    write=write,
    read=read,
)
