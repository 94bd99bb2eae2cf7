"""Source in the making."""

from brandkit.compile.python_source import Page


def test_every_name_stands_for_one_value() -> None:
    """Names are numbered, and text is never in them."""
    page = Page()
    names = [page.refer("'); drop()"), page.refer("'); drop()"), page.refer(7)]

    assert names == ["c1", "c2", "c3"]
    assert page.values == {"c1": "'); drop()", "c2": "'); drop()", "c3": 7}


def test_pieces_wait_for_the_next_line() -> None:
    """They are written together, once."""
    page = Page()
    page.pieces.extend(["c1", "s1"])
    page.flush(1)
    page.flush(1)

    assert page.lines == ["    parts += (c1, s1,)"]


def test_a_dict_is_taken_from_its_parent_once() -> None:
    """However often and in whatever order it is asked for; whatever is no dict counts as an empty one."""
    page = Page()
    inner, outer, again = page.hold("data", ("a", "b")), page.hold("data", ("a",)), page.hold("data", ("a", "b"))
    held = page.holding("data")

    assert inner == again
    assert held == [
        f"{root} = x if type(x := {taken}) is dict else empty"
        for root, taken in (("h1", "data"), (outer, "h1.get(c1)"), (inner, f"{outer}.get(c2)"))
    ]
    assert [page.values["c1"], page.values["c2"]] == ["a", "b"]
    assert page.holding("data") == []
