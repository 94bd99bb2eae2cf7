"""What people press in a written text: web addresses, mail addresses, phone numbers.

They are found among characters, before a text is cut into tokens, since their points and hyphens mean nothing else.
Links are found as a phone or chat program finds them (`brandkit.markup.plain.plain_links`), so that what is checked
here is what the reading has as a link.
"""

from collections.abc import Iterator
from operator import attrgetter

from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.phones import find_phones
from brandkit.facts.recognise.setting import Setting
from brandkit.markup.plain.plain_links import find_links
from brandkit.model.statement import Statement
from brandkit.model.value import Email, Url


def addresses(normal: Normal, setting: Setting) -> tuple[Statement, ...]:
    """Return the addresses that a text states, in reading order; places are those of the normal text."""
    links = tuple(_links(normal.text))
    phones = find_phones(normal, [(link.start, link.end) for link in links], setting)
    return tuple(sorted((*links, *phones), key=attrgetter("start")))


def _links(text: str) -> Iterator[Statement]:
    for link in find_links(text):
        written = text[link.start : link.end]
        value = Email(written) if link.target.startswith("mailto:") else Url(written)
        if link.meant:
            yield Statement(value, link.start, link.end)
