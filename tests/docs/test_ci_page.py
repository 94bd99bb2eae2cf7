"""docs/ci.md: its tables are made by the code, its files are what other programs take."""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from brandkit.reporters import find_reporter, reporter_names

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))

HoldTable = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]


def test_every_form_is_told(hold_table: HoldTable) -> None:
    """What it is for, in its own words."""
    rows = ((f"`{name}`", find_reporter(name).about) for name in reporter_names())

    hold_table("ci.md", "forms", ("form", "for whom"), rows)


def test_every_input_of_the_action_is_told(hold_table: HoldTable) -> None:
    """With what it is where nothing is given."""
    rows = (
        (f"`{name}`", each["description"], f"`{each['default']}`" if each["default"] else "")
        for name, each in ACTION["inputs"].items()
    )

    hold_table("ci.md", "inputs", ("input", "what it says", "default"), rows)


def file_of(name: str) -> Any:
    """Return a file that the page shows, as YAML."""
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    found = re.search(rf"<!-- file: {re.escape(name)} -->\n```yaml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert found
    return yaml.safe_load(found[1])


def test_the_workflow_gives_what_the_action_takes() -> None:
    """And uses what it gives."""
    steps = file_of(".github/workflows/copy.yml")["jobs"]["lint"]["steps"]
    (ours,) = [step for step in steps if "/brandkit@" in step["uses"]]

    assert set(ours["with"]) <= set(ACTION["inputs"])
    assert {"steps.brandkit.outputs." + name for name in ACTION["outputs"]} <= set(
        re.findall(r"steps\.brandkit\.outputs\.[\w-]+", str(steps))
    )


def test_the_hooks_are_there() -> None:
    """In a configuration that pre-commit takes."""
    from pre_commit.clientlib import CONFIG_SCHEMA, cfgv

    config = cfgv.validate(file_of(".pre-commit-config.yaml"), CONFIG_SCHEMA)
    known = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}

    assert {hook["id"] for hook in config["repos"][0]["hooks"]} <= known


@pytest.mark.parametrize("kind", ["codequality", "junit"])
def test_gitlab_is_given_the_files_that_are_written(kind: str) -> None:
    """Under the names that it is told."""
    job = file_of(".gitlab-ci.yml")["copy"]

    assert f"={job['artifacts']['reports'][kind]}" in job["script"][-1]
