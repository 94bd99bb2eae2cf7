"""House rules that no linter knows. The layers are held by import-linter (`make layers`)."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from brandkit.channels import find_channels

PACKAGE = Path(__file__).parent.parent / "brandkit"
MODULES = sorted(PACKAGE.rglob("*.py"))

HEAVY = ("jinja2", "markdown", "premailer", "cssutils", "lxml", "babel", "jsonschema", "yaml", "requests", "tinycss2")
NETWORK = {"socket", "ssl", "http", "urllib.request", "requests", "httpx", "asyncio", "smtplib"}
MAY_LISTEN = {"preview/server.py", "preview/changes.py", "preview/watching.py", "preview/others.py"}
"""A page for this computer's own browser is served there; none of them asks anybody for anything."""
MAY_PRINT = {"cli/terminal.py"}


@cache
def parsed(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(path.read_text("utf-8"))


def nodes(path: Path, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
    """Yield the nodes of a module that are of these kinds."""
    return (node for node in ast.walk(parsed(path)) if isinstance(node, kinds))


def imported(path: Path) -> Iterator[str]:
    """Yield the full name of everything that a module imports, wherever in it."""
    for node in nodes(path, ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def named(path: Path) -> str:
    """Return a module's path inside the package."""
    return path.relative_to(PACKAGE).as_posix()


def test_a_file_is_one_idea() -> None:
    """No file is longer than 300 lines, and each says at its head what it is for."""
    long = [named(path) for path in MODULES if len(path.read_text("utf-8").splitlines()) > 300]
    mute = [named(path) for path in MODULES if len(ast.get_docstring(parsed(path)) or "") < 10]

    assert (long, mute) == ([], [])


def test_a_function_is_short() -> None:
    """No function is longer than 40 lines."""
    long = [
        f"{named(path)}:{node.lineno} {node.name}"
        for path in MODULES
        for node in nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ]

    assert long == []


def test_our_classes_inherit_from_none_of_ours() -> None:
    """Data are dataclasses, behaviour is functions; only errors form a family."""
    classes = [(path, node) for path in MODULES for node in nodes(path, ast.ClassDef) if isinstance(node, ast.ClassDef)]
    ours = {node.name for _, node in classes} - {"BrandkitError"}
    heirs = [
        f"{named(path)}: {node.name}({base.id})"
        for path, node in classes
        for base in node.bases
        if isinstance(base, ast.Name) and base.id in ours
    ]

    assert heirs == []


def test_frozen_classes_are_quick_to_define() -> None:
    """`frozen` gives the same in a fifth of the time, and every start of the command line waits for all of them."""
    slow = [named(path) for path in MODULES if "\n@dataclass(frozen=True, slots=True)\n" in path.read_text("utf-8")]

    assert slow == []


def test_only_the_terminal_module_writes_to_the_terminal() -> None:
    """Everything else returns values; so no control character of an input can slip by."""
    writing = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        if named(path) not in MAY_PRINT
        for node in nodes(path, ast.Call)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sys.stdout.write", "sys.stderr.write")
    ]

    assert writing == []


def test_nothing_imports_a_network_module() -> None:
    """No part of brandkit can open a connection of its own; only the preview listens, on this computer alone."""
    found = {named(path): NETWORK & set(imported(path)) for path in MODULES}

    assert {name for name, what in found.items() if what} == MAY_LISTEN
    assert {what for name in MAY_LISTEN for what in found[name]} == {"asyncio", "socket"}
    assert [call for call in ("connect", "create_connection", "open_connection") if call in listening()] == []


def listening() -> set[str]:
    """Return every name that is looked up in the modules that listen."""
    paths = [path for path in MODULES if named(path) in MAY_LISTEN]
    return {node.attr for path in paths for node in nodes(path, ast.Attribute) if isinstance(node, ast.Attribute)}


def test_nothing_but_a_channel_names_a_channel() -> None:
    """A channel's id stands in its own file only; otherwise adding one would mean editing others."""
    ids = set(find_channels())
    # The case of a check is an example, which plays on one channel or another.
    cases = {path for path in MODULES if "checks" in path.parts} | {PACKAGE / "model" / "check.py"}
    others = [path for path in MODULES if path.parent.name != "channels" and path not in cases]
    # "email" is also a kind of fact, a key of sender and a JSON Schema format, "x" is a letter: no channels there.
    telling = ids - {"email", "x"}
    naming = [
        f"{named(path)}:{node.lineno} {node.value}"
        for path in others
        for node in nodes(path, ast.Constant)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in telling
    ]
    importing = [named(path) for path in others if {f"brandkit.channels.{id_}" for id_ in ids} & set(imported(path))]

    assert (naming, importing) == ([], [])


def test_no_channel_imports_a_channel() -> None:
    """Channels are siblings that know nothing of one another."""
    for path in (PACKAGE / "channels").glob("*.py"):
        if path.name != "__init__.py":
            assert not [name for name in imported(path) if name.startswith("brandkit.channels.")]


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
