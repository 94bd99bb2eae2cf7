"""Mastodon: one post, as its API takes it.

Parts: ``payload``, the JSON of ``POST /api/v1/statuses``: beside the words (``status``) whoever sends it needs the
language and who may see it, and the content warning (``spoiler_text``) when the kit has one; it is all that is in
sight then. Servers make links of addresses with a scheme, of ``#tags`` and ``@names``, and pictures of ``:names:``; of
a value they make none. An address counts 23 whatever its length.
"""

import json
import re
from collections.abc import Mapping, Sequence

from brandkit.kit.disclosure import DISCLOSURE, SETTING, disclosure
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import one_line, plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks
from brandkit.markup.payloads.json_plan import Words, json_plan
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.unlinked import BREAK, POSTS, unlinked
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Constant, Plan
from brandkit.model.text_style import TextStyle

LIMITS = (
    # What a server has set stands in its /api/v2/instance: a kit for another one says so (`limits:`).
    Limit("post", 500, "mastodon_weighted", "error", "docs.joinmastodon.org, user/posting", "2026-11-22"),
)
STYLE = TextStyle(picture="none")
# Two letters or digits at least, and not the minutes of a time.
_SHORTCODE = re.compile(r":(?=\w*[A-Za-z]\w*:)(?=\w\w)", re.ASCII)
_LINKED = re.compile("https?://|[@#＃]", re.IGNORECASE)
"""How begins what a server makes a link of."""


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address."""
    words = words_for(kit, composition.locale)
    marks = Marks(escape=(plain,), values=(unlinked, without_pictures), colon=words["colon"])
    said, warning = disclosure(kit, composition), one_line(_setting(kit, "content_warning"))
    if warning and said:  # before the fold is in the warning: the rest is behind it
        said, warning = "", f"{said}{words['colon']}{warning}"
    values = {"disclosure": said, "brand": plain(kit.brand.name)}
    body = write_pieces(composition.pieces, STYLE, marks)
    status = frame(lambda names: render_template(kit, "mastodon/status.txt", names), {"body": body}, values)
    parts: dict[str, Plan] = {
        "status": json_plan(Words(kept_apart(status, POSTS))),
        "spoiler_text": (Constant(json.dumps(warning, ensure_ascii=False)),) if warning else (),
        "visibility": (Constant(json.dumps(_setting(kit, "visibility") or "public")),),
        "language": (Constant(json.dumps(composition.locale.partition("-")[0])),),
    }
    payload = frame(lambda names: render_template(kit, "mastodon/payload.json", names), parts, {})
    return Variant("mastodon", {"payload": payload})


def without_pictures(text: str) -> str:
    """Return a value of which no server makes a picture of its own: ``:name:`` is words."""
    return _SHORTCODE.sub(f":{BREAK}", text)


def _setting(kit: Kit, name: str) -> str:
    return str(kit.settings.get("mastodon", {}).get(name, ""))


def read(variant: Variant[bytes]) -> Reading:
    """Take in the status, and the warning before it; what is no payload is the words of a status."""
    from brandkit.markup.payloads.json_text import Located, load_located  # here, since writing has no need of it

    content = variant.parts["payload"].decode("utf-8", "replace").rstrip("\n")
    try:
        payload = load_located(content)
    except (ValueError, RecursionError):
        payload = Located(content, tuple(range(len(content))))
    fields = payload if isinstance(payload, dict) else {"status": payload}
    said = {part: fields.get(part) for part in ("spoiler_text", "status")}
    found = {part: words for part, words in said.items() if isinstance(words, Located)}
    readings = [
        _read(part, words.text, words.origins) for part, words in found.items() if words.text or part == "status"
    ]
    return Reading(
        "mastodon",
        {part: visible for each in readings for part, visible in each.visible.items()},
        tuple(link for each in readings for link in each.links),
    )


def _read(part: str, text: str, origins: Sequence[int]) -> Reading:
    """Return the reading of a field; only a status has links."""
    from brandkit.markup.plain.plain_reading import led_back, read_linked
    from brandkit.markup.plain.post_links import find_post_links
    from brandkit.measure.mastodon import MENTION

    links = [link for link in find_post_links(text, MENTION) if _LINKED.match(text, link.start)]
    reading = read_linked("mastodon", text, links if part == "status" else (), part)
    return Reading("mastodon", {part: led_back(reading.visible[part], origins)}, reading.links)


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the texts that count together: the warning, and the status."""
    payload = json.loads(variant.parts["payload"])
    return {"post": [payload.get("spoiler_text", ""), payload["status"]]}


CHANNEL = Channel(
    id="mastodon",
    about="one post of 500 characters, with its language and who may see it",
    files={"payload": "mastodon.json"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    places=places,
    before=("spoiler_text",),
    copy="payload",
    elements=(DISCLOSURE,),
    dear=("@",),
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "visibility": {
                "description": "who may see the post: `public`, `unlisted` or `private`",
                "enum": ["public", "unlisted", "private"],
            },
            # Words alone: an address would be no link there, and would count in full.
            "content_warning": {
                "description": "the words that hide the post until somebody opens it",
                "type": "string",
                "minLength": 1,
                "pattern": "^[^@]*$",
                "not": {"pattern": "://"},
            },
            "disclosure": SETTING,
        },
    },
    called="Mastodon post",
    frame="post",
)
