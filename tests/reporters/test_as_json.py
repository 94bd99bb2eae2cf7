"""The form for programs: its schema is a promise."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

HERE = Path(__file__).parent
SCHEMA = Path(__file__).parents[2] / "brandkit" / "reporters" / "report.schema.json"


@pytest.mark.parametrize("path", sorted(HERE.glob("*/report.json.txt")), ids=lambda path: path.parent.name)
def test_every_golden_report_keeps_to_the_schema(path: Path) -> None:
    """Programs rely on it."""
    assert [
        error.message
        for error in Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).iter_errors(
            json.loads(path.read_text("utf-8"))
        )
    ] == []


def test_the_schema_is_one() -> None:
    """As its draft says."""
    schema: Any = json.loads(SCHEMA.read_text("utf-8"))

    Draft202012Validator.check_schema(schema)
