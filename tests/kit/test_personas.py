"""Made-up people."""

from pathlib import Path

import pytest

from brandkit.errors import Fault
from brandkit.kit.personas import read_personas


def test_values_keep_their_types_and_people_their_order(tmp_path: Path) -> None:
    """The first is the one to render for when none is named."""
    path = tmp_path / "personas.json"
    path.write_text('{"zoe": {"person": {"points": 1200, "gold": true, "tags": ["a"]}}, "ana": {}}')
    faults: list[Fault] = []

    personas = read_personas(path, faults)

    assert (list(personas), faults) == (["zoe", "ana"], [])
    assert personas["zoe"] == {"person": {"points": 1200, "gold": True, "tags": ["a"]}}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[]", ["the personas are not an object"]),
        ('{"ana": 1, "bo": {}, "cy": []}', ["the persona `ana` is not an object", "the persona `cy` is not an object"]),
        ('{"ana": {}', ["the file ends before a comma or }"]),
    ],
)
def test_a_faulty_file_is_told(tmp_path: Path, text: str, told: list[str]) -> None:
    """All at once, each at its place."""
    path = tmp_path / "personas.json"
    path.write_text(text)
    faults: list[Fault] = []

    read_personas(path, faults)

    assert [fault.text for fault in faults] == told
    assert all(fault.span for fault in faults)
