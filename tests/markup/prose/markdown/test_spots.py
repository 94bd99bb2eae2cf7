"""Where the text of a leaf stands in the file."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.markdown.spots import between, joined, runs_of_pieces

LINES = st.lists(st.tuples(st.sampled_from(["", "> ", " "]), st.text("ab ", max_size=4)), min_size=1, max_size=5)


@given(LINES, st.sampled_from(["\n", "\r\n"]), st.data())
def test_each_character_stands_at_its_place(lines: list[tuple[str, str]], line_end: str, data: st.DataObject) -> None:
    """Of all the text, and of each piece of it."""
    text, places = "", []
    for margin, words in lines:
        text += margin
        places.append((len(text), len(text) + len(words)))
        text += words + line_end
    words, spots = joined(text, places)
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))

    assert words == "\n".join(words for _, words in lines).rstrip()
    for runs in (between(spots, start, end), list(runs_of_pieces(spots, [start], [words[start:end]]))):
        found = [text[place + at] for place, length in runs for at in range(length)]
        assert "".join(found).replace("\r", "\n") == words[start:end]
