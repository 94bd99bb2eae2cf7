"""The hooks for pre-commit, run by pre-commit itself from this repository in a temporary one."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
Tried: TypeAlias = Callable[..., Any]
GOOD = "---\nlocale: en-US\npurpose: transactional\nchannels: [x]\n---\nHello.\n"
RULE = """\
extends: existence
message: "Leave “%s” out"
why: It says nothing.
tokens: [kindly]
pass: [Please call.]
fail: [Please kindly call.]
"""
FILES = {
    "brandkit.yaml": "brand: Acme\n",
    "good.md": GOOD,
    "other.md": GOOD,
    "README.md": "# Read me\n",
    "rules/kind.yml": RULE,
    "long.md": GOOD.replace("Hello.", "Far too many words for one post. " * 12),
}


def test_hooks_are_well_formed() -> None:
    """What pre-commit asks of a manifest, by its own rules."""
    from pre_commit.clientlib import load_manifest

    assert [hook["id"] for hook in load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))] == [
        hook["id"] for hook in HOOKS
    ]
    assert all(hook["require_serial"] for hook in HOOKS)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where pre-commit keeps what it installs: brandkit once, for all tests."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def tried(home: Path, checkout: Path, tmp_path: Path, commit: Callable[[Path], str]) -> Tried:
    """Return what runs a hook for files of a repository with messages."""
    (tmp_path / "rules").mkdir()
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    rev = subprocess.run(["git", "rev-parse", "HEAD"], cwd=checkout, check=True, capture_output=True, text=True).stdout
    hooks = [{"id": hook["id"], "verbose": True} for hook in HOOKS]
    config = {"repos": [{"repo": str(checkout), "rev": rev.strip(), "hooks": hooks}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    commit(tmp_path)

    def run(hook: str, *files: str) -> Any:
        command = [sys.executable, "-m", "pre_commit", "run", hook, "--color=never"]
        environment = {**os.environ, "PRE_COMMIT_HOME": str(home)}
        chosen = ("--files", *files) if files else ("--all-files",)
        call = [*command, *chosen]
        return subprocess.run(call, check=False, cwd=tmp_path, env=environment, capture_output=True, text=True)

    return run


@pytest.mark.slow
def test_lints_what_changed_files_belong_to(tried: Tried, tmp_path: Path) -> None:
    """A message, the message of an override, none for a README, all for the kit; what is wrong stops the commit."""
    (tmp_path / "other.x.md").write_text("Hello there.\n")
    good = tried("brandkit-lint", "good.md", "README.md", "other.x.md")
    none = tried("brandkit-lint", "README.md")
    long = tried("brandkit-lint", "long.md")
    kit = tried("brandkit-lint", "brandkit.yaml")

    assert good.returncode == 0, good.stdout + good.stderr
    assert "nothing found in 2 messages" in good.stdout
    assert "nothing found in 0 messages" in none.stdout
    assert long.returncode == 1
    assert "in long.md (x text)" in long.stdout
    assert "1 error in 3 messages" in kit.stdout


@pytest.mark.slow
def test_lints_all_messages(tried: Tried) -> None:
    """For those who want that."""
    done = tried("brandkit-lint-all")

    assert done.returncode == 1
    assert "1 error in 3 messages" in done.stdout


@pytest.mark.slow
def test_runs_the_examples_of_rules(tried: Tried, tmp_path: Path) -> None:
    """Only where a rule may have changed; one that does not hold stops the commit, and says where."""
    passed_over = tried("brandkit-rules-test", "good.md")
    held = tried("brandkit-rules-test", "rules/kind.yml")
    (tmp_path / "rules" / "kind.yml").write_text(RULE.replace("Please kindly", "Please"))
    broken = tried("brandkit-rules-test", "rules/kind.yml")

    assert "Skipped" in passed_over.stdout
    assert held.returncode == 0, held.stdout + held.stderr
    assert "none that do not hold" in held.stdout
    assert broken.returncode == 1
    assert "rules/kind.yml:6:8: style/kind finds nothing in an example that should fail" in broken.stdout
