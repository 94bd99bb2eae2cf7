"""X: one post.

Parts: ``text``. X has no markup, but makes links of its own accord: of addresses without a scheme, ``@names``,
``#tags`` and ``$CASHTAGS``. `read` reports those, so that a check can ask whether they were meant. A value is never
one nor a part of one, whatever stands beside it: it would send readers where a recipient's data say, and count 23 for
an ``a.co``. Whoever wants a value in an address writes that as one (``<https://acme.example/{{ person.id }}>``).
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
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

LIMITS = (Limit("text", 280, "x_weighted", "error", "twitter-text config/v3.json", "2026-11-22"),)
STYLE = TextStyle(picture="none")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address, which counts 23 whatever its length."""
    marks = Marks(escape=(plain,), values=(unlinked,), colon=words_for(kit, composition.locale)["colon"])
    body = write_pieces(composition.pieces, STYLE, marks)
    values = {"disclosure": disclosure(kit, composition), "brand": plain(kit.brand.name)}
    text = frame(lambda names: render_template(kit, "x/text.txt", names), {"body": body}, values)
    return Variant("x", {"text": kept_apart(text, POSTS)})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the post: all of the text that can be seen, and everything in it that X turns into a link."""
    from brandkit.markup.plain.plain_links import PlainLink
    from brandkit.markup.plain.plain_reading import read_linked
    from brandkit.measure.x_tags import find_links

    text = variant.parts["text"].decode("utf-8", "replace").rstrip("\n")
    found = ((text[link.start : link.end], link) for link in find_links(text))
    # A URL with a scheme or a path was meant; "Sale.Now", a name or a tag may have become a link by accident.
    links = (PlainLink(link.start, link.end, words, meant=link.kind == "url" and "/" in words) for words, link in found)
    return read_linked("x", text, links)


CHANNEL = Channel(
    id="x",
    about="one post of 280 weighted characters",
    files={"text": "x.txt"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    elements=(DISCLOSURE,),
    settings={"type": "object", "additionalProperties": False, "properties": {"disclosure": SETTING}},
    called="X post",
    frame="post",
)
