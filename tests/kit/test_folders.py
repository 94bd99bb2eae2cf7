"""Where kits lie."""

from pathlib import Path

import pytest

from brandkit.errors import KitError
from brandkit.kit.folders import FOLDERS, default_kit, find_project, first_whole_kit


def make(root: Path, *folders: str) -> Path:
    """Return a place with these folders."""
    for folder in folders:
        (root / folder).mkdir(parents=True)
    return root


def test_the_default_kit_has_all_three_folders() -> None:
    """In a checkout it lies beside the package, in a wheel inside it."""
    assert all((default_kit() / folder).is_dir() for folder in FOLDERS)


def test_the_first_whole_place_wins(tmp_path: Path) -> None:
    """A place that lacks a folder is passed over, one after a whole one is not looked at."""
    part = make(tmp_path / "part", "templates", "styles")
    whole = make(tmp_path / "whole", *FOLDERS)
    other = make(tmp_path / "other", *FOLDERS)

    assert first_whole_kit((part, whole, other)) == whole


def test_without_a_whole_place_both_are_named(tmp_path: Path) -> None:
    """Whoever packs it wrongly reads where it was looked for."""
    with pytest.raises(KitError) as caught:
        first_whole_kit((tmp_path / "one", make(tmp_path / "two", "rules")))

    assert str(tmp_path / "one") in str(caught.value)
    assert str(tmp_path / "two") in str(caught.value)


@pytest.mark.parametrize("start", [".", "messages", "messages/spring.md", "messages/not/there.md"])
def test_a_path_belongs_to_the_closest_project_above(tmp_path: Path, start: str) -> None:
    """The path may be a folder, a file, or one that is still to be written."""
    make(tmp_path / "project", "messages")
    (tmp_path / "brandkit.yaml").write_text("brand: Outer")
    (tmp_path / "project/brandkit.yaml").write_text("brand: Inner")
    (tmp_path / "project/messages/spring.md").write_text("Hi")

    assert find_project(tmp_path / "project" / start) == tmp_path / "project"


def test_a_relative_path_is_meant_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found is absolute."""
    (tmp_path / "brandkit.yaml").write_text("brand: Nimbus")
    monkeypatch.chdir(tmp_path)

    assert find_project(Path("message.md")) == tmp_path


def test_a_folder_of_that_name_is_no_project(tmp_path: Path) -> None:
    """Only a file makes a project."""
    make(tmp_path / "inner", "brandkit.yaml")
    (tmp_path / "brandkit.yaml").write_text("brand: Outer")

    assert find_project(tmp_path / "inner") == tmp_path
