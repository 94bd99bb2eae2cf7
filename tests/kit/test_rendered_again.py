"""Templates that are rendered again with the same values."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from brandkit.kit import load_kit
from brandkit.kit.templates import render_template, template_environment

ARRANGED = "{{ a }}|{{ b is true }}|{% for each in c %}{{ each }},{% endfor %}{{ c | length }}"
VALUES = st.one_of(st.text(max_size=2), st.integers(0, 1), st.booleans(), st.sampled_from([1.0, Markup("<b>"), "<b>"]))
KIT = replace(
    load_kit(None), templates={"a.html": ARRANGED, "a.txt": ARRANGED}, template_paths={"a.html": "", "a.txt": ""}
)


@given(
    st.sampled_from(["a.html", "a.txt"]),
    st.fixed_dictionaries({"a": VALUES, "b": VALUES, "c": st.lists(VALUES, max_size=2)}),
)
def test_what_is_remembered_is_what_comes_out(name: str, values: dict[str, Any]) -> None:
    """Also of values that Python calls equal and that print differently: 1, true, and what is escaped already."""
    assert render_template(KIT, name, values) == template_environment(KIT).get_template(name).render(values)


def test_another_text_under_the_same_name_is_another_template() -> None:
    """Kits do not get in each other's way."""
    other = replace(KIT, templates={**KIT.templates, "a.txt": "{{ a }}!"})
    values = {"a": "x", "b": "y", "c": []}

    assert [render_template(kit, "a.txt", values) for kit in (KIT, other, KIT)] == ["x|False|0", "x!", "x|False|0"]
