"""Kits to try things on: a small whole one, a project over it, and token files in a line."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from brandkit.errors import Fault, KitError
from brandkit.kit.json_tree import read_json
from brandkit.kit.tokens.read import read_tokens

RESOLVER = """{
  "version": "2025.10",
  "resolutionOrder": [{"type": "set", "name": "all", "sources": [{"$ref": "a.tokens.json"}]}]
}
"""
TOKENS = '{"size": {"$type": "number", "body": {"$value": 1}}}'
BASE = {
    "templates/words.yaml": "en: {opt_out: Reply STOP, unsubscribe: Unsubscribe}\nde: {opt_out: Abmelden mit STOP}\n",
    "templates/sms/text.txt": "{{ body }}",
    "templates/email/frame.html": "<p>{{ body }}</p>",
    "styles/brand.resolver.json": RESOLVER,
    "styles/a.tokens.json": TOKENS,
    "rules/style/shouting.yaml": "rule: style/shouting\n",
}

Write = Callable[[Path, Mapping[str, str]], Path]


def _write(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return root


@pytest.fixture(scope="session")
def write() -> Write:
    """Write files below a folder, and return the folder."""
    return _write


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Return a small whole kit."""
    return _write(tmp_path / "base", BASE)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project that says nothing but its name."""
    return _write(tmp_path / "project", {"brandkit.yaml": "brand: Nimbus\n"})


def _tokens(file: str | Mapping[str, Any]) -> dict[str, str]:
    text = file if isinstance(file, str) else json.dumps(file, ensure_ascii=False)
    faults: list[Fault] = []
    tokens = read_tokens(read_json(text, "t.json"), faults, [])
    if faults:
        raise KitError(dict.fromkeys(faults))
    return {name: token.css for name, token in tokens.items()}


@pytest.fixture(scope="session")
def css() -> Callable[[str | Mapping[str, Any]], dict[str, str]]:
    """Return the CSS of each token of one file, or raise KitError."""
    return _tokens


@pytest.fixture(scope="session")
def told() -> Callable[[str | Mapping[str, Any]], list[str]]:
    """Return what is told about a faulty file."""

    def tell(file: str | Mapping[str, Any]) -> list[str]:
        with pytest.raises(KitError) as caught:
            _tokens(file)
        return [str(fault) for fault in caught.value.faults]

    return tell
