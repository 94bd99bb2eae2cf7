"""The words of a line: decoded once, with nodes in the place of placeholders, in tidy white space."""

import html
import re
from collections.abc import Callable, Mapping
from html.entities import html5

from brandkit.model.frozen import frozen
from brandkit.model.tree import Break, Inline, Text

ESCAPED = r"\x02(?P<escaped>\d+)\x03"
ENTITY = r"(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
LEFTOVERS = (
    (
        re.compile(r"\]\("),
        "this looks like a link but is none: its words hold a link, or its target has a space or no end",
        "write [words](https://address), with %20 for a space; or put a backslash before the bracket",
    ),
    (
        re.compile(r"\]\["),
        "this looks like a link whose address is defined elsewhere, which is not read",
        "write the address into the link, as in [words](https://address); or put a backslash before the bracket",
    ),
)
"""Marks that would be printed though they were meant otherwise: pattern, words and remedy."""
SPACES = re.compile(r"[ \t\n\f\r]+")


@frozen
class Refusal:
    """Something in a block that cannot be taken as it is written. The text stays, as harmless words."""

    text: str
    """What was found, in a sentence without a full stop."""
    mend: str
    """What to do about it, in the imperative."""
    quote: str = ""
    """The characters at fault as they stand in the block's text, placeholders' words included; ``""``: all of it."""


Refuse = Callable[[Refusal], None]


@frozen
class Decoder:
    """Decodes texts of one block: what is a placeholder's word, and whom to tell of what cannot be taken."""

    tokens: Mapping[str, Inline]
    pattern: re.Pattern[str]
    """Finds the words of `tokens`, escapes and entities."""
    words: re.Pattern[str]
    """Finds the words of `tokens` only."""
    refuse: Refuse


def make_decoder(tokens: Mapping[str, Inline], refuse: Refuse) -> Decoder:
    """Return a decoder for the words in `tokens`; where one begins like another, the longer one wins."""
    words = "|".join(re.escape(word) for word in sorted(tokens, key=len, reverse=True)) or r"(?!)"
    token = rf"(?P<token>{words})"
    return Decoder(tokens, re.compile(f"{token}|{ESCAPED}|{ENTITY}"), re.compile(token), refuse)


def read_text(text: str, decoder: Decoder) -> list[Inline]:
    """Return the words of `text`, decoded, and the nodes that its placeholders' words stand for."""
    for leftover, words, mend in LEFTOVERS:
        if found := leftover.search(text):
            begin = max(text.rfind("[", 0, found.start()), 0)
            decoder.refuse(Refusal(words, mend, as_written(text[begin : found.end()])))
    return _split(text, decoder.pattern, decoder)


def read_verbatim(text: str, decoder: Decoder) -> list[Inline]:
    """Return `text` as it is, with placeholders filled: code knows neither escapes nor entities."""
    return _split(text, decoder.words, decoder)


def as_written(text: str) -> str:
    """Return encoded `text` as the author wrote it, with its backslashes."""
    return re.sub(ESCAPED, lambda match: "\\" + chr(int(match["escaped"])), text)


def tidy(nodes: list[Inline]) -> tuple[Inline, ...]:
    """Return `nodes` with neighbouring words joined, white space as one space each, and none beside a break."""
    joined: list[Inline] = []
    for node in nodes:
        last = joined[-1] if joined else None
        if isinstance(node, Text) and isinstance(last, Text):
            joined[-1] = Text(last.text + node.text)
        else:
            joined.append(node)
    tidied: list[Inline] = []
    for place, node in enumerate(joined):
        if isinstance(node, Text):
            text = SPACES.sub(" ", node.text)
            text = text.removeprefix(" ") if place and joined[place - 1] == Break() else text
            text = text.removesuffix(" ") if joined[place + 1 : place + 2] == [Break()] else text
            tidied += [Text(text)] if text else []
        else:
            tidied.append(node)
    return tuple(tidied)


def strip(nodes: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return tidy `nodes` without the space, or the breaks, at both ends."""
    first, end = 0, len(nodes)
    while first < end and nodes[first] in (Break(), Text(" ")):
        first += 1
    while end > first and nodes[end - 1] in (Break(), Text(" ")):
        end -= 1
    kept = list(nodes[first:end])
    if kept and isinstance(kept[0], Text):
        kept[0] = Text(kept[0].text.removeprefix(" "))
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.removesuffix(" "))
    return tuple(kept)


def _split(text: str, pattern: re.Pattern[str], decoder: Decoder) -> list[Inline]:
    nodes: list[Inline] = []
    at = 0
    for match in pattern.finditer(text):
        nodes.append(Text(text[at : match.start()]))
        token = match["token"]
        nodes.append(decoder.tokens[token] if token is not None else Text(_decode(match)))
        at = match.end()
    nodes.append(Text(text[at:]))
    return [node for node in nodes if node != Text("")]


def _decode(match: re.Match[str]) -> str:
    if match["escaped"]:
        return chr(int(match["escaped"]))
    entity = match["entity"]
    return html.unescape(entity) if entity[1] == "#" or entity[1:] in html5 else entity
