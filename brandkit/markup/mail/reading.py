"""What a person takes in from a mail, our own or one that another tool made."""

from collections.abc import Iterator, Mapping
from dataclasses import field, replace

from brandkit.markup.html_read.read import read_html
from brandkit.markup.mail.charset import decode_html, decode_text
from brandkit.markup.mail.eml import looks_like_eml, looks_like_html, read_eml
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.plain.plain_reading import without_breaks
from brandkit.markup.seen import whole
from brandkit.model.channel import Hidden, Marked, Reading, ReadLink, Visible
from brandkit.model.frozen import frozen

_ORDER = ("subject", "preheader", "html", "text")
_PREHEADER = "preheader"


@frozen
class _Gathered:
    """What has been read of all parts so far."""

    visible: dict[str, Visible] = field(default_factory=dict)
    links: list[ReadLink] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)


def read_mail(channel: str, parts: Mapping[str, bytes]) -> Reading:
    """Return the reading of a mail's parts; of a mail as a file alone, of the parts in it.

    The HTML and the text are read apart, since most people see one of them. Whatever its name, a part that is a
    whole mail or HTML is read as one. Words in the HTML that only the inbox shows are hidden as ``preheader``.
    """
    gathered = _Gathered()
    texts = texts_of(parts)
    for part in _ORDER:
        if part in texts:
            _take(gathered, part, texts[part], texts.get(_PREHEADER, ""))
    links, hidden, marked = tuple(gathered.links), tuple(gathered.hidden), tuple(gathered.marked)
    return Reading(channel, gathered.visible, links, hidden, marked=marked)


def texts_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the decoded parts by name; of a mail as a file alone, those in it."""
    return dict(_texts(parts))


def markup_of(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the HTML among the parts of a mail, by the part of the reading that it is read as."""
    found = texts_of(parts)
    return {part: text for part, text in found.items() if part == "html" or (part == "text" and looks_like_html(text))}


def _texts(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield the decoded parts. The mail as a whole is opened only where it is all there is: it says them once more."""
    shown = {part: data for part, data in parts.items() if part != "eml"}
    for part, data in (shown or parts).items():
        if part == "eml" or (part in ("html", "text") and looks_like_eml(data)):
            mail = read_eml(data)
            found = {"subject": mail.subject, "html": mail.html, "text": mail.text}
            yield from ((name, text) for name, text in found.items() if text is not None)
        elif part == "html":
            yield part, decode_html(data)[0]
        else:
            yield part, decode_text(data)[0]


def _take(gathered: _Gathered, part: str, text: str, preheader: str) -> None:
    if part == "html" or (part == "text" and looks_like_html(text)):
        page = read_html(text, part)
        gathered.visible[part], anchors, marked = without_breaks(page.visible, page.links, page.marked)
        gathered.marked.extend(marked)
        gathered.links.extend(anchors)
        gathered.hidden.extend(_named(hidden, preheader) for hidden in page.hidden)
        return
    shown = whole(text.rstrip("\n"))
    found = find_links(shown.text) if part == "text" else ()
    links = (ReadLink(part, shown.text[start:end], target, start, end, meant) for start, end, target, meant in found)
    gathered.visible[part], seen, _ = without_breaks(shown, links)
    gathered.links.extend(seen)


def _named(hidden: Hidden, preheader: str) -> Hidden:
    """Call the preheader by its name: it is hidden in the document to be seen beside the subject."""
    words = " ".join(preheader.split())
    if words and " ".join(hidden.text.split()).startswith(words) and hidden.why not in ("title", "comment"):
        return replace(hidden, why=_PREHEADER)
    return hidden
