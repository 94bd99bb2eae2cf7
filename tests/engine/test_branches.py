"""The branches of a message: which there are, and who takes them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compare.sides.source import plan_of
from brandkit.compose.people import material_of
from brandkit.compose.uses import uses_of
from brandkit.engine.branches import Branches, find_branches
from brandkit.engine.conditions import atoms_of, conditions_of
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.pairwise import pairwise
from brandkit.engine.ways import truth_for, way_of
from brandkit.model.message import Schema

KIT = load_kit()
OPEN = "{% if vip %}\nYes\n{% endif %}\n\n"


def schema(**properties: dict[str, Any]) -> Schema:
    """Return a data schema in which everything is required."""
    return {"type": "object", "required": list(properties), "properties": properties}


def branches(body: str, data: Schema | None = None, most: int = 64) -> Branches:
    """Return the branches of a message."""
    from dataclasses import replace

    message = replace(read_message(f"{body}\n", KIT), schema=data)
    plan = plan_of(message)
    return find_branches(material_of(data, uses_of(plan)), conditions_of(plan), "en-US", most)


TIER = {"enum": ["bronze", "silver", "gold", "platinum"]}
FLAG = {"type": "boolean"}
AGE = {"type": "integer", "minimum": 0, "maximum": 120}


@pytest.mark.parametrize(
    ("body", "data", "count"),
    [
        ("Hi", None, 1),
        ("Hi {{ name }}", None, 1),
        (OPEN, schema(vip=FLAG), 2),
        ("{% if not vip %}a{% else %}b{% endif %}", schema(vip=FLAG), 2),
        ("{% if vip %}a{% endif %}{% if not vip %}b{% endif %}", schema(vip=FLAG), 2),
        ('{% if tier == "gold" %}a{% endif %}', schema(tier=TIER), 2),
        ('{% if tier == "gold" %}a{% elif tier == "silver" %}b{% else %}c{% endif %}', schema(tier=TIER), 3),
        ('{% if tier in ["gold", "silver"] %}a{% endif %}', schema(tier=TIER), 2),
        ('{% if tier == "diamond" %}never{% endif %}', schema(tier=TIER), 1),
        ("{% if vip %}a{% else %}b{% endif %}{% if new %}c{% endif %}", schema(vip=FLAG, new=FLAG), 4),
        ("{% if vip %}{% if new %}a{% else %}b{% endif %}{% endif %}", schema(vip=FLAG, new=FLAG), 3),
        ("{% if vip and new %}a{% endif %}", schema(vip=FLAG, new=FLAG), 2),
        ("{% if age >= 18 %}a{% endif %}{% if age >= 65 %}b{% endif %}", schema(age=AGE), 3),
        ("{% if age > 130 %}never{% endif %}", schema(age=AGE), 1),
        ("{% if name %}Hi {{ name }}{% endif %}", {"properties": {"name": {"type": "string"}}}, 2),
        ("{% if name %}Hi {{ name }}{% endif %}", schema(name={"type": "string", "minLength": 1}), 1),
        ('{{ name | default("there") }}', {"properties": {"name": {"type": "string"}}}, 2),
        ("{{ 'a' if vip else 'b' }}", schema(vip=FLAG), 2),
        ("{% for x in list %}{{ x }}{% endfor %}", schema(list={"type": "array", "items": {"type": "string"}}), 2),
        ("{% for x in list %}{{ loop.index }}{% if loop.last %}.{% endif %}{% endfor %}", None, 2),
        (
            "{% for x in list %}{% if x.new %}a{% endif %}{% endfor %}",
            schema(list={"type": "array", "minItems": 1, "items": schema(new=FLAG)}),
            2,
        ),
        ("{% if list | length > 1 %}s{% endif %}", schema(list={"type": "array", "items": {}, "maxItems": 3}), 2),
        ("{% if a == b %}same{% endif %}", schema(a=FLAG, b=FLAG), 2),
        ("{% if vip %}a{% endif %}", None, 2),
    ],
)
def test_finds_the_feasible_ways_and_no_others(body: str, data: Schema | None, count: int) -> None:
    """What no data allow is no branch; what no test tells apart is one; what is not come by makes none."""
    found = branches(body, data)

    assert (len(found.branches), found.left_out) == (count, 0)
    assert len({branch.way for branch in found.branches}) == count


def test_the_people_of_a_branch_take_it() -> None:
    """The longest and the shortest, whose values are as different as the branch lets them be."""
    body = "{% if name %}Hi {{ name }}{% endif %} {% if count == 1 %}one{% else %}{{ count }}{% endif %} {{ town }}"
    data = {
        "properties": {
            "name": {"type": "string", "maxLength": 9},
            "count": {"type": "integer", "maximum": 500},
            "town": {"type": "string", "maxLength": 5},
        },
        "required": ["count", "town"],
    }
    found = branches(body, data)
    with_name = [branch for branch in found.branches if branch.longest.get("name")]

    assert {branch.longest["town"] for branch in found.branches} == {"wwwww"}
    assert {branch.shortest["town"] for branch in found.branches} == {"w"}
    assert [(len(b.longest["name"]), len(b.shortest["name"])) for b in with_name] == [(9, 1), (9, 1)]


FLAGS = [f"f{number}" for number in range(9)]
MANY = "".join(f"{{% if {flag} %}}\n{flag}\n{{% endif %}}\n\n" for flag in FLAGS)


def test_too_many_are_covered_in_pairs() -> None:
    """Every two conditions meet in all four ways; how many are left out is told."""
    found = branches(MANY, schema(**dict.fromkeys(FLAGS, FLAG)))
    people = [branch.longest for branch in found.branches]
    met = {(a, b, each[a], each[b]) for each in people for a in FLAGS for b in FLAGS if a < b}

    assert len(met) == 36 * 4
    assert len(people) <= 16
    assert len(people) + found.left_out == 2**9


def test_so_many_that_nobody_counts_are_covered_in_pairs() -> None:
    """Linear work for any number of conditions."""
    flags = [f"f{number}" for number in range(60)]
    body = "".join(f"{{% if {flag} %}}\n{flag}\n{{% endif %}}\n\n" for flag in flags)
    found = branches(body, schema(**dict.fromkeys(flags, FLAG)))

    assert found.left_out == -1
    assert all({branch.longest[flag] for branch in found.branches} == {True, False} for flag in flags)


def test_the_deepest_condition_is_come_by_whatever_is_left_out() -> None:
    """Pairs alone would not reach what stands inside three others."""
    deep = "".join(f"{{% if {flag} %}}" for flag in FLAGS[:8]) + "x" + "{% endif %}" * 8
    body = f"{deep}\n\n{MANY}"
    found = branches(body, schema(**dict.fromkeys(FLAGS, FLAG)))

    assert any(all(branch.longest[flag] for flag in FLAGS[:8]) for branch in found.branches)


def test_the_limit_can_be_raised() -> None:
    """Who wants all gets all."""
    found = branches(MANY, schema(**dict.fromkeys(FLAGS, FLAG)), most=512)

    assert (len(found.branches), found.left_out) == (512, 0)


@given(st.lists(st.integers(1, 5), max_size=8))
def test_pairwise_covers_every_pair(sizes: list[int]) -> None:
    """In rows whose numbers are below the sizes."""
    rows = list(pairwise(sizes))
    pairs = [(a, b) for a in range(len(sizes)) for b in range(a)]
    wanted = {(a, b, x, y) for a, b in pairs for x in range(sizes[a]) for y in range(sizes[b])}

    assert {(a, b, row[a], row[b]) for row in rows for a, b in pairs} == wanted
    assert all(number < size for row in rows for number, size in zip(row, sizes, strict=True))


def test_conditions_name_their_tests_as_written() -> None:
    """Inside a loop an item has its author's name, and the data's path."""
    plan = plan_of(read_message("{% for x in a.list %}{% if x.new %}n{% endif %}{% endfor %}\n", KIT))
    listed, item = atoms_of(conditions_of(plan))
    truth = truth_for({"a": {"list": [{"new": True}]}}, "en-US")

    assert [truth(listed), truth(item)] == [True, True]
    assert len(way_of(conditions_of(plan), truth)) == 2
