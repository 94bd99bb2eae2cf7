"""Threads: one post.

Parts: ``text``, which the API takes as a field of that name. Threads has no markup, but makes links of its own
accord: of addresses, ``@names`` and ``#tags``. `read` reports those, so that a check can ask whether they were meant; a
value is never one nor a part of one.
"""

from collections.abc import Mapping, Sequence

from brandkit.kit.disclosure import DISCLOSURE, SETTING, disclosure
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.plain.post_links import NAMES, find_post_links, find_tags
from brandkit.markup.plain.unlinked import POSTS, unlinked
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_SOURCE = "developers.facebook.com, Threads API, posts"
LIMITS = (
    Limit("text", 500, "threads_weighted", "error", _SOURCE, "2026-11-22"),
    # LINK_LIMIT_EXCEEDED since 2025-12-22; the same address twice is one.
    Limit("links", 5, "count", "error", _SOURCE, "2026-11-22"),
    # Only one tag becomes the post's topic.
    Limit("tags", 1, "count", "suggestion", _SOURCE, "2026-11-22"),
)
STYLE = TextStyle(picture="none")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address."""
    marks = Marks(escape=(plain,), values=(unlinked,), colon=words_for(kit, composition.locale)["colon"])
    values = {"disclosure": disclosure(kit, composition), "brand": plain(kit.brand.name)}
    body = write_pieces(composition.pieces, STYLE, marks)
    text = frame(lambda names: render_template(kit, "threads/text.txt", names), {"body": body}, values)
    return Variant("threads", {"text": kept_apart(text, POSTS)})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the post: all of the text that can be seen, and everything in it that Threads turns into a link."""
    from brandkit.markup.plain.plain_reading import read_linked  # here, since writing has no need of it

    text = variant.parts["text"].decode("utf-8", "replace").rstrip("\n")
    return read_linked("threads", text, find_post_links(text, NAMES))


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the text, its links and its tags."""
    text = variant.parts["text"].decode()
    links = dict.fromkeys(link.target for link in find_links(text))
    return {"text": [text], "links": list(links), "tags": [text[start:end] for start, end in find_tags(text)]}


CHANNEL = Channel(
    id="threads",
    about="one post of 500 characters",
    files={"text": "threads.txt"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    places=places,
    elements=(DISCLOSURE,),
    settings={"type": "object", "additionalProperties": False, "properties": {"disclosure": SETTING}},
    called="Threads post",
    frame="post",
)
