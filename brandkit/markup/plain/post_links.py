"""What social networks make links of in a post's own words: addresses, ``#tags`` and, where they know any, ``@names``.

None but X (`brandkit.measure.x_tags`) says how it looks for them. Addresses are taken to be what phones and chat
programs link, and tags what X links, whose rules are the oldest and are what people have learned to write.
"""

import re
from collections.abc import Iterable, Iterator

from brandkit.markup.plain.plain_links import PlainLink, find_links
from brandkit.measure.x_tags import find_hashtags

NAMES = re.compile(r"(?<![\w@/.&])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?")
"""Names of Instagram, which are those of Threads: letters, digits, points and underscores, thirty at most."""


def find_tags(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the hashtags of a post are, the sign included, but for those that are a part of an address."""
    addresses = find_links(text)
    return tuple(place for place in find_hashtags(text) if not _is_among(place, addresses))


def find_post_links(text: str, names: re.Pattern[str] | None = None) -> tuple[PlainLink, ...]:
    """Return the addresses, tags and names that become links, in order; ``names`` is what a name looks like."""
    return tuple(sorted(_found(text, find_links(text), names)))


def _found(text: str, addresses: tuple[PlainLink, ...], names: re.Pattern[str] | None) -> Iterator[PlainLink]:
    yield from addresses
    mentions = (match.span() for match in names.finditer(text)) if names else ()
    for start, end in (*find_hashtags(text), *mentions):
        if not _is_among((start, end), addresses):
            yield PlainLink(start, end, text[start:end], meant=False)


def _is_among(place: tuple[int, int], addresses: Iterable[PlainLink]) -> bool:
    return any(link.start < place[1] and place[0] < link.end for link in addresses)
