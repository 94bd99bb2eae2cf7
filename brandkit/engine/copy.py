"""Copy made elsewhere: a text or a file, read as what its channel makes of it."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from brandkit.channels import find_channels
from brandkit.errors import Fault, UsageError
from brandkit.markup.mail.charset import decode_html, decode_text
from brandkit.markup.mail.eml import looks_like_eml, looks_like_html
from brandkit.model.channel import Channel, Reading, Variant
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.model.prose import Prose
from brandkit.source.places import Lines

MOST_BYTES = 16 * 1024 * 1024
"""Of one file. Mails with pictures in them get that large; what is larger is a mistake."""


@frozen
class Copy:
    """A variant that somebody else made."""

    channel: str
    known: Channel | None
    """None: the channel has no file; the copy is read as a mail, as HTML or as plain text, whichever it is."""
    parts: Mapping[str, bytes]
    reading: Reading
    path: str
    text: str
    """What the file holds."""
    is_wrapped: bool
    """It is a mail as it travels: what is read stands encoded in it, so that places cannot be told by counting."""


def read_copy(channel: str, given: str | bytes | Path) -> Copy:
    """Return the reading of a variant: of a text or of bytes, which findings call by the channel, or of a file.

    Raises:
        UsageError: there is no such file, or it is too large. Whatever is in it can be read.
    """
    known = _channels().get(channel)
    content = _content(given) if isinstance(given, Path) else given
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    parts = {known.copy if known else "text": data}
    if known:
        reading = known.read(Variant(channel, parts))
    else:
        from brandkit.markup.mail.reading import read_mail

        reading = read_mail(channel, parts)
    name = str(given) if isinstance(given, Path) else channel
    return Copy(channel, known, parts, reading, name, _decoded(content), looks_like_eml(data))


def place_in(copy: Copy, lines: Lines, part: str, start: int, end: int) -> Span:
    """Return the place in the file, which has these lines, of characters of a part's visible text."""
    visible = copy.reading.visible.get(part)
    if visible is None or not visible.text or start >= len(visible.origins):
        return Span(copy.path, 1, 1, 1, 1)
    if copy.is_wrapped:
        return _found(copy.text, visible.text[start:end], lines)
    first = visible.origins[start]
    last = visible.origins[end - 1] + 1 if end > start else first
    return lines.span(first, max(first, last))


def place_of_markup(copy: Copy, lines: Lines, start: int, end: int, words: str) -> Span:
    """Return the place in the file of characters of its markup, which say these words."""
    return _found(copy.text, words, lines) if copy.is_wrapped else lines.span(start, end)


def place_of_alt(copy: Copy, lines: Lines, alts: Prose, start: int, end: int) -> Span:
    """Return the place in the file of characters of what is said in the place of images."""
    if copy.is_wrapped or start >= len(alts.origins):
        return _found(copy.text, alts.text[start:end], lines)
    return lines.span(alts.origins[start], alts.origins[end - 1] + 1 if end > start else alts.origins[start])


def _content(path: Path) -> bytes:
    """Return the bytes of a file."""
    if not path.is_file():  # a named pipe would wait for ever
        raise UsageError([Fault(f"there is no file {path}", "name a file that is there")])
    with path.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UsageError([Fault(f"{path} is larger than {MOST_BYTES:,} bytes", "check a smaller one")])
    return data


@lru_cache(maxsize=1)  # a memo: what is installed does not change while a program runs
def _channels() -> Mapping[str, Channel]:
    return find_channels()


def _found(text: str, words: str, lines: Lines) -> Span:
    """Return where words stand as they are; the beginning, where they do not."""
    place = text.find(words) if words else -1
    return lines.span(place, place + len(words)) if place >= 0 else lines.span(0, 0)


def _decoded(content: str | bytes) -> str:
    """Return the text whose characters the origins of a reading count."""
    if isinstance(content, str):
        return content
    text = decode_text(content)[0]
    return decode_html(content)[0] if looks_like_html(text) else text
