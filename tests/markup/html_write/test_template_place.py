"""Places in templates."""

import pytest

from brandkit.kit import load_kit
from brandkit.markup.html_write.template_place import place_of
from brandkit.model.kit import Kit
from brandkit.model.place import Span

TEMPLATES = {"sms/text.txt": "needle", "email/a.html": "<p>\n  <b>needle</b>", "email/b.css": ".x\n"}


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return a kit with templates of its own."""
    from dataclasses import replace

    return replace(load_kit(None), templates=TEMPLATES, template_paths={name: f"kit/{name}" for name in TEMPLATES})


def test_finds_words_in_the_folder(kit: Kit) -> None:
    """Line and column of the first place, from 1; other channels' templates are not looked at."""
    assert place_of(kit, "email/", "needle") == Span("kit/email/a.html", 2, 6, 2, 12)


def test_finds_the_last_line_that_is_there(kit: Kit) -> None:
    """Words around which values were printed are in no template as they came out."""
    assert place_of(kit, "email/", "from data\n.x\nfrom data too") == Span("kit/email/b.css", 1, 1, 1, 3)


def test_finds_how_the_last_line_begins(kit: Kit) -> None:
    """Where a value ends the line."""
    assert place_of(kit, "email/", "<b>needle of data") == Span("kit/email/a.html", 2, 3, 2, 12)


def test_says_when_there_is_no_place(kit: Kit) -> None:
    """Nothing is made up."""
    assert place_of(kit, "email/", "nowhere") is None
    assert place_of(kit, "email/", "") is None
