"""``brandkit check PAGE`` with ``--fix``, ``--unsafe-fixes`` and ``--diff``."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandkit import load_kit
from brandkit.cli.commands import run
from brandkit.engine.pages import check_page

RULE = "extends: substitution\nmessage: Say “%s”, not “%s”.\nlevel: error\nfix: {}\nignorecase: false\nswap: {{{}}}\n"
PIECES = ["utilise", "leverage", "`utilise`", "\n\n", "\r\n", "[utilise](leverage)", "# ", "- ", "<b>", "use", "é"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a safe fix and an unsafe one, as the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("rules").mkdir()
    Path("brandkit.yaml").write_text("brand: Acme\nrules: {use: [none]}\n")
    Path("rules/safe.yml").write_text(RULE.format("safe", "utilise: use"))
    Path("rules/unsafe.yml").write_text(RULE.format("unsafe", "leverage: use"))
    return tmp_path


@pytest.mark.parametrize("name", ["page.md", "page.txt", "page.html"])
def test_pages_are_fixed(name: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is safe, then the rest; all else stays as it is, line ends too."""
    Path(name).write_bytes(b"We utilise this.\r\n\r\nWe leverage that.\r\n")

    assert run(["check", name, "--fix"]) == 1
    assert "1 fixed, 1 could be fixed with --unsafe-fixes" in capsys.readouterr().err
    assert Path(name).read_bytes() == b"We use this.\r\n\r\nWe leverage that.\r\n"
    assert run(["check", name, "--unsafe-fixes"]) == 0
    assert Path(name).read_bytes() == b"We use this.\r\n\r\nWe use that.\r\n"


def test_a_diff_shows_and_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only what would be done to the page."""
    Path("page.md").write_text("We utilise this.\n")

    assert run(["check", "page.md", "--diff"]) == 1
    assert "-We utilise this.\n+We use this.\n" in capsys.readouterr().out
    assert Path("page.md").read_text() == "We utilise this.\n"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join))
def test_fixing_is_idempotent_and_makes_no_page_worse(project: Path, text: str) -> None:
    """Whatever the page is made of."""
    page, kit = Path("page.md"), load_kit(project)
    page.write_bytes(text.encode())
    before = len(check_page(page, kit).findings)
    run(["check", "page.md", "--unsafe-fixes"])
    once = page.read_bytes()
    run(["check", "page.md", "--unsafe-fixes"])

    assert page.read_bytes() == once
    assert len(check_page(page, kit).findings) <= before
