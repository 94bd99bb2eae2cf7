"""What is looked for in prose, of the families that are wanted."""

from pathlib import Path

import pytest

from brandkit.engine.files import load_kit
from brandkit.engine.looks import looks_for
from brandkit.engine.selection import Selection
from brandkit.errors import KitError


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a project with a rule that nobody can use."""
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n", "utf-8")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "odd.yml").write_text("extends: existence\nmessage: odd\ntokens: ['(']\n", "utf-8")
    return tmp_path


def test_looks_for_everything(broken: Path) -> None:
    """So that a rule that cannot be used is told."""
    with pytest.raises(KitError, match="odd"):
        looks_for(load_kit(broken))


@pytest.mark.parametrize("selection", [Selection(("tone/*", "grammar/*")), Selection((), ("style/*",))])
def test_does_not_read_a_family_that_nobody_wants(broken: Path, selection: Selection) -> None:
    """Its rules cost nothing then, not even their faults."""
    looks = looks_for(load_kit(broken), selection)

    assert {each.what for each in looks.tongues} == {"tone", "grammar"}


def test_has_nothing_to_look_for_where_no_family_is_wanted(broken: Path) -> None:
    """As with ``--only 'same/*'``."""
    looks = looks_for(load_kit(broken), Selection(("same/*",)))

    assert not looks.each
    assert not looks.across
