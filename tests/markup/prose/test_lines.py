"""What a plain text is to its reader."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.lines import stretches_of

TEXT = "Spring is here\n\n- one thing\n2. another\n> a quote\n> - with an item\nname\tprice\n   \nDear Ana,  "


def test_each_line_is_a_stretch_with_its_sort() -> None:
    """Marks of items and quotes are no part of the words."""
    found = [(TEXT[each.start : each.end], each.scopes) for each in stretches_of(TEXT)]

    assert found == [
        ("Spring is here", ("paragraph",)),
        ("one thing", ("list",)),
        ("another", ("list",)),
        ("a quote", ("blockquote", "paragraph")),
        ("with an item", ("blockquote", "list")),
        ("name", ("table.cell",)),
        ("price", ("table.cell",)),
        ("Dear Ana,", ("paragraph",)),
    ]


def test_a_price_or_a_dash_among_words_is_no_item() -> None:
    """Only a mark at a line's beginning with a space behind it is one."""
    assert [each.scopes for each in stretches_of("-20% today\n3.5 stars")] == [("paragraph",), ("paragraph",)]


@given(st.text(alphabet="ab -•>1.)\t\n ", max_size=60))
def test_stretches_are_in_order_and_never_overlap(text: str) -> None:
    """Whatever the text, and none begins or ends with white space."""
    at = 0
    for each in stretches_of(text):
        assert at <= each.start < each.end <= len(text)
        assert text[each.start : each.end] == text[each.start : each.end].strip()
        at = each.end
