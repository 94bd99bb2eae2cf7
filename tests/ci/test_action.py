"""The GitHub Action: its own steps are run as a runner would, in bash, with its variables."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

from brandkit.cli.commands import run

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
EXPRESSION = re.compile(r"\$\{\{ *([\w.-]+) *\}\}")
LONG = "---\nlocale: en-US\nchannels: [x]\n---\n" + "Far too many words for one post. " * 12 + "\n"
Runner: TypeAlias = Callable[[Path, Mapping[str, str]], Any]
GOOD = "---\nlocale: en-US\nchannels: [x]\n---\nHello.\n"


def test_no_input_is_text_of_a_script() -> None:
    """An input that holds a command would be one; as the value of a variable it is words."""
    assert [step["name"] for step in STEPS if "${{" in step["run"]] == []
    assert {step["shell"] for step in STEPS} == {"bash"}


def test_every_input_is_used_and_explained() -> None:
    """And none is used that is not there."""
    used = {name for step in STEPS for value in step["env"].values() for name in EXPRESSION.findall(value)}

    assert used == {f"inputs.{name}" for name in ACTION["inputs"]} | {"github.action_path"}
    assert all(each["description"] and "default" in each for each in ACTION["inputs"].values())


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Runner:
    """Return what runs a step in a project with inputs; the first step has run, in the action's own folder."""
    temp = tmp_path_factory.mktemp("runner")
    done = perform(STEPS[0], (temp, checkout), temp, {})
    assert done.returncode == 0, done.stderr
    return lambda project, given: perform(STEPS[1], (temp, checkout), project, given)


def perform(step: Mapping[str, Any], folders: tuple[Path, Path], project: Path, given: Mapping[str, str]) -> Any:
    """Run a step with inputs, the others as their defaults are."""
    temp, action = folders
    inputs = {f"inputs.{name}": given.get(name, each["default"]) for name, each in ACTION["inputs"].items()}
    known = {**inputs, "github.action_path": str(action)}
    if known["inputs.python"] == "python":
        known["inputs.python"] = sys.executable
    said = {name: EXPRESSION.sub(lambda found: known[found[1]], value) for name, value in step["env"].items()}
    set_by_runner = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_WORKSPACE": str(project),
        "GITHUB_OUTPUT": str(project / "output.txt"),
        "GITHUB_STEP_SUMMARY": str(project / "summary.md"),
        "RUNNER_TEMP": str(temp),
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    return subprocess.run(
        command, check=False, cwd=project, env={**kept, **set_by_runner, **said}, capture_output=True, text=True
    )


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a message that is good and one that is too long."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    assert run(["--quiet", "init"]) == 0
    Path("good.md").write_text(GOOD)
    Path("my copy").mkdir()
    Path("my copy/long.md").write_text(LONG)
    return tmp_path


@pytest.mark.slow
def test_annotations_a_summary_and_a_file(runner: Runner, project: Path) -> None:
    """And the step fails, since there is an error."""
    done = runner(project, {})
    sarif = json.loads((project / "brandkit.sarif").read_text("utf-8"))

    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=my copy/long.md,line=1,")
    assert (project / "summary.md").read_text("utf-8").startswith("## brandkit\n\n1 error in 3 messages")
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ["limit/too-long"]
    assert (project / "output.txt").read_text("utf-8") == "sarif-file=brandkit.sarif\n"


@pytest.mark.slow
def test_paths_stand_in_lines(runner: Runner, project: Path) -> None:
    """With spaces in them; what looks like an option is a path."""
    good = runner(project, {"paths": "good.md\nspring-sale.md\n"})
    long = runner(project, {"paths": "\nmy copy\n", "format": "concise", "sarif-file": "o.sarif"})
    odd = runner(project, {"paths": "--fail-on=suggestion"})

    assert (good.returncode, long.returncode, odd.returncode) == (0, 1, 2)
    assert long.stdout.startswith("my copy/long.md:1:1: error: the x text can take")
    assert (project / "o.sarif").exists()
    assert "there is no file --fail-on=suggestion" in odd.stderr


@pytest.mark.slow
@pytest.mark.parametrize("name", ["paths", "format", "fail-on", "sarif-file", "changed-since"])
def test_no_input_is_a_command(name: str, runner: Runner, project: Path) -> None:
    """However it is written."""
    odd = "x\"; touch broken; $(touch broken) `touch broken` '; touch broken; #\nbad=1"
    runner(project, {name: odd})

    assert not (project / "broken").exists()
    assert (project / "output.txt").read_text("utf-8").count("\n") == 1
