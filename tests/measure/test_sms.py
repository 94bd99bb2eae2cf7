"""Text messages: the borders between segments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.gsm7 import BASIC, EXTENSION
from brandkit.measure.sms import Segmentation, count_segments, count_septets, find_segment_ends, segment

ACCENTED = "e\u0301"


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        # 153 is odd: one septet of each segment stays empty
        ("€" * 152, 2),
        ("€" * 153, 3),
        # an ESC pair at the border moves on as a whole
        ("a" * 151 + "€" + "a" * 153, 2),
        ("a" * 152 + "€" + "a" * 151, 2),
        ("a" * 152 + "€" + "a" * 152, 3),
    ],
)
def test_septets_fill_segments(text: str, segments: int) -> None:
    """160 alone, 153 each, and no pair is split."""
    assert count_segments(text) == segments


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("日" * 70, 1),
        ("日" * 71, 2),
        ("日" * 134, 2),
        ("日" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        # 67 is odd: a surrogate pair at the border moves on as a whole
        ("日" * 65 + "😀" + "日" * 67, 2),
        ("日" * 66 + "😀" + "日" * 65, 2),
        ("日" * 66 + "😀" + "日" * 66, 3),
        # a grapheme at the border: one segmenter splits it, the other does not; the larger number counts
        ("日" * 66 + ACCENTED + "日" * 66, 3),
        ("日" * 60 + "👨‍👩‍👧‍👦" + "日" * 63, 3),
        ("\ud800" * 70, 1),
        ("\ud800" * 71, 2),
    ],
)
def test_utf16_units_fill_segments(text: str, segments: int) -> None:
    """70 alone, 67 each, and neither a surrogate pair nor a grapheme is split."""
    assert count_segments(text) == segments


def test_tells_how_a_text_goes_out() -> None:
    """Everything that a finding about a text message has to say."""
    assert segment("a€") == Segmentation("gsm7", 3, 1, 160, ())
    assert segment("a" * 161) == Segmentation("gsm7", 161, 2, 153, ())
    assert segment("“a” “b”") == Segmentation("ucs2", 7, 1, 70, (("“", 0), ("”", 2)))
    assert segment("日" * 71) == Segmentation("ucs2", 71, 2, 67, (("日", 0),))


def greedy(widths: list[int], alone: int, each: int) -> int:
    """Fill segments one character after the other, as the standard says."""
    if sum(widths) <= alone:
        return 1
    segments, free = 1, each
    for width in widths:
        if width > free:
            segments, free = segments + 1, each
        free -= width
    return segments


@given(st.text(st.sampled_from("a" + EXTENSION[-2:]) | st.sampled_from(BASIC), min_size=140, max_size=480))
def test_gsm_segments_are_those_of_filling_one_by_one(text: str) -> None:
    """The sum over the pairs gives what the long way gives."""
    assert segment(text).segments == greedy([1 + (char in EXTENSION) for char in text], 160, 153)


@given(st.text(st.sampled_from("日😀"), min_size=30, max_size=250))
def test_ucs_segments_are_those_of_filling_one_by_one(text: str) -> None:
    """The same for surrogate pairs."""
    assert segment("日" + text).segments == greedy([1, *(1 + (char > "\uffff") for char in text)], 70, 67)


@given(st.lists(st.sampled_from(["日", "😀", "e\u0301", "👨‍👩‍👧‍👦", "🇩🇪"]), min_size=20, max_size=90))
def test_whole_clusters_never_fill_fewer_segments(clusters: list[str]) -> None:
    """Both segmenters are legitimate: the larger number is that of the one that keeps clusters whole."""
    units = [len(cluster.encode("utf-16-le")) // 2 for cluster in clusters]

    assert segment("日" + "".join(clusters)).segments == greedy([1, *units], 70, 67)


def test_a_cluster_wider_than_a_segment_is_cut_between_code_points() -> None:
    """Marks without end on one letter are sent all the same."""
    assert count_segments("e" + "\u0301" * 133) == 2
    assert count_segments("e" + "\u0301" * 134) == 3


@given(st.text(st.sampled_from(BASIC + EXTENSION)), st.sampled_from("日😀ç"))
def test_one_foreign_character_makes_a_text_no_shorter(text: str, foreign: str) -> None:
    """Septets compare across encodings: 70 UTF-16 units fill a message as 160 septets do."""
    assert count_septets(text + foreign) > count_septets(text)
    assert count_septets("日" * 70) == 160
    assert count_septets("日" * 134) == 2 * 153


def test_names_the_characters_that_make_a_text_dear() -> None:
    """At most three by name and number, with a plain one where it would say the same."""
    from brandkit.measure.sms import explain_segments

    assert explain_segments("plain [text] for 5 €") == ""
    assert explain_segments("“a").startswith('`“` (U+201C; `"` would do) is outside the GSM 7-bit alphabet')
    assert "`ж` (U+0436)," in explain_segments("жшщю")
    assert "and 1 more are outside" in explain_segments("жшщю")


@given(st.text(st.sampled_from([*BASIC[:12], *EXTENSION, "日", "👍", "\r", "\n", ACCENTED[1], "\u200d"]), max_size=400))
def test_ends_of_segments_agree_with_their_number(text: str) -> None:
    """What is drawn as the end of a segment is what the counter counts, whichever way a text is cut."""
    ends = find_segment_ends(text)

    assert len(ends) + 1 == count_segments(text)
    assert list(ends) == sorted({end for end in ends if 0 < end < len(text)})


def test_an_end_stands_before_what_did_not_fit() -> None:
    """153 septets, and a pair that would be split goes on."""
    assert find_segment_ends("a" * 152 + "€" + "a" * 152) == (152, 305 - 1)
