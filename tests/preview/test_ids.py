"""What messages are called."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from brandkit.preview.ids import by_id

PATHS = some.lists(some.lists(some.sampled_from("abc"), min_size=1, max_size=4).map("/".join), unique=True)


def test_the_shortest_ending_that_no_other_has() -> None:
    paths = [Path("shop/a/sale.md"), Path("shop/b/sale.md"), Path("shop/b/news.md")]
    assert by_id(paths) == {"a/sale": paths[0], "b/sale": paths[1], "news": paths[2]}


def test_one_that_all_others_end_in_is_called_by_all_of_it() -> None:
    assert list(by_id([Path("sale.md"), Path("a/sale.md")])) == ["sale", "a/sale"]


@given(PATHS)
def test_every_path_has_an_id_of_its_own_that_is_as_short_as_can_be(names: list[str]) -> None:
    paths = [Path(f"{name}.md") for name in names]
    found = by_id(paths)
    assert list(found.values()) == paths
    for id_, path in found.items():
        length = id_.count("/") + 1
        parts = path.with_suffix("").parts
        shorter = parts[-length + 1 :] if length > 1 else ()
        assert not shorter or any(
            other != path and other.with_suffix("").parts[-length + 1 :] == shorter for other in paths
        )
