"""Text messages: the encoding that a text needs, and how many segments it is sent and billed in.

A message holds 140 octets. A longer one is cut into segments whose user data header takes 6 of them
(3GPP TS 23.040, 9.2.3.24.1): 160 septets alone and 153 each, or 70 UTF-16 units alone and 67 each.
Neither an ESC pair nor a surrogate pair is ever split.

UCS-2 has two legitimate segmenters: one may break between any two code points, the other (Twilio's) only
between grapheme clusters. The larger number is given, since nobody should be billed for more than we said.
"""

from collections.abc import Iterable, Iterator

from brandkit.measure.characters import count_utf16, find_astral, has_joins, split_clusters
from brandkit.measure.gsm7 import count_foreign, count_pairs, find_foreign, find_pairs, plain_equivalent
from brandkit.measure.unit import Unit, Weight
from brandkit.model.frozen import frozen

GSM_ALONE, GSM_EACH = 160, 153
UCS_ALONE, UCS_EACH = 70, 67
MOST_NAMED = 3
"""Characters outside the alphabet that an explanation names; the others are counted."""


@frozen
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
    return max(by_code_point, _count_filled(map(count_utf16, _kept_together(text))))


def _kept_together(text: str) -> Iterator[str]:
    """Yield what is kept together: clusters, but neither CR LF nor one wider than a segment."""
    for cluster in split_clusters(text):
        yield from (cluster,) if count_utf16(cluster) <= UCS_EACH and cluster != "\r\n" else cluster


def find_segment_ends(text: str) -> tuple[int, ...]:
    """Return where each segment but the last ends, in code points from 0: one fewer than `count_segments` counts."""
    whole = segment(text)
    if whole.segments == 1:
        return ()
    if whole.encoding == "gsm7":
        pairs = set(find_pairs(text))
        return _ends(((1, 2 if place in pairs else 1) for place in range(len(text))), GSM_EACH)
    by_code_point = _ends(((1, count_utf16(each)) for each in text), UCS_EACH)
    if len(by_code_point) + 1 == whole.segments:
        return by_code_point
    return _ends(((len(each), count_utf16(each)) for each in _kept_together(text)), UCS_EACH)


def _ends(pieces: Iterable[tuple[int, int]], each: int) -> tuple[int, ...]:
    """Return where segments end that hold `each`, filled with pieces of so many code points and units."""
    ends: list[int] = []
    place, free = 0, each
    for length, width in pieces:
        if width > free:
            ends.append(place)
            free = each
        free -= width
        place += length
    return tuple(ends)


def _count_filled(widths: Iterable[int]) -> int:
    """Return the segments that are filled one after the other with pieces of these `widths`."""
    segments, free = 1, UCS_EACH
    for width in widths:
        if width > free:
            segments, free = segments + 1, UCS_EACH
        free -= width
    return segments


def explain_segments(text: str) -> str:
    """Return which characters take a text out of the GSM 7-bit alphabet, and what could stand in their place."""
    foreign = segment(text).foreign
    if not foreign:
        return ""
    named = ", ".join(_named(char) for char, _ in foreign[:MOST_NAMED])
    more = f" and {len(foreign) - MOST_NAMED} more" if len(foreign) > MOST_NAMED else ""
    verb = "is" if len(foreign) == 1 else "are"
    return f"{named}{more} {verb} outside the GSM 7-bit alphabet, so that one segment holds 70 characters, not 160"


def _named(char: str) -> str:
    plain = plain_equivalent(char)
    instead = f"; `{plain}` would do" if plain else ""
    return f"`{char}` (U+{ord(char):04X}{instead})"


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
        names=("septet", "septets"),
    ),
    Unit(
        "segments",
        "text message segments, as sent and billed (3GPP TS 23.040, 9.2.3.24.1)",
        count_segments,
        weigh,
        _least_segments,
        names=("segment", "segments"),
        explain=explain_segments,
    ),
)
