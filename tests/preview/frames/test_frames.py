"""What holds for every frame: it shows all that its reader sees, and no value becomes anything but words."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile.recipient import addressed
from brandkit.model import tree
from brandkit.model.channel import Variant
from brandkit.preview.frames import find_frames, frame_for
from brandkit.preview.scene import Scene, parts_of, text_of
from tests.channels.test_contract import PEOPLE, PIECES, VALUES, filled
from tests.preview.frames.parsed import Frame, scene_of

CHANNELS = find_channels()


def lines_of(scene: Scene) -> Counter[str]:
    """Return all lines that a reader sees."""
    return Counter(line for part in parts_of(scene) for line in text_of(scene, part).split("\n") if line.strip())


def drawn_lines(frame: Frame) -> Counter[str]:
    """Return all lines that a frame shows."""
    return Counter(line for words in frame.words for line in words.split("\n") if line.strip())


def test_every_channel_has_a_frame_of_its_own() -> None:
    """A built-in channel looks like its place; the plain card is for others."""
    assert {each.frame for each in CHANNELS.values()} <= set(find_frames()) - {"plain"}


@pytest.mark.parametrize("name", CHANNELS)
@settings(max_examples=15)
@given(pieces=PIECES, person=PEOPLE, brand=VALUES)
def test_shows_all_words_and_nothing_else(
    name: str, pieces: tuple[tree.Piece, ...], person: Mapping[str, Any], brand: str
) -> None:
    """Parsed again a frame has the reader's lines, and no element, attribute or class that came from a value."""
    scene = scene_of(filled(CHANNELS[name], pieces, person), brand)
    frame = Frame(frame_for(CHANNELS[name].frame).draw(scene))

    assert frame.foreign == []
    assert lines_of(scene) <= drawn_lines(frame)
    assert set(drawn_lines(frame)) <= set(lines_of(scene))


@pytest.mark.parametrize("frame", find_frames())
@settings(max_examples=15)
@given(text=VALUES | st.text(max_size=60).filter(lambda text: text.isprintable()))
def test_any_frame_can_draw_any_text(frame: str, text: str) -> None:
    """A channel from elsewhere may name any frame: parts that it lacks are empty."""
    scene = scene_of(Variant("sms", {"text": text.encode()}))
    drawn = Frame(find_frames()[frame].draw(scene))

    assert drawn.foreign == []
    assert lines_of(scene) <= drawn_lines(drawn)


@pytest.mark.parametrize("frame", find_frames())
def test_draws_nothing_at_all(frame: str) -> None:
    """An empty variant is an empty frame."""
    drawn = Frame(find_frames()[frame].draw(scene_of(Variant("sms", {"text": b""}))))

    assert [each for each in drawn.words if each] == []


@pytest.mark.parametrize("name", ["sms", "slack", "x"])
def test_long_texts_take_time_in_proportion(name: str, steps: Any) -> None:
    """Ten times the text takes about ten times the steps, however many links are in it."""
    line = (tree.Text("See https://acme.example/a for more, "),)
    short, long = (
        scene_of(filled(CHANNELS[name], (tree.Placed(tree.Paragraph(line * count)),), addressed({})))
        for count in (100, 1000)
    )
    draw = frame_for(CHANNELS[name].frame).draw

    assert steps(lambda: draw(long)) < 15 * steps(lambda: draw(short))
