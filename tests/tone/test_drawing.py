"""What brandkit tone shows: a profile that can be pasted, a drawing, and a picture."""

import xml.etree.ElementTree as ET
from collections.abc import Callable

from brandkit.tone.band import OUTSIDE, UNSURE, WITHIN, bands_of
from brandkit.tone.chart import CELLS, cell, rows_of
from brandkit.tone.event import Measured
from brandkit.tone.files import VOICE_FILE, default_texts, voice_from
from brandkit.tone.measured_voice import voice_lines
from brandkit.tone.picture import picture_of
from brandkit.tone.profile import profiles_of
from brandkit.tone.statistics import Spread, spread_of
from brandkit.tone.voice import Voice

Hear = Callable[..., Measured]
STIFF = "Please be advised that, prior to delivery, we require additional proof. We endeavour to assist."
APPROVED = (
    ("It's here. We've sent it. Don't worry, you'll like it!", "sms"),
    ("They're new. We'll call you. It's free!", "sms"),
    ("Thank you for your order. We'll tell you more. It's a good one.", "email"),
)


def test_the_yaml_to_paste_is_a_voice(hear: Hear, voice: Voice) -> None:
    """Without faults, and the texts that it was measured from are within it."""
    texts = [hear(text, channel=channel) for text, channel in APPROVED]

    said = "\n".join(voice_lines(profiles_of(texts, voice), voice))
    pasted = voice_from(((VOICE_FILE, VOICE_FILE, said), *(e for e in default_texts() if e[0] != VOICE_FILE)))

    assert pasted.tone.demands["contractions"].share
    assert not [dot for band in bands_of(texts, pasted) for dot in band.dots if dot.state == OUTSIDE]


def test_a_profile_says_where_there_is_too_little(hear: Hear, voice: Voice) -> None:
    """Three chances are no share."""
    (profile,) = profiles_of([hear("We do not know. It is new.")], voice)
    told = {line.name: line for line in profile.lines}

    assert told["contractions"].spread is None
    assert told["contractions"].evidence == "not enough evidence (2 of 4)"


def test_dots_are_within_outside_or_unsure(hear: Hear, voice: Voice) -> None:
    """With what they are the sum of."""
    (formality, *_) = bands_of([hear(STIFF, channel="email"), hear("Hi!", channel="sms")], voice)

    assert [dot.state for dot in formality.dots] == [OUTSIDE, UNSURE]
    assert "5 formal phrases" in formality.dots[0].words or "6 formal phrases" in formality.dots[0].words


def test_every_line_of_the_drawing_is_as_wide(hear: Hear, voice: Voice) -> None:
    """So that dots stand below one another."""
    rows = list(rows_of(bands_of([hear(STIFF, channel="email"), hear("Hi!", channel="sms")], voice)))

    assert {len(row.track) for row in rows} == {CELLS}
    assert (cell(-2), cell(0), cell(2), cell(9)) == (0, CELLS // 2, CELLS - 1, CELLS - 1)


def test_the_picture_can_be_read_out(hear: Hear, voice: Voice) -> None:
    """It has a title and says in words what it shows; whatever a channel is called does nothing to it."""
    picture = picture_of("a <b> & c", bands_of([hear(STIFF, channel='"><script>'), hear("Hi!")], voice))

    root = ET.fromstring(picture)
    names = {each.tag.rpartition("}")[2] for each in root.iter()}
    assert root.attrib["role"] == "img"
    assert root[0].text == "The tone of a <b> & c"
    assert "formality:" in (root[1].text or "")
    assert OUTSIDE in (root[1].text or "")
    assert "script" not in names
    assert "prefers-color-scheme: dark" in picture
    assert WITHIN in picture


def test_percentiles_are_interpolated() -> None:
    """Of one number it is itself."""
    assert spread_of([3]) == Spread(3, 3, 3)
    assert spread_of([0, 10]) == Spread(1, 5, 9)
