"""A review in its forms: what a message holds is nowhere more than words."""

import re
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.preview.review.as_markdown import markdown_lines
from brandkit.preview.review.as_site import write_review
from brandkit.preview.review.as_text import text_lines
from brandkit.preview.review.changes import (
    CHANGED,
    UNCHANGED,
    ChannelChange,
    FactChange,
    MeterChange,
    PartChange,
    Review,
    review_of,
)
from brandkit.preview.review.lines import lines_of, near_changes
from brandkit.preview.review.sides import Wanted, sides_of
from brandkit.preview.review.word_diff import word_diff

GOLDEN = Path(__file__).parent / "forms"


def review(old: str, new: str) -> Review:
    """Return a review of one text."""
    changed = ChannelChange("sms", CHANGED, (PartChange("text", word_diff(old, new)),), meters=(METER,))
    facts = (FactChange("discount", "20%", "25%"), FactChange("code", "", "SPRING25"), FactChange("ends", "May 31", ""))
    return Review("spring-sale", "main", "ana", is_new=False, facts=facts, channels=(changed, SAME), came=(), went=())


METER = MeterChange("text", 1, 3, 2, "segments", is_over=True)
SAME = ChannelChange("x", UNCHANGED)
OLD = "Hi Ana,\n\nTake 20% off everything.\nGift cards are excluded.\n\nSee you,\nFernhill\n\nBye\n"
NEW = OLD.replace("20%", "25%").replace("See you,", "See you *soon*, <b>@all</b>,")


@pytest.mark.parametrize(("name", "form"), [("review.txt", text_lines), ("review.md", markdown_lines)])
def test_forms_read_well(name: str, form: object) -> None:
    """Only lines that changed, and those around them."""
    assert callable(form)
    lines = "".join(f"{line}\n" for line in form(review(OLD, NEW)))

    assert lines == (GOLDEN / name).read_text("utf-8")


@given(st.text(), st.text())
def test_nothing_of_a_message_is_markup(old: str, new: str) -> None:
    """In Markdown all of it stands between tags that it cannot end; there are none but ours."""
    told = "\n".join(markdown_lines(review(old, new)))

    assert set(re.findall(r"<[^>]*>", told)) <= {"<pre>", "</pre>", "<del>", "</del>", "<ins>", "</ins>"}
    assert told.count("<pre>") == told.count("</pre>")


@given(st.text("ab \n"), st.text("ab \n"))
def test_no_change_is_left_out(old: str, new: str) -> None:
    """Whatever lines are."""
    pieces = word_diff(old, new)
    lines = lines_of(pieces)
    kept = [each for line in near_changes(lines) if line is not None for each in line]

    assert [each for line in lines for each in line if each.kind != "same"] == [e for e in kept if e.kind != "same"]
    assert "\n".join("".join(e.text for e in line if e.kind != "new") for line in lines).count("a") == old.count("a")


def test_page_has_both_versions(message: Path, tmp_path: Path) -> None:
    """Side by side, in the same bytes each time, without a folder of this machine."""
    text = message.read_text("utf-8")
    message.write_text(text.replace("discount: 20%", "discount: 25%").replace("excluded", "<i>excluded</i>"), "utf-8")
    for name in ("one", "two"):
        with sides_of(message, Wanted("HEAD", ("email", "sms"))) as sides:
            assert list(write_review(review_of(sides), sides, tmp_path / name)) == [tmp_path / name / "index.html"]
    one, two = (
        {f.relative_to(tmp_path / n): f.read_bytes() for f in (tmp_path / n).rglob("*") if f.is_file()}
        for n in ("one", "two")
    )
    page = (tmp_path / "one" / "index.html").read_text("utf-8")

    assert one == two
    assert page.count("<iframe") == 2
    assert "<del>20%</del><ins>25%</ins>" in page
    assert "<i>" not in page
    assert "<i>excluded</i>" in unescape(page)
    assert str(tmp_path) not in page
    assert "brandkit-" not in re.sub(r"brandkit-site", "", page)
