"""A client with a server, and a project to write in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lsp.client import Client, started


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """Give a client that has shaken hands: one server for all tests, as an editor has one all day."""
    client = started()
    client.initialize()
    yield client
    client.end()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return the folder of a project that two channels are enough for."""
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\nchannels: [sms, slack]\n", "utf-8")
    return tmp_path
