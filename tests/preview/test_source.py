"""The source on the page: every line as it is written, with facts and faults where they stand."""

import re

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from brandkit.engine.files import load_kit, read_message
from brandkit.model.finding import Finding
from brandkit.model.message import Message
from brandkit.model.place import Span
from brandkit.preview.matrix import colours_of
from brandkit.preview.source import source_of

KIT = load_kit(None)
TEXT = "---\nlocale: en-US\nfacts:\n  price: USD 19\n---\nYours for {{ price }}.\n\nTwo <b>lines\nof text.\n"


def read(text: str = TEXT) -> Message:
    """Return a message."""
    return read_message(text, KIT)


def fault(*place: int) -> Finding:
    """Return a finding about a place: line, column, end line, end column."""
    return Finding("same/x", "error", "words", "id", span=Span("message.md", *place))


def lines(message: Message, *findings: Finding) -> tuple[Markup, ...]:
    """Return the lines of the only file of a message."""
    (file,) = source_of(message, findings, colours_of(message.facts))
    return file.lines


def test_marks_facts_where_they_are_declared() -> None:
    """In the colour that they have in every variant."""
    assert lines(read())[3] == '  price: <span class="fact c0" data-fact="price">USD 19</span>'


def test_marks_faults_over_several_lines() -> None:
    """Each line by itself; what looks like markup is text."""
    found = lines(read(), fault(8, 5, 9, 3))

    assert found[7] == 'Two <span class="flaw error" data-flaw="0">&lt;b&gt;lines</span>'
    assert found[8] == '<span class="flaw error" data-flaw="0">of</span> text.'


def test_a_place_without_words_marks_nothing() -> None:
    """As of what is missing from the whole message."""
    assert lines(read(), fault(1, 1, 1, 1)) == lines(read())


PLACES = st.tuples(*[st.integers(1, 12)] * 4)


@given(st.lists(PLACES, max_size=5))
def test_never_changes_what_is_written(places: list[tuple[int, ...]]) -> None:
    """Wherever findings say that they are, also where there is nothing."""
    found = lines(read(), *(fault(*each) for each in places))

    assert "\n".join(Markup(re.sub(r"</?span[^>]*>", "", each)).unescape() for each in found) == TEXT
