"""The reference back end by itself; that it equals the others is told in test_generated.py."""

import pytest

from brandkit.compile.reference import reference
from brandkit.errors import DataError
from brandkit.markup.escape import html_text
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, Join, Slot

NAME = Lookup(("name",))


def test_fills_a_template_and_escapes_only_as_the_plan_says() -> None:
    """Neither constants nor values are escaped a second time, and line ends stay as they are."""
    plan = (Constant("<p>\r\n"), Slot(NAME, (html_text,)), Constant("</p>\n"), Slot(NAME, ()))

    assert reference(plan, "en-US")({"name": "<é>"}) == "<p>\r\n&lt;é&gt;</p>\n<é>".encode()


def test_values_are_not_rendered_again() -> None:
    """A value that looks like a template stays one."""
    value = "{{ ''.__class__ }}{% include 'x' %}"

    assert reference((Slot(NAME, ()),), "en-US")({"name": value}) == value.encode()


def test_one_function_fills_many() -> None:
    """Nothing of one recipient is left for the next."""
    fill = reference((Join(", ", (Slot(NAME, ()), Constant("x"))),), "en-US")

    assert [fill({"name": "a"}), fill({"name": ""}), fill({"name": "b"})] == [b"a, x", b"x", b"b, x"]


def test_refuses_data_as_the_specification_does() -> None:
    """Errors pass through Jinja2 unchanged."""
    with pytest.raises(DataError, match="`name` is missing"):
        reference((Slot(NAME, ()),), "en-US")({})
