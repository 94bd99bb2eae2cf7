"""The cases of the channels: ``<channel>/<case>/message.md``, and beside it what comes out, to be read by people.

A case may have a ``data.json`` with the recipient's data. ``BRANDKIT_ACCEPT=1`` writes what comes out now; read it.
"""

import json
import os
from pathlib import Path

import pytest

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/*/message.md") if path.parent.parent.name in find_channels())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_a_case_comes_out_as_accepted(case: Path) -> None:
    """Every part of the channel that lies beside the message is what the message gives."""
    kit = load_kit()
    data = case / "data.json"
    person = json.loads(data.read_text("utf-8")) if data.exists() else {}
    rendering = render(read_message(case / "message.md", kit), kit, [case.parent.name], person)
    (rendered,) = rendering.variants
    names = rendered.prepared.channel.files
    given = {names[part]: content + b"\n" for part, content in rendered.variant.parts.items()}
    accepted = {path.name for path in case.iterdir()} & set(given)
    if os.environ.get("BRANDKIT_ACCEPT"):
        for name in accepted or given:
            (case / name).write_bytes(given[name])
        accepted = accepted or set(given)

    assert accepted, "no file of the channel lies beside the message; BRANDKIT_ACCEPT=1 writes them"
    for name in sorted(accepted):
        assert given[name] == (case / name).read_bytes()


def test_every_channel_has_a_case() -> None:
    """No channel goes without a message that shows what it makes of things."""
    assert {case.parent.name for case in CASES} == set(find_channels())
