"""JSON, a line at a time."""

import json
from collections.abc import Iterator
from typing import Any

from brandkit.model.reporter import Line, Piece


def json_lines(value: Any) -> Iterator[Line]:
    """Yield the lines of a value. All of it is ASCII, so that no character can do anything to a terminal."""
    for line in json.dumps(value, indent=2).split("\n"):
        yield (Piece(line),)
