"""What changes a report changes the fingerprint."""

from pathlib import Path

import pytest

from brandkit.engine.cache import fingerprint
from brandkit.engine.cache.fingerprint import of_kit, of_program


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """Return a project's folder."""
    (tmp_path / "rules" / "plain").mkdir(parents=True)
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n")
    (tmp_path / "rules" / "plain" / "a.yml").write_text("a")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text"),
    [("brandkit.yaml", "brand: Acne\n"), ("rules/plain/a.yml", "b"), ("rules/b.yml", "a"), ("styles/voice.yaml", ""),
     ("templates/sms/text.txt", "")],
)  # fmt: skip
def test_every_file_of_a_kit_counts(kit: Path, name: str, text: str) -> None:
    """Its name and its content."""
    before = of_kit(kit)
    (kit / name).parent.mkdir(parents=True, exist_ok=True)
    (kit / name).write_text(text)

    assert of_kit(kit) != before


def test_other_files_and_their_times_do_not(kit: Path) -> None:
    """Messages have a hash of their own."""
    before = of_kit(kit)
    (kit / "m.md").write_text("---\n---\n")
    (kit / "rules" / "__pycache__").mkdir()
    (kit / "rules" / "__pycache__" / "x.pyc").write_text("")
    (kit / "brandkit.yaml").touch()

    assert of_kit(kit) == before


def test_name_and_content_are_not_mixed_up(tmp_path: Path) -> None:
    """Files that are cut otherwise are other files."""
    one, two = tmp_path / "one" / "rules", tmp_path / "two" / "rules"
    one.mkdir(parents=True)
    two.mkdir(parents=True)
    (one / "a").write_text("b")
    (two / "ab").write_text("")

    assert of_kit(one.parent) != of_kit(two.parent)


def test_too_many_files_are_refused(kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is no kit is not read for minutes."""
    monkeypatch.setattr(fingerprint, "MOST_FILES", 1)

    with pytest.raises(OSError, match="more than"):
        of_kit(kit)


def test_what_is_installed_and_set_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of a back end finds other things."""
    before = of_program({})
    assert of_program({}) == before
    assert of_program({"HOME": "/x"}) == before
    assert of_program({"LTP_PATH": "/x"}) != before
    (tmp_path / "other_linter-2.0.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert of_program({}) != before


def test_a_languagetool_that_is_replaced_in_place_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version may lie in the folder of the same name."""
    jar = tmp_path / "LanguageTool-6.8" / "libs" / "languagetool-core.jar"
    jar.parent.mkdir(parents=True)
    jar.write_bytes(b"old")
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    before = of_program()
    jar.write_bytes(b"newer")

    assert of_program() != before
