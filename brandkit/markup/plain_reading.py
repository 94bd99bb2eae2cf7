"""Reading plain text: all of it is seen, and addresses in it become links."""

from brandkit.markup.plain_links import find_links
from brandkit.markup.seen import whole
from brandkit.model.channel import Reading, ReadLink


def read_plain(channel: str, content: bytes, part: str = "text") -> Reading:
    """Return the reading of a part that is plain text, as phones and most apps show it."""
    text = content.decode("utf-8", "replace").rstrip("\n")
    links = (
        ReadLink(part, text[link.start : link.end], link.target, link.start, link.end, link.meant)
        for link in find_links(text)
    )
    return Reading(channel, {part: whole(text)}, tuple(links))
