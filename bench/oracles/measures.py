"""What both sides tell of a text, and the reasons for which they may differ.

A reason is never a list of texts: each is checked on the text at hand.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import regex

from brandkit.channels.bluesky import text_and_facets
from brandkit.markup.plain.post_links import find_tags
from brandkit.markup.plain.unlinked import BREAK
from brandkit.measure.characters import count_graphemes, count_utf16, split_clusters
from brandkit.measure.nfc import compose
from brandkit.measure.octets import count_utf8
from brandkit.measure.sms import UCS_ALONE, UCS_EACH, segment
from brandkit.measure.x import count_among, find_urls, weighted_length
from brandkit.measure.x_names import REFERENCE
from brandkit.measure.x_tags import find_cashtags, find_hashtags, find_links, find_mentions
from brandkit.measure.x_urls import find_urls_among

Answer: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Reason:
    """Why we may differ, and how to tell that this is why."""

    text: str
    holds: Callable[[str, Answer], bool]


@dataclass(frozen=True)
class Measure:
    """Something that both sides tell of a text."""

    name: str
    ours: Callable[[str], object]
    theirs: Callable[[Answer], object]
    reasons: tuple[Reason, ...] = ()


def pairs(places: Iterable[Sequence[int]]) -> list[tuple[int, ...]]:
    """Return places in one form, whichever side they come from."""
    return [tuple(place) for place in places]


def is_length_of_reference_names(text: str, answer: Answer) -> bool:
    """Tell whether the length differs only for a top-level domain that the reference does not know."""
    theirs: int = answer["length"]
    return count_among(compose(text), REFERENCE) == theirs < weighted_length(text)


def has_later_name(text: str, answer: Answer) -> bool:
    """Tell whether we find more URLs only for a top-level domain that the reference does not know."""
    with_reference = pairs((url.start, url.end) for url in find_urls_among(text, REFERENCE))
    return with_reference == pairs(answer["urls"]) != pairs(find_urls(text))


def without_young(text: str, answer: Answer) -> str:
    """Return `text` with each letter, mark or digit younger than Unicode 7.0 as a private character."""
    young = "".join(regex.findall(r"[\p{L}\p{M}\p{Nd}]", answer["young"]))
    return text.translate(dict.fromkeys(map(ord, young), "\U000f0000"))


def has_young_tag(text: str, answer: Answer) -> bool:
    """Tell whether we find the reference's hashtags once letters younger than Unicode 7.0 are none."""
    old = without_young(text, answer)
    return old != text and pairs(find_hashtags(old)) == pairs(answer["hashtags"])


def has_young_link(text: str, answer: Answer) -> bool:
    """Tell the same of all links."""
    old = without_young(text, answer)
    return old != text and pairs((link.start, link.end) for link in find_links(old)) == pairs(answer["links"])


def clusters_differ(text: str, answer: Answer) -> bool:
    """Tell whether the reference's own way of filling, given our clusters, comes to our number."""
    ours = [count_utf16(cluster) for cluster in split_clusters(text)]
    return count_like_reference(answer["widths"]) == answer["sms"]["segments"] and (
        answer["widths"] != ours and count_like_reference(ours) == segment(text).segments
    )


def is_overfilled(_text: str, answer: Answer) -> bool:
    """Tell whether a cluster is so wide that moving it to the second segment may overfill that."""
    theirs = answer["sms"]["segments"]
    return bool(count_like_reference(answer["widths"]) == theirs and max(answer["widths"]) > UCS_EACH // 2)


def count_like_reference(widths: Sequence[int]) -> int:
    """Return the segments that sms-segments-calculator makes of clusters of these widths (UTF-16 units).

    The first segment is filled as if alone. When a second one is needed, the clusters that the first one's header
    leaves no room for move on, and the next cluster is put behind them whether it fits or not.
    """
    segments, free = 1, UCS_ALONE
    first: list[int] = []
    for width in widths:
        if width > free:
            segments, free = segments + 1, UCS_EACH
            while segments == 2 and sum(first) > UCS_EACH:
                free -= first.pop()
        free -= width
        if segments == 1:
            first.append(width)
    return segments


def as_utf16(text: str) -> str:
    """Return text as the references hold it: two halves of a pair that stand side by side are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def facet_places(text: str) -> list[tuple[int, ...]]:
    """Return where the facets of a text are, in octets."""
    record = json.loads(f"{{{text_and_facets(as_utf16(text))}}}")
    return [(facet["index"]["byteStart"], facet["index"]["byteEnd"]) for facet in record["facets"]]


def has_long_tag(text: str, _answer: Answer) -> bool:
    """Tell whether a hashtag is longer than a facet may hold."""
    return any(count_graphemes(text[start + 1 : end]) > 64 for start, end in find_hashtags(text))


def has_tag_in_address(text: str, _answer: Answer) -> bool:
    """Tell whether a hashtag is a part of an address to us, also of one whose domain the reference does not know."""
    return find_tags(as_utf16(text)) != find_hashtags(as_utf16(text))


LATER = Reason("a top-level domain younger than the reference's list", has_later_name)
YOUNG = "a letter younger than Unicode 7.0, which the reference's tables are from"
MEASURES = (
    Measure("SMS encoding", lambda text: segment(text).encoding, lambda answer: answer["sms"]["encoding"]),
    Measure("SMS units used", lambda text: segment(text).used, lambda answer: answer["sms"]["used"]),
    Measure(
        "SMS segments",
        lambda text: segment(text).segments,
        lambda answer: answer["sms"]["segments"],
        (
            Reason("clusters: grapheme-splitter 1.0.4 is from 2018, ours are of today's Unicode", clusters_differ),
            Reason("a cluster so wide that the reference overfills a segment", is_overfilled),
        ),
    ),
    Measure(
        "X length",
        weighted_length,
        lambda answer: answer["length"],
        (Reason(LATER.text, is_length_of_reference_names),),
    ),
    Measure(
        "Bluesky characters",
        lambda text: count_graphemes(as_utf16(text)),
        lambda answer: answer["bluesky"]["graphemes"],
    ),
    Measure("Bluesky octets", lambda text: count_utf8(as_utf16(text)), lambda answer: answer["bluesky"]["octets"]),
    Measure(
        "Bluesky facets",
        facet_places,
        lambda answer: pairs(answer["bluesky"]["tags"]),
        (
            Reason("a space without width, which is not sent", lambda text, _: BREAK in text),
            Reason("half of a pair alone, which no record can hold", lambda text, _: "\ufffd" in as_utf16(text)),
            Reason("a tag longer than the 64 characters that a facet may hold", has_long_tag),
            Reason("a tag inside an address, which is a part of that", has_tag_in_address),
            Reason(YOUNG, has_young_tag),
            LATER,
        ),
    ),
    Measure("X URLs", lambda text: pairs(find_urls(text)), lambda answer: pairs(answer["urls"]), (LATER,)),
    Measure("X mentions", lambda text: pairs(find_mentions(text)), lambda answer: pairs(answer["mentions"])),
    Measure(
        "X hashtags",
        lambda text: pairs(find_hashtags(text)),
        lambda answer: pairs(answer["hashtags"]),
        (Reason(YOUNG, has_young_tag), LATER),
    ),
    Measure("X cashtags", lambda text: pairs(find_cashtags(text)), lambda answer: pairs(answer["cashtags"])),
    Measure(
        "X links",
        lambda text: pairs((link.start, link.end) for link in find_links(text)),
        lambda answer: pairs(answer["links"]),
        (Reason(YOUNG, has_young_link), LATER),
    ),
)
