"""Bluesky: one post, as the record that a sender puts into its repository.

Parts: ``record``, JSON of the lexicon ``app.bsky.feed.post``. The service detects nothing: what is a link or a tag is a
facet, which counts bytes of the text in UTF-8, and where there is no facet there is no link. So links are made of the
author's links and tags of the author's ``#tags``, counted when the values are in, and of a value nothing is ever made.
A mention needs the account's DID, which only the network knows: an ``@name`` stays words.

The record has no ``createdAt``: the sender adds it, for it is the moment of sending, and feeds sort by it.
"""

import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Any

from brandkit.kit.disclosure import DISCLOSURE, SETTING, disclosure
from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.payloads.json_text import Located, load_located
from brandkit.markup.plain.kept_apart import kept_apart
from brandkit.markup.plain.post_links import find_tags
from brandkit.markup.plain.unlinked import BREAK, POSTS, unlinked
from brandkit.markup.seen import Seen, links_of, whole
from brandkit.markup.spans import cut_spans, span_marks, web_link
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.measure.characters import count_graphemes
from brandkit.measure.octets import count_utf8
from brandkit.model.channel import Channel, Composition, Hidden, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Constant, Plan, Through
from brandkit.model.text_style import TextStyle

_LEXICON = "atproto, lexicons/app/bsky/feed/post.json"
_CHECKED = "2026-11-22"
LIMITS = (
    Limit("text", 300, "graphemes", "error", _LEXICON, _CHECKED),
    Limit("text", 3000, "utf8bytes", "error", _LEXICON, _CHECKED),
)
STYLE = TextStyle(link="web label", button="link", picture="none")
_FACET = "app.bsky.richtext.facet#"
_LONGEST_TAG = 64
"""Graphemes of a tag without its sign (atproto, lexicons/app/bsky/richtext/facet.json); its bytes never decide."""


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the blocks one below the other; the address of a web page is behind its words, no app opens another."""
    marks = replace(span_marks(unlinked, colon=words_for(kit, composition.locale)["colon"]), link=web_link)
    values = {"disclosure": disclosure(kit, composition), "brand": plain(kit.brand.name)}
    body = write_pieces(composition.pieces, STYLE, marks)
    text = frame(lambda names: render_template(kit, "bluesky/text.txt", names), {"body": body}, values)
    parts: dict[str, Plan] = {
        "text_and_facets": (Through(kept_apart(text, POSTS), (text_and_facets,)),),
        "langs": (Constant(json.dumps([composition.locale])),),
    }
    record = frame(lambda names: render_template(kit, "bluesky/record.json", names), parts, {})
    return Variant("bluesky", {"record": record})


def text_and_facets(text: str) -> str:
    """Return a filled text with marks as the record's fields ``text`` and ``facets``.

    What keeps values apart tells the author's tags from them, and is not sent: with no facet there is no link.
    """
    marked, spans = cut_spans(text)
    links = [(span.start, span.end, "link", "uri", span.address) for span in spans if span.kind == "link"]
    tags = [(start, end, "tag", "tag", marked[start + 1 : end]) for start, end in find_tags(marked)]
    free = [
        tag
        for tag in tags
        if count_graphemes(tag[4]) <= _LONGEST_TAG and not any(link[0] < tag[1] and tag[0] < link[1] for link in links)
    ]
    places = (0, *accumulate(0 if letter == BREAK else count_utf8(letter) for letter in marked))
    facets = [
        {
            "index": {"byteStart": places[start], "byteEnd": places[end]},
            "features": [{"$type": _FACET + kind, key: value}],
        }
        for start, end, kind, key, value in sorted(links + free)
    ]
    said = json.dumps(marked.replace(BREAK, ""), ensure_ascii=False)
    return f'"text": {said},\n"facets": {json.dumps(facets, ensure_ascii=False)}'


def read(variant: Variant[bytes]) -> Reading:
    """Take in the text with its facets, and a link's card or what is said of pictures when a record has them.

    A facet that does not fit the text, or begins inside another, is none to any client.
    """
    content = variant.parts["record"].decode("utf-8", "replace")
    text, card = Seen("text"), Seen("card")
    try:
        record = load_located(content)
    except (ValueError, RecursionError):
        return Reading("bluesky", {"text": whole(content.rstrip("\n"))})
    if isinstance(record, Located):
        text.add(record.text, record.origins)
        return Reading("bluesky", {"text": text.visible()})
    fields = _fields(record)
    fields = _fields(fields.get("record")) or fields  # as it is handed to com.atproto.repo.createRecord
    _read_text(_words(fields.get("text")), fields.get("facets"), text)
    hidden = tuple(_read_embed(_fields(fields.get("embed")), card))
    parts = [part for part in (text, card) if part is text or part.pieces]
    return Reading("bluesky", {part.part: part.visible() for part in parts}, links_of(parts), hidden)


def _read_text(words: Located, facets: object, seen: Seen) -> None:
    """Add the words, those under a facet as a link."""
    places = tuple(accumulate(map(count_utf8, words.text), initial=0))
    at = 0
    for start, end, target in sorted(_facets(facets, places)):
        if start >= at:
            seen.add(words.text[at:start], words.origins[at:start])
            meant = not target.startswith(("#", "@"))
            seen.add_link(words.text[start:end], words.origins[start:end], target, meant=meant)
            at = end
    seen.add(words.text[at:], words.origins[at:])


def _facets(facets: object, places: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """Yield where a facet begins and ends in code points, and what it leads to."""
    for facet in _list(facets):
        index = _fields(facet.get("index"))
        start, end = (_place(index.get(key), places) for key in ("byteStart", "byteEnd"))
        features = _list(facet.get("features"))
        if start is not None and end is not None and start < end and features:
            yield start, end, _target(features[0])


def _place(octet: object, places: Sequence[int]) -> int | None:
    """Return the code point that begins at an octet, None where none does."""
    at = bisect_left(places, octet) if isinstance(octet, int) else len(places)
    return at if at < len(places) and places[at] == octet else None


def _target(feature: Mapping[str, Any]) -> str:
    if isinstance(feature.get("uri"), Located):
        return _words(feature["uri"]).text
    if isinstance(feature.get("tag"), Located):
        return f"#{_words(feature['tag']).text}"
    return f"@{_words(feature.get('did')).text}"


def _read_embed(embed: Mapping[str, Any], card: Seen) -> Iterator[Hidden]:
    """Add a link's card; yield what is said of pictures."""
    external = _fields(embed.get("external"))
    title = _words(external.get("title"))
    if external:
        card.add_link(title.text, title.origins, _words(external.get("uri")).text)
        card.new_line()
        about = _words(external.get("description"))
        card.add(about.text, about.origins)
    for image in _list(embed.get("images")):
        alt = _words(image.get("alt"))
        if alt.text:
            yield Hidden("text", alt.text, "alt", alt.origins[0])


def _words(value: object) -> Located:
    return value if isinstance(value, Located) else Located("", ())


def _fields(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the text, of which the limits speak."""
    return {"text": [json.loads(variant.parts["record"])["text"]]}


CHANNEL = Channel(
    id="bluesky",
    about="one post of 300 characters with its links and tags",
    files={"record": "bluesky.json"},
    limits=LIMITS,
    capabilities={**AS_PLAIN_TEXT, "link": "native", "button": "native"},
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="record",
    elements=(DISCLOSURE,),
    settings={"type": "object", "additionalProperties": False, "properties": {"disclosure": SETTING}},
    called="Bluesky post",
    frame="post",
)
