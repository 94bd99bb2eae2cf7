"""Reports in every form: golden files, and the promise that the JSON keeps to its schema."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from brandkit.cli.terminal import visible
from brandkit.model.report import Report
from brandkit.reporters import find_reporter, reporter_names

HERE = Path(__file__).parent


@pytest.mark.parametrize("report", ["clean", "full", "rich"])
@pytest.mark.parametrize("name", reporter_names())
def test_writes_as_accepted(
    name: str, report: str, reports: Mapping[str, Report], written: Callable[[str, Report], str]
) -> None:
    """Golden files that a person can read; BRANDKIT_ACCEPT=1 writes them anew."""
    path = HERE / report / f"report.{name}.txt"
    text = "\n".join(map(visible, written(name, reports[report]).split("\n")))
    if os.environ.get("BRANDKIT_ACCEPT"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    assert text == path.read_text("utf-8")


def test_every_form_has_a_reporter() -> None:
    """Found by looking into the folder; called what its file is called."""
    assert [find_reporter(name).id for name in reporter_names()] == [
        "checkstyle",
        "concise",
        "github",
        "github-summary",
        "gitlab",
        "json",
        "junit",
        "rdjson",
        "sarif",
        "text",
        "vale-json",
    ]


def test_the_schema_is_shipped() -> None:
    """Beside the code that writes what it describes."""
    from importlib.resources import files

    assert json.loads((files("brandkit") / "reporters" / "report.schema.json").read_text("utf-8"))["$defs"]["finding"]
