"""What one run of the command line loads: a person waits for all of it, every time."""

import subprocess
import sys
from pathlib import Path

import pytest

NEEDLESS = {
    "jsonschema": "sound files and data are recognised without it",
    "referencing": "as jsonschema",
    "regex": "for characters that join, and for patterns that are not simple",
    "importlib.metadata": "no package that is installed adds a channel",
    "ssl": "nothing is fetched",
    "urllib.request": "as ssl",
    "requests": "as ssl",
    "email.message": "as ssl; our mails are written without it",
    "difflib": "for words about faults",
}
"""What a render of the starter project can do without, and why."""


@pytest.mark.slow
def test_rendering_the_starter_loads_nothing_needless(tmp_path: Path) -> None:
    """Each of these modules would take up to a tenth of the whole run."""
    begun = _run(tmp_path, "init")
    done = _run(tmp_path, "render", "spring-sale.md")

    assert begun.returncode == done.returncode == 0
    assert sorted(NEEDLESS.keys() & set(done.stderr.split())) == []


@pytest.mark.slow
def test_rules_of_style_over_a_page_load_nothing_of_messages(tmp_path: Path) -> None:
    """Neither what checks them, nor what writes them, nor what counts them: all of it took as long as the rules."""
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n")
    (tmp_path / "page.md").write_text("# A page\n\nClick here to utilise it.\n")
    done = _run(tmp_path, "check", "page.md", "--only", "style/*")

    loaded = set(done.stderr.split())
    assert done.returncode == 0
    assert "brandkit.style.search" in loaded
    assert (
        sorted(loaded & {"brandkit.checks", "brandkit.channels", "brandkit.measure.units", "brandkit.tone.looks"}) == []
    )
    assert sorted(loaded & {"jinja2", "statistics", "brandkit.facts.recognise", "brandkit.engine.rules"}) == []


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a folder; on the error stream stand the modules it has loaded."""
    script = "import sys; from brandkit.cli.commands import run; code = run(sys.argv[1:]); "
    script += "print(*sys.modules, file=sys.stderr); sys.exit(code)"
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
