"""Text messages: the encoding that a text needs, and how many segments it is sent and billed in.

A message holds 140 octets. A longer one is cut into segments whose user data header takes 6 of them
(3GPP TS 23.040, 9.2.3.24.1): 160 septets alone and 153 each, or 70 UTF-16 units alone and 67 each.
Neither an ESC pair nor a surrogate pair is ever split.

UCS-2 has two legitimate segmenters: one may break between any two code points, the other (Twilio's) only
between grapheme clusters. The larger number is given, since nobody should be billed for more than we said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from brandkit.measure.characters import count_utf16, find_astral, has_joins, split_clusters
from brandkit.measure.gsm7 import count_foreign, count_pairs, find_foreign, find_pairs
from brandkit.measure.unit import Unit, Weight

GSM_ALONE, GSM_EACH = 160, 153
UCS_ALONE, UCS_EACH = 70, 67


@dataclass(frozen=True, slots=True)
class Segmentation:
    """How a text goes out."""

    encoding: str
    """``gsm7`` or ``ucs2``."""
    used: int
    """Its length in septets (``gsm7``) or UTF-16 units (``ucs2``)."""
    segments: int
    """How many are sent and billed; an empty text is one."""
    per_segment: int
    """What one segment of it holds, in the unit of `used`."""
    foreign: tuple[tuple[str, int], ...]
    """The characters that keep it from being ``gsm7``: each once, at its first place, code points from 0."""


def segment(text: str) -> Segmentation:
    """Return how `text` goes out as a text message."""
    foreign = find_foreign(text)
    if foreign:
        used, segments = count_utf16(text), _count_ucs_segments(text)
        return Segmentation("ucs2", used, segments, UCS_ALONE if used <= UCS_ALONE else UCS_EACH, foreign)
    pairs = find_pairs(text)
    used = len(text) + len(pairs)
    segments = _count_segments(used, pairs, GSM_ALONE, GSM_EACH)
    return Segmentation("gsm7", used, segments, GSM_ALONE if used <= GSM_ALONE else GSM_EACH, ())


def count_segments(text: str) -> int:
    """Return the number of segments that `text` is sent in."""
    return segment(text).segments


def count_septets(text: str) -> int:
    """Return the room that `text` takes, in septets.

    A text outside the GSM alphabet takes 16 bits for each UTF-16 unit: 70 of them fill a message as 160 septets do.
    """
    return _least_septets(weigh(text))


def weigh(text: str) -> Weight:
    """Return septets (of the characters inside the alphabet), UTF-16 units, and characters outside it."""
    foreign = count_foreign(text)
    return (len(text) - foreign + count_pairs(text), count_utf16(text), foreign)


def _count_segments(used: int, pairs: Iterable[int], alone: int, each: int) -> int:
    """Return the segments of a text whose characters at `pairs` take two units and must not be split."""
    if used <= alone:
        return 1
    lost = 0  # units left empty because a pair did not fit at the end of a segment
    for pairs_before, place in enumerate(pairs):
        if (place + pairs_before + lost) % each == each - 1:
            lost += 1
    return -(-(used + lost) // each)


def _count_ucs_segments(text: str) -> int:
    astral = find_astral(text)
    by_code_point = _count_segments(len(text) + len(astral), astral, UCS_ALONE, UCS_EACH)
    if by_code_point == 1 or not has_joins(text):
        return by_code_point
    return max(by_code_point, count_packed([count_utf16(cluster) for cluster in split_clusters(text)]))


def count_packed(widths: Sequence[int]) -> int:
    """Return the UCS-2 segments that Twilio's calculator makes of clusters of these `widths` (UTF-16 units).

    The first segment is filled as if alone; when a second one is needed, the clusters that its header leaves no
    room for move on. A cluster wider than a segment overflows it, as it does there.
    """
    segments, free = 1, UCS_ALONE
    first: list[int] = []
    for width in widths:
        if width > free:
            segments += 1
            free = UCS_EACH - (_move_on(first) if segments == 2 else 0)
        free -= width
        if segments == 1:
            first.append(width)
    return segments


def _move_on(first: list[int]) -> int:
    """Take off the end of `first` what does not fit beside a header, and return its width."""
    kept, moved = sum(first), 0
    while kept - moved > UCS_EACH:
        moved += first.pop()
    return moved


def _least_septets(weight: Weight) -> int:
    septets, utf16, foreign = weight
    return max(septets, utf16 * 16 // 7) if foreign else septets


def _least_segments(weight: Weight) -> int:
    septets, utf16, foreign = weight
    segments = _count_segments(septets, (), GSM_ALONE, GSM_EACH)
    return max(segments, _count_segments(utf16, (), UCS_ALONE, UCS_EACH)) if foreign else segments


SMS = (
    Unit(
        "septets",
        "septets of the GSM 7-bit alphabet, or 16 bits a character outside it (3GPP TS 23.038, 6.2.1)",
        count_septets,
        weigh,
        _least_septets,
    ),
    Unit(
        "segments",
        "text message segments, as sent and billed (3GPP TS 23.040, 9.2.3.24.1)",
        count_segments,
        weigh,
        _least_segments,
    ),
)
