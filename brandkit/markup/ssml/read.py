"""Reading SSML, ours or another's: what is heard, and what the script says in its place.

The two differ where ``sub`` has an alias: that is heard, its content is what whoever keeps the script reads. Both are
told as lines: each paragraph and each sentence is one. What is spelled is told as its signs are written, and what is
spelled twice in a row once: a listener is told one code. What no one hears is hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from brandkit.facts.languages import language_of
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.seen import Seen
from brandkit.markup.ssml.said_as import SPELLED, as_heard
from brandkit.markup.ssml.tokens import Comment, Tag, Words, cut
from brandkit.model.channel import Hidden, ReadLink
from brandkit.model.value import Email, Phone, Url

_LINES = frozenset({"speak", "p", "s", "paragraph", "sentence", "say", "par", "seq", "media"})
_KEPT = frozenset({"sub", "say-as"})
"""What is told when it ends, since all of its content counts."""
_UNHEARD = {"audio": "audio", "desc": "description", "metadata": "metadata", "lexicon": "lexicon"}
_BLEEPED = frozenset({"expletive", "bleep"})
_SPELLED_BETWEEN = ", "
_WHITE = frozenset(" \t\r\n")


@dataclass(slots=True)
class Script:
    """What has been read so far. The one mutable thing of the reader, and only inside it."""

    heard: Seen = field(default_factory=lambda: Seen("heard"))
    written: Seen = field(default_factory=lambda: Seen("written"))
    hidden: list[Hidden] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """All text between tags."""
    sounds: list[str] = field(default_factory=list)
    """What is heard, again where it is said again."""
    open: list[Tag] = field(default_factory=list)
    """The elements that matter and are not closed."""
    inside: list[Words] = field(default_factory=list)
    """The text of the element that is told when it ends."""
    language: str = "en"
    """The language tag of the document, where it has one that is known."""
    spelled: str = ""
    """What was spelled last, if nothing has been said since."""

    @property
    def billed(self) -> str:
        """What engines count that leave out tags."""
        return "".join(self.words)

    @property
    def aloud(self) -> str:
        """What is heard from beginning to end, one line for each pause."""
        return "".join(self.sounds)


def read_ssml(ssml: str) -> Script:
    """Return what a document says. Never raises: what is not well formed is read as far as it goes."""
    script = Script()
    for piece in cut(ssml):
        match piece:
            case Words():
                script.words.append(piece.text)
                _words(script, piece)
            case Comment(text, start):
                script.hidden.append(Hidden("heard", text, "comment", start))
            case Tag() if piece.is_end:
                _close(script, piece.name)
            case Tag():
                _open(script, piece)
    while script.open:
        _close(script, script.open[-1].name)
    for seen in (script.heard, script.written):
        _new_line(seen)
        seen.links.extend(_plain_links(seen))
    return script


def _open(script: Script, tag: Tag) -> None:
    if tag.name == "speak":
        script.language = _language(tag)
    if tag.name in _LINES:
        _lines(script)
    if tag.name in _KEPT or _why_unheard(tag):
        script.open.append(tag)
        if tag.is_empty:
            _close(script, tag.name)


def _language(tag: Tag) -> str:
    name = tag.attributes.get("xml:lang", ("", 0))[0]
    try:
        language_of(name)
    except ValueError:
        return "en"
    return name


def _close(script: Script, name: str) -> None:
    if name in _LINES:
        _lines(script)
    if not any(tag.name == name for tag in script.open):
        return
    while script.open:  # what was opened inside and not closed ends here too
        tag = script.open.pop()
        if tag.name in _KEPT and not any(map(_is_told_whole, script.open)):
            _tell(script, tag)
        if tag.name == name:
            return


def _words(script: Script, words: Words) -> None:
    why = next(filter(None, map(_why_unheard, script.open)), "")
    if why:
        if words.text.strip():
            script.hidden.append(Hidden("heard", words.text.strip(), why, words.origins[0]))
    elif any(tag.name in _KEPT for tag in script.open):
        script.inside.append(words)
    else:
        _say(script, words.text, words.origins)
        _add(script.written, words.text, words.origins)


def _tell(script: Script, tag: Tag) -> None:
    """Tell an element that has ended."""
    text = "".join(words.text for words in script.inside)
    origins = [origin for words in script.inside for origin in words.origins]
    script.inside.clear()
    if tag.name == "sub" and "alias" in tag.attributes:
        _substitute(script, tag, text, origins)
        return
    sort = tag.attributes.get("interpret-as", ("", 0))[0].casefold()
    if sort in SPELLED:
        _spell(script, text, origins)
        return
    heard = as_heard(text, sort, tag.attributes.get("format", ("", 0))[0].casefold())
    _say(script, heard, origins if heard == text else [*origins[:1]] * len(heard))
    _add(script.written, text, origins)


def _substitute(script: Script, tag: Tag, text: str, origins: Sequence[int]) -> None:
    """Tell a ``sub``. Where its content is an address that the alias does not read out, a key leads there."""
    alias, start = tag.attributes["alias"]
    places = [start] * len(alias)
    target = _address(text.strip())
    if target and not _reads_out_address(alias, script.language):
        _say(script, alias, places, target)
    else:
        _say(script, alias, places)
    _add(script.written, text, origins)


def _spell(script: Script, text: str, origins: Sequence[int]) -> None:
    script.sounds.append(_SPELLED_BETWEEN.join(text))
    if text != script.spelled:
        for seen in (script.heard, script.written):
            start = len(seen.origins)
            _add(seen, text, origins)
            seen.style("spelled", start)
        script.spelled = text


def _say(script: Script, text: str, origins: Sequence[int], target: str = "") -> None:
    """Add what is heard; with a target it is a link."""
    if text.strip():
        script.spelled = ""
    script.sounds.append(text)
    if target:
        script.heard.add_link(text, origins, target)
    else:
        _add(script.heard, text, origins)


def _add(seen: Seen, text: str, origins: Sequence[int]) -> None:
    """Add text with single spaces, and none at the beginning of a line."""
    before = seen.pieces[-1][-1] if seen.pieces else "\n"
    kept: list[str] = []
    places: list[int] = []
    for character, origin in zip(text, origins, strict=True):
        shown = " " if character in _WHITE else character
        if shown != " " or before not in " \n":
            kept.append(shown)
            places.append(origin)
            before = shown
    seen.add("".join(kept), places)


def _lines(script: Script) -> None:
    script.sounds.append("\n")
    script.spelled = ""
    for seen in (script.heard, script.written):
        _new_line(seen)


def _new_line(seen: Seen) -> None:
    """Begin a line, without a space at the end of the one before."""
    if seen.pieces and seen.pieces[-1].endswith(" "):
        seen.pieces[-1] = seen.pieces[-1][:-1]
        seen.origins.pop()
        if not seen.pieces[-1]:
            seen.pieces.pop()
    seen.new_line()


def _address(text: str) -> str:
    """Return where a text leads that is an address and nothing else; ``""``: it is none."""
    links = find_links(text)
    if text.startswith("tel:"):
        return text
    return links[0].target if links and links[0].end - links[0].start >= len(text.removeprefix("mailto:")) else ""


@lru_cache(maxsize=128)  # a memo of a pure function: a message is read again, and most of its lines stay
def _reads_out_address(text: str, locale: str) -> bool:
    """Return whether words read out an address: "acme dot example slash sale"."""
    from brandkit.facts.recognise import recognise, setting_of

    return any(isinstance(each.value, Url | Email | Phone) for each in recognise(text, setting_of(locale)))


def _plain_links(seen: Seen) -> tuple[ReadLink, ...]:
    """Return the links that a reader of the text sees in it, but for those that are known."""
    text = "".join(seen.pieces)
    known = {place for link in seen.links for place in range(link.start, link.end)}
    return tuple(
        ReadLink(seen.part, text[link.start : link.end], link.target, link.start, link.end, link.meant)
        for link in find_links(text)
        if link.start not in known
    )


def _is_told_whole(tag: Tag) -> bool:
    return tag.name in _KEPT


def _why_unheard(tag: Tag) -> str:
    """Return why nobody hears what stands in an element; ``""``: it is heard."""
    sort = tag.attributes.get("interpret-as", ("", 0))[0].casefold()
    volume = tag.attributes.get("volume", ("", 0))[0].casefold()
    if tag.name == "say-as" and sort in _BLEEPED:
        return "bleeped"
    return "silent" if tag.name == "prosody" and volume == "silent" else _UNHEARD.get(tag.name, "")
