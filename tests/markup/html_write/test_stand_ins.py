"""Modules that load when something is asked of them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from brandkit.markup.html_write.stand_ins import stand_ins

NAMES = ("left_alone", "left_alone.inside")


@pytest.fixture(autouse=True)
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A package that can be imported, and is not yet."""
    (tmp_path / "left_alone").mkdir()
    (tmp_path / "left_alone" / "__init__.py").write_text("VALUE = 1\n")
    (tmp_path / "left_alone" / "inside.py").write_text("VALUE = 2\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in NAMES:
        sys.modules.pop(name, None)


def test_an_import_loads_nothing() -> None:
    """A statement that imports the module is satisfied, and the module is not there afterwards."""
    with stand_ins(NAMES[:1]):
        import left_alone  # type: ignore[import-not-found]

    assert left_alone.__name__ == "left_alone"
    assert "left_alone" not in sys.modules


def test_a_question_is_answered_by_the_real_module() -> None:
    """Whoever holds a stand-in can use it as the module."""
    with stand_ins(NAMES[:1]):
        import left_alone

    assert left_alone.VALUE == 1
    assert "left_alone" in sys.modules


def test_a_question_may_come_at_once() -> None:
    """A name taken from the module in the import itself is the real one."""
    with stand_ins(NAMES[:1]):
        from left_alone import VALUE

    assert VALUE == 1


def test_a_module_inside_a_package_is_reached_through_it() -> None:
    """``import a.b`` gives ``a``, and ``a.b`` must be there."""
    import left_alone

    with stand_ins(NAMES[1:]):
        import left_alone.inside  # type: ignore[import-not-found]

    assert NAMES[1] not in sys.modules
    assert left_alone.inside.VALUE == 2


def test_a_module_that_is_loaded_stays() -> None:
    """Nothing stands in for what is there already."""
    import left_alone

    with stand_ins(NAMES[:1]):
        assert sys.modules["left_alone"] is left_alone

    assert sys.modules["left_alone"] is left_alone


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """As with any module."""
    with stand_ins(NAMES[:1]):
        import left_alone

    with pytest.raises(AttributeError):
        _ = left_alone.NOTHING
