"""One message in every channel's frame: HTML that a person can read, kept beside this file."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from brandkit.channels import find_channels
from brandkit.compile.recipient import addressed
from brandkit.engine.showing.shown import Meter, Sighting
from brandkit.preview.flaws import Flaw
from brandkit.preview.frames import frame_for
from brandkit.preview.scene import Scene, parts_of, text_of
from tests.channels.test_contract import filled
from tests.channels.test_styles import PIECE
from tests.preview.frames.parsed import scene_of

CHANNELS = find_channels()
EXPECTED = Path(__file__).parent / "expected"


def scene(name: str) -> Scene:
    """Return a scene with a fact, a finding and the room that parts take."""
    found = scene_of(filled(CHANNELS[name], PIECE, addressed({})), "Acme")
    at = {part: text_of(found, part).find("half off") for part in parts_of(found)}
    sightings = tuple(Sighting("discount", part, place, place + 8) for part, place in at.items() if place >= 0)
    code = {part: text_of(found, part).find("SPRING20") for part in parts_of(found)}
    flaws = tuple(Flaw(0, part, place, place + 8) for part, place in code.items() if place >= 0)
    meters = tuple(Meter(limit, 12, limit.max + 1) for limit in CHANNELS[name].limits[:2])
    shown = replace(found.shown, sightings=sightings, meters=meters, states={"discount": "stated"})
    return replace(found, shown=shown, flaws=flaws, colours={"discount": 3}, document="mail/0123")


@pytest.mark.parametrize("name", CHANNELS)
def test_draws_what_is_kept(name: str) -> None:
    """What a frame looks like changes only when somebody means it to."""
    file = EXPECTED / f"{name}.html"
    drawn = frame_for(CHANNELS[name].frame).draw(scene(name)).encode().decode().replace("><", ">\n<") + "\n"
    if os.environ.get("BRANDKIT_ACCEPT"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(drawn, "utf-8")

    assert drawn == file.read_text("utf-8")
