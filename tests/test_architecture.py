"""House rules that no linter knows. The layers are held by import-linter (`make layers`)."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from brandkit.channels import find_channels

PACKAGE = Path(__file__).parent.parent / "brandkit"
MODULES = sorted(PACKAGE.rglob("*.py"))
IDS = [str(path.relative_to(PACKAGE)) for path in MODULES]

HEAVY = ("jinja2", "markdown", "premailer", "cssutils", "lxml", "babel", "jsonschema", "yaml", "requests", "tinycss2")
NETWORK = {"socket", "ssl", "http", "urllib.request", "requests", "httpx", "asyncio", "smtplib"}
MAY_PRINT = {"cli/terminal.py"}


def parsed(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of everything that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_a_file_is_one_idea(path: Path) -> None:
    """No file is longer than 300 lines, and each says at its head what it is for."""
    text = path.read_text("utf-8")

    assert len(text.splitlines()) <= 300
    assert len(ast.get_docstring(parsed(path)) or "") > 10


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_a_function_is_short(path: Path) -> None:
    """No function is longer than 40 lines."""
    functions = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 40]

    assert long == []


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_our_classes_inherit_from_none_of_ours(path: Path) -> None:
    """Data are dataclasses, behaviour is functions; only errors form a family."""
    ours = {node.name for module in MODULES for node in ast.walk(parsed(module)) if isinstance(node, ast.ClassDef)} - {
        "BrandkitError"
    }
    bases = [
        (node.name, base.id)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name) and base.id in ours
    ]

    assert bases == []


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_only_the_terminal_module_writes_to_the_terminal(path: Path) -> None:
    """Everything else returns values; so no control character of an input can slip by."""
    calls = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)]
    printing = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]
    streams = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.Attribute) and node.attr == "write"
               and isinstance(node.value, ast.Attribute) and node.value.attr in ("stdout", "stderr")]  # fmt: skip

    assert str(path.relative_to(PACKAGE)) in MAY_PRINT or not [*printing, *streams]


@pytest.mark.parametrize("path", MODULES, ids=IDS)
def test_nothing_imports_a_network_module(path: Path) -> None:
    """No part of brandkit can open a connection of its own."""
    assert not NETWORK & set(imported(parsed(path)))


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name != "channels"], ids=str)
def test_nothing_but_a_channel_names_a_channel(path: Path) -> None:
    """A channel's id stands in its own file only; otherwise adding one would mean editing others."""
    ids = set(find_channels())
    strings = {node.value for node in ast.walk(parsed(path)) if isinstance(node, ast.Constant)}
    modules = {name.removeprefix("brandkit.channels.") for name in imported(parsed(path))}

    # "email" is also a kind of fact, a key of sender and a JSON Schema format: there it is no channel.
    assert not (ids - {"email"}) & strings
    assert not ids & modules - {"email"}


def test_no_channel_imports_a_channel() -> None:
    """Channels are siblings that know nothing of one another."""
    for path in (PACKAGE / "channels").glob("*.py"):
        if path.name != "__init__.py":
            assert not [name for name in imported(parsed(path)) if name.startswith("brandkit.channels.")]


def test_the_version_is_told_without_heavy_imports() -> None:
    """`brandkit --version` loads click and nothing slow."""
    script = (
        "import sys; from brandkit.cli.commands import run; run(['--version']); print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.startswith("brandkit ")
    assert not set(HEAVY) & set(done.stderr.split())


def test_importing_the_package_loads_nothing_else() -> None:
    """`import brandkit` is free; its names arrive on first use."""
    script = "import sys, brandkit; print(*[m for m in sys.modules if m.startswith('brandkit.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == ""


def test_every_public_name_is_there() -> None:
    """What `__all__` promises can be had."""
    import brandkit

    assert [name for name in brandkit.__all__ if getattr(brandkit, name, None) is None] == []
