"""``brandkit lsp`` where its library is not."""

import sys

import pytest

from brandkit.cli.commands import run


def test_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """As any other input that cannot be used."""
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "path_importer_cache", {})
    for name in [name for name in sys.modules if name.partition(".")[0] in ("pygls", "lsprotocol")]:
        monkeypatch.delitem(sys.modules, name)

    assert run(["lsp"]) == 2
    assert capsys.readouterr().err == (
        "error: the language server needs pygls, which is not here; pip install 'brandkit[lsp]'\n"
    )
