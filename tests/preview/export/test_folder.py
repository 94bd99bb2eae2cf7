"""A site's folder: nothing that is somebody else's is ever changed or deleted."""

from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.preview.export.folder import MARKER, close_folder, open_folder, put


def write(path: Path, **files: str) -> None:
    """Write a site of these files, whose names have ``_`` for ``/``."""
    folder = open_folder(path)
    for name, text in files.items():
        put(folder, name.replace("_", "/"), text.encode())
    close_folder(folder)


def held(path: Path) -> dict[str, str]:
    """Return the files of a folder, but for the marker."""
    files = [each for each in sorted(path.rglob("*")) if each.is_file() and each.name != MARKER]
    return {each.relative_to(path).as_posix(): each.read_text("utf-8") for each in files}


def test_what_the_new_site_lacks_goes(tmp_path: Path) -> None:
    """And the folders that are empty then; what others put beside it stays."""
    site = tmp_path / "site"
    write(site, index="1", sale_index="1", sale_mail_a="1")
    (site / "sale" / "note").write_text("mine")
    write(site, index="2", recall_index="2")

    assert held(site) == {"index": "2", "recall/index": "2", "sale/note": "mine"}
    assert (site / MARKER).read_text("utf-8") == "brandkit site 1\nindex\nrecall/index\n"


def test_empty_folder_will_do(tmp_path: Path) -> None:
    """Somebody may have made it beforehand."""
    write(tmp_path, index="1")

    assert held(tmp_path) == {"index": "1"}


@pytest.mark.parametrize("marker", [None, "", "something else\nindex\n"])
def test_folder_of_others_is_refused(tmp_path: Path, marker: str | None) -> None:
    """Before anything is written."""
    (tmp_path / "thesis.tex").write_text("mine")
    if marker is not None:
        (tmp_path / MARKER).write_text(marker)

    with pytest.raises(UsageError, match="holds other files"):
        open_folder(tmp_path)
    assert held(tmp_path) == {"thesis.tex": "mine"}


def test_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    """With what to do."""
    (tmp_path / "site").write_text("mine")

    with pytest.raises(UsageError, match="is no folder"):
        open_folder(tmp_path / "site")


def test_file_of_others_in_a_site_is_not_written_over(tmp_path: Path) -> None:
    """Though the site would have one of that name."""
    site = tmp_path / "site"
    write(site, index="1")
    (site / "sale").write_text("mine")

    with pytest.raises(UsageError, match="belongs to no earlier site"):
        write(site, index="2", sale="2")
    assert held(site)["sale"] == "mine"


def test_marker_of_somebody_else_deletes_nothing_outside(tmp_path: Path) -> None:
    """It may name any path; only what lies inside is believed."""
    site, outside = tmp_path / "site", tmp_path / "precious"
    outside.write_text("mine")
    site.mkdir()
    lines = ["../precious", str(outside), "a/../../precious", "..", ".", "", "a\\..\\b", "C:precious", MARKER]
    (site / MARKER).write_text("brandkit site 1\n" + "".join(f"{each}\n" for each in lines))
    write(site, index="1")

    assert outside.read_text() == "mine"
    assert held(site) == {"index": "1"}


def test_link_in_a_site_is_not_followed(tmp_path: Path) -> None:
    """Neither to write nor to delete."""
    site, outside = tmp_path / "site", tmp_path / "outside"
    outside.mkdir()
    (outside / "index").write_text("mine")
    write(site, index="1")
    (site / "sale").symlink_to(outside)
    with (site / MARKER).open("a") as marker:
        marker.write("sale/index\n")

    with pytest.raises(UsageError, match="is a link"):
        write(site, index="2", sale_index="2")
    with pytest.raises(UsageError, match="is a link"):
        write(site, index="2")
    assert (outside / "index").read_text() == "mine"


def test_run_that_was_ended_is_taken_up(tmp_path: Path) -> None:
    """Its files are known by the marker, though it never came to its end."""
    site = tmp_path / "site"
    folder = open_folder(site)
    put(folder, "sale/index", b"half")
    write(site, index="2")

    assert held(site) == {"index": "2"}
