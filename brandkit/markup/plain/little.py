"""``little``, the text format of LinkedIn's Posts API: reserved characters, mentions and hashtags.

Source: learn.microsoft.com, LinkedIn, "little Text Format": every reserved character stands behind a backslash, also
where it would do nothing. One that does not ends the text for its readers, without any error.
"""

import re
from collections.abc import Iterator, Sequence

from brandkit.markup.plain.plain_links import PlainLink
from brandkit.markup.plain.plain_reading import led_back, read_linked
from brandkit.markup.plain.post_links import find_post_links, find_tags
from brandkit.model.channel import Hidden, Reading
from brandkit.model.frozen import frozen

_RESERVED = re.compile(r"[\\|{}@\[\]()<>#*_~]")
_TOKEN = re.compile(
    r"\\(?P<escaped>[\\|{}@\[\]()<>#*_~])"
    r"|\{hashtag\|\\?(?P<sign>[#＃])\|(?P<tag>(?:\\.|[^\\|{}])*)\}"
    r"|@\[(?P<name>(?:\\.|[^\\\]])*)\]\((?P<urn>[^()\s]*)\)"
    r"|(?P<raw>\()",
    re.DOTALL,
)


def little(text: str) -> str:
    """Return text that means itself as ``little``; only its hashtags are more than words."""
    pieces: list[str] = []
    at = 0
    for start, end in find_tags(text):
        pieces += (_escaped(text[at:start]), f"{{hashtag|{text[start]}|{_escaped(text[start + 1 : end])}}}")
        at = end
    return "".join((*pieces, _escaped(text[at:])))


def _escaped(text: str) -> str:
    return _RESERVED.sub(r"\\\g<0>", text)


def read_little(channel: str, text: str, origins: Sequence[int], part: str, *, is_whole: bool = True) -> Reading:
    """Return how a text in the format reads; ``origins`` are those of its characters.

    With ``is_whole`` false it is a post that was copied from the page: nothing of it has been cut off.
    """
    told = _told(text, origins, is_whole=is_whole)
    taken = {at for link in told.links for at in range(link.start, link.end)}
    found = (link for link in find_post_links(told.text) if link.start not in taken and link.end - 1 not in taken)
    reading = read_linked(channel, told.text, sorted((*told.links, *found)), part)
    back = led_back(reading.visible[part], told.origins)
    hidden = (Hidden(part, told.rest, "cut-off", told.cut),) if told.rest.strip() else ()
    return Reading(channel, {part: back}, reading.links, hidden)


@frozen
class _Told:
    """A text as its readers see it."""

    text: str
    origins: tuple[int, ...]
    links: tuple[PlainLink, ...]
    """Mentions and hashtags."""
    rest: str = ""
    """What is behind the bracket at which it is cut off."""
    cut: int = 0


def _told(text: str, origins: Sequence[int], *, is_whole: bool) -> _Told:
    pieces: list[str] = []
    places: list[int] = []
    links: list[PlainLink] = []
    for start, words, target in _stretches(text):
        if target is None and is_whole:
            return _Told("".join(pieces), tuple(places), tuple(links), text[start:], origins[start])
        if target:
            links.append(PlainLink(len(places), len(places) + len(words), target, meant=False))
        pieces.append(words)
        places += origins[start : start + len(words)]
    return _Told("".join(pieces), tuple(places), tuple(links))


def _stretches(text: str) -> Iterator[tuple[int, str, str | None]]:
    """Yield where a stretch begins, its words, and what they lead to; None for a bracket that ends the text."""
    at = 0
    for match in _TOKEN.finditer(text):
        yield at, text[at : match.start()], ""
        at = match.end()
        if match["escaped"]:
            yield match.start("escaped"), match["escaped"], ""
        elif match["sign"]:
            tag = match["sign"] + _unescaped(match["tag"])
            yield match.start(), tag, tag
        elif match["urn"] is not None:
            yield match.start("name"), _unescaped(match["name"]), match["urn"]
        else:
            yield match.start(), "(", None
    yield at, text[at:], ""


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)
