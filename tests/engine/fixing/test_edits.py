"""Edits stand where the words of a finding stand, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.engine.fixing.edits import MARKUP, Edit, apart, edited, edits_for
from brandkit.model.finding import Finding
from brandkit.model.place import Span


def finding(quote: str, fix: str | None, line: int, column: int, *, is_safe: bool = True) -> Finding:
    """Return a finding about words of one line of the file `m.md`."""
    span = Span("m.md", line, column, line, column + len(quote))
    return Finding("style/x", "warning", "", "m", quote=quote, span=span, fix=fix, is_safe=is_safe)


def fixed(text: str, *findings: Finding, unsafe: bool = False) -> str:
    """Return the text of `m.md` with its findings put right."""
    texts = {"m.md": text}
    edits = edits_for(findings, texts, {"m.md": MARKUP}, unsafe=unsafe)
    return edited(texts, edits.chosen)["m.md"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_any_way(end: str) -> None:
    """And end so afterwards."""
    assert fixed(f"One{end}we utilise it{end}", finding("utilise", "use", 2, 4)) == f"One{end}we use it{end}"


def test_words_that_stand_otherwise_are_left() -> None:
    """What a finding quotes comes from a variant; the file may say it by a placeholder."""
    text = "We {{ verb }} it\n"
    edits = edits_for([finding("utilise", "use", 1, 4)], {"m.md": text}, {"m.md": MARKUP}, unsafe=True)

    assert (edits.chosen, edits.unfit) == ((), 1)


@pytest.mark.parametrize("place", [(9, 1), (1, 40), (2, 1)])
def test_place_behind_the_end_is_no_place(place: tuple[int, int]) -> None:
    """A file may have changed since it was linted."""
    assert fixed("We utilise it", finding("utilise", "use", *place)) == "We utilise it"


def test_other_files_are_left() -> None:
    """Only what was given is changed."""
    edits = edits_for([finding("utilise", "use", 1, 4)], {"other.md": "We utilise it"}, {"other.md": ""}, unsafe=True)

    assert edits.chosen == ()


@pytest.mark.parametrize("fix", ["{{ x }}", "*use*", "a|b", "use\nit", "<b>", "us\x1be", "\ud800", "a `b`", '"'])
def test_fix_that_is_more_than_words_is_none(fix: str) -> None:
    """A rule's author must not be able to write Markdown, placeholders or front matter into a message."""
    assert fixed("We utilise it", finding("utilise", fix, 1, 4)) == "We utilise it"


def test_sign_that_was_there_may_stay() -> None:
    """It means what it meant."""
    assert fixed("It's *so so* good", finding("*so so*", "*so*", 1, 6)) == "It's *so* good"


def test_less_certain_fixes_are_counted_until_they_are_wanted() -> None:
    """They may change what a text says."""
    found = finding("utilise", "use", 1, 4, is_safe=False)

    assert edits_for([found], {"m.md": "We utilise it"}, {"m.md": ""}, unsafe=False).left_unsafe == 1
    assert fixed("We utilise it", found) == "We utilise it"
    assert fixed("We utilise it", found, unsafe=True) == "We use it"


@pytest.mark.parametrize(
    ("text", "column", "wanted"),
    [("It is very good", 7, "It is good"), ("It is good very.", 12, "It is good."), ("very good", 1, "good"),
     ("so very", 4, "so"), ("(very) so", 2, "() so")],
)  # fmt: skip
def test_words_that_go_take_a_space_along(text: str, column: int, wanted: str) -> None:
    """Or two would be left."""
    assert fixed(text, finding("very", "", 1, column)) == wanted


def test_of_two_that_overlap_the_first_wins() -> None:
    """The other one is looked at again in the next round."""
    first, second = finding("in order to", "to", 1, 1), finding("order to use", "use", 1, 4)

    assert fixed("in order to use", first, second) == "to use"


def test_same_fix_of_several_channels_is_one_edit() -> None:
    """It puts all of them right."""
    found = finding("utilise", "use", 1, 4)
    edits = edits_for([found, found], {"m.md": "We utilise it"}, {"m.md": ""}, unsafe=False)

    assert [len(edit.findings) for edit in edits.chosen] == [2]


@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 8), st.text(max_size=5)), max_size=8)
)
def test_nothing_changes_outside_of_the_edits(text: str, places: list[tuple[int, int, str]]) -> None:
    """What stands between them stands there afterwards, letter by letter."""
    every = [
        Edit("m.md", start, min(start + size, len(text)), new, ()) for start, size, new in places if start < len(text)
    ]
    edits = apart(every)
    changed = edited({"m.md": text}, edits)["m.md"]
    cuts = [0, *(place for edit in edits for place in (edit.start, edit.end)), len(text)]
    outside = [text[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    woven = "".join(piece for pair in zip(outside, [*(edit.text for edit in edits), ""], strict=True) for piece in pair)

    assert changed == woven
