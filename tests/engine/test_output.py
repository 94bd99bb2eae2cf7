"""Nothing is written outside the output folder."""

from pathlib import Path

import pytest

from brandkit.engine.output import safe_folder
from brandkit.errors import UsageError

UNSAFE = [
    "", ".", "..", "../up", "a/b", "/etc", "a\\b", "con", "NUL", "com1.txt", "a\nb", "a\x00b", ".hidden", "-rf",
    "ends.", "ends ", "x" * 121, "a:b", "what?",
]  # fmt: skip


@pytest.mark.parametrize("name", UNSAFE)
def test_refuses_a_name_that_is_no_plain_name(tmp_path: Path, name: str) -> None:
    """An id that could lead elsewhere, or that some system refuses, is refused with words."""
    with pytest.raises(UsageError, match="the message's id"):
        safe_folder(tmp_path, name)


def test_refuses_a_link_that_leads_out(tmp_path: Path) -> None:
    """A folder that is a link to elsewhere is not written to."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sale").symlink_to(outside)

    with pytest.raises(UsageError, match="leads out"):
        safe_folder(tmp_path / "out", "sale")


@pytest.mark.parametrize("name", ["spring-sale", "Frühling 2026", "a.b", "春"])
def test_takes_a_plain_name(tmp_path: Path, name: str) -> None:
    """Ordinary names in any script are fine."""
    assert safe_folder(tmp_path, name) == tmp_path / name
