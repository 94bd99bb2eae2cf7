"""What kind of block some lines are, whatever stands in their placeholders."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.source.block_kinds import mask, refine_kind


def test_masks_placeholders() -> None:
    """Letters stand for a placeholder, as many as it has characters; other text stays."""
    assert mask("a {{ b | c }} {% if d %}-{% endif %} {# e #}") == "a aaaaaaaaaaa aaaaaaaaaa-aaaaaaaaaaa {# e #}"


@given(st.text(alphabet="{}%# a|\n", max_size=60))
def test_a_mask_keeps_lines_and_length(text: str) -> None:
    """Offsets and lines of the masked text are those of the text."""
    masked = mask(text)

    assert [len(line) for line in masked.split("\n")] == [len(line) for line in text.split("\n")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{{ cta }}", "cta"),
        ("{{ cta }}.", "paragraph"),
        ("{# a #}", "comment"),
        ("{# a # } #}{##}\n{# b #}", "comment"),
        ("{# a #} b", "paragraph"),
        ("{# a", "paragraph"),
        ("![{{ a | b }}]({{ c | d }})", "image"),
        ("![a](b) c", "paragraph"),
    ],
)
def test_refines_paragraphs(text: str, kind: str) -> None:
    """The call to action, notes and images are paragraphs to Markdown."""
    assert refine_kind("paragraph", text) == kind
    assert refine_kind("list", text) == "list"


def test_comments_take_linear_time() -> None:
    """Many comments that are followed by words could be divided in very many ways."""
    start = time.process_time()

    assert refine_kind("paragraph", "{# #}" * 800 + "x") == "paragraph"
    assert time.process_time() - start < 10
