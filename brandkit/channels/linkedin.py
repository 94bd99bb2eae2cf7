"""LinkedIn: one post of a page, as the Posts API takes it.

Parts: ``payload``, JSON whose ``commentary`` is in the format ``little``. There every reserved character stands behind
a backslash, in addresses too: at the first one that does not the post would end, without an error. So nothing literal
or from a recipient can mention anybody; the author's ``#tags`` become hashtags. LinkedIn makes links of addresses of
its own accord: in a value it finds none.

Whom the post is by (``author``) is a setting, or the sender adds it.
"""

import json
from collections.abc import Mapping, Sequence

from brandkit.kit.disclosure import DISCLOSURE, SETTING, disclosure
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks
from brandkit.markup.payloads.json_plan import Words, json_plan
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.little import little
from brandkit.markup.plain.unlinked import POSTS, unlinked
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model.channel import Channel, Composition, Fold, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Constant, Plan, Through
from brandkit.model.text_style import TextStyle

LIMITS = (
    # Nothing says in which unit, and whether backslashes count: the larger count is kept to.
    Limit("commentary", 3000, "utf16", "error", "learn.microsoft.com, LinkedIn Posts API", "2026-11-22"),
)
FOLDS = (Fold("commentary", 210, "utf16", "posttruncate.com: before “…see more”; about 140 on a phone", "2026-11-30"),)
STYLE = TextStyle(picture="none")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; a link stands as its address."""
    marks = Marks(escape=(plain,), values=(unlinked,), colon=words_for(kit, composition.locale)["colon"])
    values = {"disclosure": disclosure(kit, composition), "brand": plain(kit.brand.name)}
    body = write_pieces(composition.pieces, STYLE, marks)
    text = frame(lambda names: render_template(kit, "linkedin/text.txt", names), {"body": body}, values)
    author = str(kit.settings.get("linkedin", {}).get("author", ""))
    parts: dict[str, Plan] = {
        "commentary": json_plan(Words((Through(kept_apart(text, POSTS), (little,)),))),
        "author": (Constant(json.dumps(author)),) if author else (),
    }
    payload = frame(lambda names: render_template(kit, "linkedin/payload.json", names), parts, {})
    return Variant("linkedin", {"payload": payload})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the commentary as it is shown: up to the first bracket without a backslash, the rest is hidden."""
    from brandkit.markup.payloads.json_text import Located, load_located  # here, since writing has no need of it
    from brandkit.markup.plain.little import read_little

    content = variant.parts["payload"].decode("utf-8", "replace").rstrip("\n")
    try:
        payload = load_located(content)
    except (ValueError, RecursionError):  # copied from the page, where all of it is to be seen
        return read_little("linkedin", content, range(len(content)), "commentary", is_whole=False)
    said = payload.get("commentary") if isinstance(payload, dict) else payload
    words = said if isinstance(said, Located) else Located("", ())
    return read_little("linkedin", words.text, words.origins, "commentary")


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the text that LinkedIn counts, with its backslashes."""
    return {"commentary": [json.loads(variant.parts["payload"])["commentary"]]}


CHANNEL = Channel(
    id="linkedin",
    about="one post of 3000 characters, as the Posts API takes it",
    files={"payload": "linkedin.json"},
    limits=LIMITS,
    capabilities=AS_PLAIN_TEXT,
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="payload",
    folds=FOLDS,
    elements=(DISCLOSURE,),
    dear=("@",),
    settings={
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "author": {
                "description": "who posts: `urn:li:organization:...` or `urn:li:person:...`",
                "type": "string",
                "pattern": "^urn:li:(person|organization):[A-Za-z0-9_-]{1,64}$",
            },
            "disclosure": SETTING,
        },
    },
    called="LinkedIn post",
    frame="post",
)
