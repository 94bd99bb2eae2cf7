"""Instagram: a caption, and what is said of the pictures above it.

Parts: ``caption``, and ``media`` when the message has pictures: JSON with the fields that the API takes for each. In a
caption only ``#tags`` and ``@names`` are links; an address is words that nobody can press. So the call to action says
where its link is, "link in bio" in the message's language, behind the address, without which the post would not say
what the message says. A value is never a tag or a mention, nor a part of one.
"""

import json
from collections.abc import Mapping, Sequence

from brandkit.kit.disclosure import DISCLOSURE, SETTING, disclosure
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, write_address, write_line
from brandkit.markup.payloads.json_plan import Items, Words, json_plan
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.post_links import NAMES, find_post_links
from brandkit.markup.plain.unlinked import POSTS, unlinked
from brandkit.markup.text import AS_PLAIN_TEXT, each_piece, write_content
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Fold, Hidden, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_CHECKED = "2026-11-22"
_API = "developers.facebook.com, Instagram API, content publishing"
LIMITS = (
    Limit("caption", 2200, "utf16", "error", _API, _CHECKED),
    # Thirty until December 2025; the API's own page has not been seen since.
    Limit("tags", 5, "count", "error", "press, December 2025", _CHECKED, "third-party"),
    # The API's own page says 20: of two numbers the stricter.
    Limit("names", 3, "count", "warning", "ayrshare.com, Instagram API", _CHECKED, "third-party"),
    Limit("pictures", 10, "count", "error", _API, _CHECKED),
)
FOLDS = (Fold("caption", 125, "utf16", "posttruncate.com: before “more”", "2026-11-30"),)
STYLE = TextStyle(picture="none")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other, pictures apart."""
    words = words_for(kit, composition.locale)
    marks = Marks(escape=(plain,), values=(unlinked,), colon=words["colon"])
    action = composition.call_to_action
    bio = (plan.Constant(f" ({plain(words['link_in_bio'])})"),)

    def write_block(placed: tree.Placed) -> tuple[plan.Node, ...]:
        content = placed.content
        is_action = action is not None and isinstance(content, tree.Button) and content.target == action.target
        return (plan.Sequence((*write_content(content, STYLE, marks), *(bio if is_action else ()))),)

    body = (plan.Join(STYLE.between_blocks, each_piece(composition.pieces, write_block)),)
    values = {"disclosure": disclosure(kit, composition), "brand": plain(kit.brand.name)}
    caption = frame(lambda names: render_template(kit, "instagram/caption.txt", names), {"body": body}, values)
    pictures = each_piece(composition.pieces, _picture)
    media = {"media": json_plan([Items(pictures)])} if pictures else {}
    return Variant("instagram", {"caption": kept_apart(caption, POSTS), **media})


def _picture(placed: tree.Placed) -> tuple[plan.Node, ...]:
    match placed.content:
        case tree.Picture(alt, target):
            words = write_line(alt, Marks(escape=(plain,)))
            return (plan.Sequence(json_plan({"image_url": Words(write_address(target)), "alt_text": Words(words)})),)
        case _:
            return ()


def read(variant: Variant[bytes]) -> Reading:
    """Take in the caption, of which only tags and names are links; what is said of pictures is hidden."""
    from brandkit.markup.plain.plain_reading import read_linked  # here, since writing has no need of it

    text = variant.parts["caption"].decode("utf-8", "replace").rstrip("\n")
    links = (link for link in find_post_links(text, NAMES) if text[link.start] in "#＃@")
    reading = read_linked("instagram", text, links, "caption")
    return Reading("instagram", reading.visible, reading.links, tuple(_hidden(variant.parts.get("media", b""))))


def _hidden(media: bytes) -> list[Hidden]:
    from brandkit.markup.payloads.json_text import Located, load_located

    try:
        found = load_located(media.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return []
    each = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    said = [alt for one in each if isinstance(alt := one.get("alt_text"), Located)]
    return [Hidden("media", alt.text, "alt", alt.origins[0]) for alt in said if alt.text]


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the caption, its tags and names, and the pictures' addresses."""
    text = variant.parts["caption"].decode()
    links = [text[link.start : link.end] for link in find_post_links(text, NAMES)]
    return {
        "caption": [text],
        "tags": [words for words in links if words[0] in "#＃"],
        "names": [words for words in links if words[0] == "@"],
        "pictures": [each["image_url"] for each in json.loads(variant.parts.get("media", b"[]"))],
    }


CHANNEL = Channel(
    id="instagram",
    about="a caption without links, and the words for its pictures",
    files={"caption": "instagram.txt", "media": "instagram-media.json"},
    limits=LIMITS,
    capabilities={**AS_PLAIN_TEXT, "image": "apart", "button": "label: address (link in bio)"},
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="caption",
    folds=FOLDS,
    elements=(DISCLOSURE,),
    settings={"type": "object", "additionalProperties": False, "properties": {"disclosure": SETTING}},
    called="Instagram post",
    frame="post",
)
