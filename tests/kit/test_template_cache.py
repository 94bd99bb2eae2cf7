"""What is kept of compiled templates: brandkit's own, and never anything that stands in the way."""

import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FunctionLoader

from brandkit.kit.folders import default_kit
from brandkit.kit.template_cache import TemplateCache

OWN = str(default_kit() / "templates" / "sms" / "text.txt")


def environment(folder: Path, text: str, path: str = OWN) -> Environment:
    """Return an environment with one template, and with what is kept in `folder`."""
    loader = FunctionLoader(lambda _: (text, path, lambda: True))
    return Environment(loader=loader, bytecode_cache=TemplateCache(folder))


def rendered(folder: Path, text: str, path: str = OWN) -> str:
    """Return what the template makes of ``x = 1``."""
    return environment(folder, text, path).get_template("text.txt").render(x=1)


@pytest.fixture(autouse=True)
def _python_keeps_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second environment does not compile at all."""
    assert rendered(tmp_path, "a {{ x }}") == "a 1"
    monkeypatch.setattr(Environment, "compile", None)
    assert rendered(tmp_path, "a {{ x }}") == "a 1"
    assert len(list(tmp_path.iterdir())) == 1


def test_another_text_is_another_template(tmp_path: Path) -> None:
    """It takes the place of the old one."""
    rendered(tmp_path, "a {{ x }}")
    assert rendered(tmp_path, "b {{ x }}") == "b 1"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_another_jinja2_compiled_is_not_used(tmp_path: Path) -> None:
    """Nor what was compiled before brandkit used it otherwise."""
    kept = TemplateCache(tmp_path)
    before = kept.get_source_checksum("a")
    kept.made_by = "another"
    assert kept.get_source_checksum("a") != before


def test_templates_of_a_project_are_not_kept(tmp_path: Path) -> None:
    """They change while they are written."""
    folder = tmp_path / "kept"
    folder.mkdir()
    assert rendered(folder, "a {{ x }}", str(tmp_path / "templates" / "sms" / "text.txt")) == "a 1"
    assert not list(folder.iterdir())


def test_python_may_be_told_not_to_keep_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``PYTHONDONTWRITEBYTECODE`` and ``python -B`` hold for templates too."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(tmp_path, "a {{ x }}") == "a 1"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("length", [0, 3, 30, 60, 200])
def test_a_file_cut_short_is_compiled_anew(tmp_path: Path, length: int) -> None:
    """And mended."""
    rendered(tmp_path, "a {{ x }}")
    (kept,) = tmp_path.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[:length])
    assert rendered(tmp_path, "a {{ x }}") == "a 1"
    assert kept.read_bytes() == whole


def test_a_folder_that_is_not_there_is_no_obstacle(tmp_path: Path) -> None:
    """As where brandkit was installed by somebody else."""
    assert rendered(tmp_path / "none", "a {{ x }}") == "a 1"
