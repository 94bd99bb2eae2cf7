"""The HTML of a finished mail, read once for all rules that look into it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from brandkit.markup.html_read.outline import Node, outline
from brandkit.markup.mail.eml import looks_like_eml
from brandkit.markup.mail.reading import markup_of
from brandkit.model.check import Fault
from brandkit.model.finished import Finished

_QUOTED = re.compile(r"<!?[a-zA-Z][\w:-]*|[^;{}<>\"\n]{1,80}")


@dataclass(frozen=True, slots=True, eq=False)  # each is itself: what is worked out of it is kept by it
class MailPage:
    """The HTML that mail clients show."""

    part: str
    """The part of the reading."""
    html: str
    nodes: tuple[Node, ...]
    is_document: bool
    """It is a whole document; a fragment is put into one that is not here."""
    octets: bytes | None
    """The HTML as bytes; None: it stands encoded in a mail, whose headers have its charset."""


@lru_cache(maxsize=8)  # a memo: every rule asks for the same variant, one after the other
def pages_in(finished: Finished) -> tuple[MailPage, ...]:
    """Return the HTML in a variant that mail clients show, most often one page; none in other channels."""
    is_file = any(looks_like_eml(data) for data in finished.parts.values())
    if not (finished.known.is_mail if finished.known else is_file):
        return ()
    found = []
    for part, html in markup_of(finished.parts).items():
        nodes = outline(html)
        data = finished.parts.get(part, b"")
        is_document = any(node.tag.name in ("html", "head", "body") for node in nodes)
        found.append(MailPage(part, html, nodes, is_document, None if not data or looks_like_eml(data) else data))
    return tuple(found)


def documents_in(finished: Finished) -> Iterator[MailPage]:
    """Yield those that are whole documents."""
    return (page for page in pages_in(finished) if page.is_document)


def markup_in(finished: Finished, part: str) -> str:
    """Return the markup of a part; ``""``: it has none."""
    return next((page.html for page in pages_in(finished) if page.part == part), "")


def fault_in(page: MailPage, words: str, start: int, severity: str = "") -> Fault:
    """Return the fault that stands at a place of the markup: a tag's name, a declaration, an attribute's value."""
    found = _QUOTED.match(page.html, start)
    end = found.end() if found else start
    quote = page.html[start:end]
    return Fault(words, start, start + len(quote.rstrip()), severity=severity, part=page.part, in_markup=True)


def fault_about(page: MailPage, words: str, severity: str = "") -> Fault:
    """Return the fault of something that a page lacks."""
    return Fault(words, 0, 0, severity=severity, part=page.part)
