"""A page that no server answers for: where its files are, and links where the served page has pickers."""

from collections.abc import Sequence

from brandkit.engine.showing.people import Crowd
from brandkit.model.frozen import frozen
from brandkit.preview.asked import THEMES, WIDTHS
from brandkit.preview.export.names import file_name

POLICY = (
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; "
    "frame-src 'self' file:; form-action 'none'; base-uri 'none'"
)
"""Of the page: as the server's, but that it may lie on a disk. No frame, form or script reaches the network."""
FIRST = "index.html"


@frozen
class Link:
    """Another page, or another look of this one."""

    words: str
    href: str
    is_here: bool = False


@frozen
class Picker:
    """What can be switched, and to what."""

    label: str
    links: tuple[Link, ...]
    sets: str = ""
    """What a script has to set: ``theme`` or ``width``; ``""``: the links do all by themselves."""


@frozen
class Still:
    """What a page must know that lies in a folder."""

    root: str
    """The way to the site's own folder: ``../``."""
    pickers: tuple[Picker, ...]
    policy: str = POLICY


def pickers_for(crowd: Crowd, channels: Sequence[str], page: str) -> tuple[Picker, ...]:
    """Return the pickers of one of a message's pages, ``page``."""
    people = tuple(Link(name, href, href == page) for name, href in person_pages(crowd).items())
    ways = tuple(
        Link(each.words or "always", href, href == page)
        for each in crowd.ways
        if (href := way_page(each.number)) and len(crowd.ways) > 1
    )
    cards = tuple(Link(each, f"#card-{each}") for each in channels)
    return (
        *(Picker(label, links) for label, links in (("Person", people), ("Branch", ways)) if links),
        *looks(),
        Picker("Channel", cards),
    )


def looks() -> tuple[Picker, ...]:
    """Return what a script switches: how a page looks, not what it says."""
    known = (("Theme", "theme", THEMES), ("Width of mails", "width", WIDTHS))
    return tuple(
        Picker(label, tuple(Link(each, f"?{name}={each}", number == 0) for number, each in enumerate(values)), name)
        for label, name, values in known
    )


def person_pages(crowd: Crowd) -> dict[str, str]:
    """Return the page of each person; the first has the message's own."""
    return {
        name: FIRST if number == 0 else f"person-{file_name(name)}.html" for number, name in enumerate(crowd.people)
    }


def way_page(number: int) -> str:
    """Return the page on which the first person takes a branch."""
    return f"branch-{number}.html"
