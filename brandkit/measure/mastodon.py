"""The length of a post on Mastodon, as its servers count it.

Grapheme clusters, but for two: an address with ``http://`` or ``https://`` counts 23 whatever its length, and a mention
of somebody on another server (``@user@host``) as ``@user``. An address without a scheme is no link there and counts as
it stands. Source: mastodon/mastodon, app/validators/status_length_validator.rb and
config/initializers/twitter_regex.rb, in whose domains a top-level domain must be one that exists, as on X.

Where servers may take more into an address than X does, what we leave outside counts: never too little.
"""

import re

from brandkit.measure.characters import count_graphemes
from brandkit.measure.unit import Unit, Weight
from brandkit.measure.x import find_urls

URL_LENGTH = 23  # StatusLengthValidator::URL_PLACEHOLDER_CHARS
_SCHEME = re.compile("https?://", re.IGNORECASE)
MENTION = re.compile(r"(?<![=/\w])(?P<name>@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)(?:@\w+(?:[.-]++\w+)*+)?")
"""A mention: ``@user``, and the server behind it."""


def count_post(text: str) -> int:
    """Return the length of `text`; a post holds 500 of them unless its server says otherwise."""
    length = place = 0
    for start, end in _addresses(text):
        length += _count_words(text[place:start]) + URL_LENGTH
        place = end
    return length + _count_words(text[place:])


def _addresses(text: str) -> list[tuple[int, int]]:
    """Return the addresses that count 23; a closing ``=`` of a path is not a part of one there."""
    if "://" not in text:
        return []
    return [(start, _end(text, start, end)) for start, end in find_urls(text) if _SCHEME.match(text, start)]


def _end(text: str, start: int, end: int) -> int:
    has_query = "?" in text[start:end]
    return end if has_query else start + len(text[start:end].rstrip("="))


def _count_words(text: str) -> int:
    return count_graphemes(MENTION.sub(r"\g<name>", text) if "@" in text else text)


def _weigh(text: str) -> Weight:
    # Addresses and mentions end with their line. A line may end in CR, and only what follows tells whether that stands
    # alone; and at the start of a text an address may begin one character later than at the start of another line.
    lines = text.split("\n")
    return (sum(map(_weigh_line, lines)) + len(lines) - 1,)


def _weigh_line(line: str) -> int:
    return min(count_post(line), count_post(f"\n{line}") - 1) - line.count("\r")


MASTODON = (
    Unit(
        "mastodon_weighted",
        "characters as Mastodon counts them: an address is 23, a mention its name",
        count_post,
        _weigh,
        sum,
        pooled=True,
        names=("character", "characters"),
    ),
)
