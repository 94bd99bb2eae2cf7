"""Plain text as phones show it."""

import pytest

from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_reading import see_plain
from brandkit.markup.plain.unlinked import without_scheme
from brandkit.markup.seen import Seen


def seen(text: str) -> Seen:
    """Return what is seen of words that stand ten characters into a payload."""
    found = Seen("text")
    see_plain(found, Located(text, tuple(range(10, 10 + len(text)))))
    return found


def test_addresses_become_links_where_they_stand() -> None:
    """What is not seen is left out, and every other character knows where it came from."""
    found = seen("a\u200bb https://a.example, c@d.example")

    assert found.visible().text == "ab https://a.example, c@d.example"
    assert [(link.start, link.label, link.target) for link in found.links] == [
        (3, "https://a.example", "https://a.example"),
        (22, "c@d.example", "mailto:c@d.example"),
    ]
    assert found.visible().origins[:3] == (10, 12, 13)


@pytest.mark.parametrize("value", ["https://evil", "http://localhost/x", "ftp://a"])
def test_a_scheme_begins_no_link_in_a_value(value: str) -> None:
    """A host without a point is a link too, when a scheme is before it."""
    assert seen(without_scheme(value)).links == []
    assert seen(without_scheme(value)).visible().text == value
