"""Texts: counted, not measured."""

from brandkit.measure import UNITS


def test_a_text_is_one_whatever_its_length() -> None:
    """An empty hashtag list has no text; each text is one."""
    assert [UNITS["count"].count(text) for text in ("", "a", "a\nb")] == [1, 1, 1]


def test_a_limit_of_texts_holds_for_all_together() -> None:
    """Five hashtags are a limit on the place, not on each hashtag, and a post's warning counts with the post."""
    assert {unit.id for unit in UNITS.values() if unit.pooled} == {"count", "mastodon_weighted"}
