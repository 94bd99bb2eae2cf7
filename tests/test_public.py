"""The public interface, used from outside as the README shows it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import brandkit
from brandkit.engine.starters import starter, write_new

ANA = {"person": {"id": "a1", "first_name": "Ana", "email": "ana@example.com", "tier": "gold"}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a starter project."""
    write_new(tmp_path, starter("project"))
    return tmp_path


def parts(rendering: brandkit.Rendering) -> Mapping[str, Mapping[str, bytes]]:
    """Return the parts of each channel."""
    return {rendered.variant.channel: rendered.variant.parts for rendered in rendering.variants}


def python(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python as a user would, in a folder that is not the checkout."""
    environment = {**os.environ, "NO_COLOR": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_three_calls_render_a_message(project: Path) -> None:
    """A kit, a message and a person give every channel's parts as bytes."""
    kit = brandkit.load_kit(project)
    message = brandkit.read_message(project / "spring-sale.md", kit)
    rendering = brandkit.render(message, kit, channels=["email", "sms"], person=ANA)

    found = parts(rendering)
    assert list(found) == ["email", "sms"]
    assert b"Hi Ana" in found["email"]["text"]
    assert found["sms"]["text"].startswith(b"Acme: ")
    assert rendering.findings == ()
    assert rendering.message is message


def test_a_message_may_be_a_text(project: Path) -> None:
    """As an editor or a service has it."""
    kit = brandkit.load_kit(project)
    message = brandkit.read_message("---\nfacts: {off: 20%}\n---\n{{ off }} off, {{ person.first_name }}.\n", kit)

    assert parts(brandkit.render(message, kit, ["x"], ANA))["x"]["text"] == b"20% off, Ana."


def test_without_a_project_the_default_kit_serves() -> None:
    """A lone message can be looked at."""
    kit = brandkit.load_kit()

    assert parts(brandkit.render(brandkit.read_message("Hi\n", kit), kit, ["x"]))["x"]["text"] == b"Hi"


def test_every_error_is_one_of_ours_with_its_faults(project: Path) -> None:
    """One name to catch; what went wrong is in `faults`, in words."""
    kit = brandkit.load_kit(project)
    message = brandkit.read_message(project / "spring-sale.md", kit)
    (project / "bad").mkdir()
    (project / "bad" / "brandkit.yaml").write_text("brnad: Acme\n")
    calls: dict[type[brandkit.BrandkitError], Callable[[], object]] = {
        brandkit.SourceError: lambda: brandkit.read_message("{{ }}\n", kit),
        brandkit.DataError: lambda: brandkit.render(message, kit, person={}),
        brandkit.UsageError: lambda: brandkit.render(message, kit, ["fax"], ANA),
        brandkit.KitError: lambda: brandkit.load_kit(project / "bad"),
    }

    for kind, call in calls.items():
        with pytest.raises(brandkit.BrandkitError) as caught:
            call()
        assert type(caught.value) is kind
        assert caught.value.faults
        assert all(str(fault) in str(caught.value) for fault in caught.value.faults)


def test_every_public_name_is_there() -> None:
    """And no other: a slip of the pen is told as Python tells it."""
    for name in brandkit.__all__:
        assert getattr(brandkit, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'redner'"):
        _ = brandkit.redner


def test_importing_costs_next_to_nothing(tmp_path: Path) -> None:
    """The names are imported when they are first asked for."""
    code = "import sys, brandkit; print([name for name in sys.modules if name.startswith('brandkit.')])"

    assert python("-c", code, folder=tmp_path).stdout.strip() == "[]"


def test_the_package_runs_as_a_module(project: Path) -> None:
    """``python -m brandkit`` is the command line, exit codes included."""
    rendered = python("-m", "brandkit", "render", "spring-sale.md", "-c", "slack", folder=project)
    refused = python("-m", "brandkit", "render", "spring-sael.md", folder=project)

    assert rendered.returncode == 0, rendered.stderr
    assert "slack" in rendered.stdout
    assert json.loads((project / "out" / "spring-sale" / "slack.json").read_bytes())["blocks"]
    assert refused.returncode == 2
    assert refused.stderr.startswith("error: there is no file spring-sael.md")
