"""Conditions and loops around blocks, and what goes wrong with them."""

import pytest

from brandkit.errors import Fault
from brandkit.source.blocks import split_blocks
from brandkit.source.control_lines import LINE
from brandkit.source.excerpt import Excerpt
from brandkit.source.nesting import MAX_BRANCHES, MAX_DEPTH
from brandkit.source.places import find_lines
from brandkit.source.raw import RawPart


def split(text: str) -> tuple[tuple[RawPart, ...], list[Fault]]:
    """Return the parts of a body and its faults."""
    faults: list[Fault] = []
    return split_blocks(Excerpt(text, find_lines(text, "m.md").span, faults), ()), faults


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{% if a %}", True),
        (" \t{%if a%}  ", True),
        ('{% if a == "%} {% }}" %}', True),
        ("{% if a == 'it\\'s' %}", True),
        ("{% if a % b %}", True),
        ("{% if a %} b", False),
        ("{% if a %}b{% endif %}", False),
        ("{% if a }", False),
        ('{% if a == " %}', False),
        ("{{ a }}", False),
    ],
)
def test_knows_a_control_line(line: str, expected: bool) -> None:
    """One control stands on the line, and nothing else; a string may hold its marks."""
    assert bool(LINE.fullmatch(line)) is expected


FAULTS = {
    "a condition without an end": ("{% if a %}\nb", ["1:1 `{% if %}` has no `{% endif %}`"]),
    "a loop without an end": ("{% for a in b %}\nb", ["1:1 `{% for %}` has no `{% endfor %}`"]),
    "an end without a beginning": ("a\n{% endif %}", ["2:1 `{% endif %}` has no `{% if %}` before it"]),
    "an end of a loop without a beginning": ("{% endfor %}", ["1:1 `{% endfor %}` has no `{% for %}` before it"]),
    "a branch without a condition": ("{% elif a %}", ["1:1 `{% elif %}` has no `{% if %}` before it"]),
    "crossed ends": (
        "{% if a %}\n{% for a in b %}\n{% endif %}\n{% endfor %}",
        ["2:1 `{% for %}` has no `{% endfor %}`", "4:1 `{% endfor %}` has no `{% for %}` before it"],
    ),
    "else in a loop": ("{% for a in b %}\n{% else %}\n{% endfor %}", ["2:1 `{% else %}` has no `{% if %}` before it"]),
    "two elses": ("{% if a %}\n{% else %}\n{% else %}\n{% endif %}", ["3:1 `{% else %}` after `{% else %}`"]),
    "elif after else": ("{% if a %}\n{% else %}\n{% elif b %}\n{% endif %}", ["3:1 `{% elif %}` after `{% else %}`"]),
    "something after else": ("{% if a %}\n{% else if b %}\n{% endif %}", ["2:9 something follows `else`"]),
    "an unknown word": ("{% set a = 1 %}", ["1:3 `set` is not a control word"]),
    "a loop without a list": ("{% for a %}", ["1:8 a loop needs a name and a list"]),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_faults(text: str, expected: list[str]) -> None:
    """All faults are told, each at its line, with what to do."""
    _, faults = split(text)

    assert sorted(f"{fault.span.line}:{fault.span.column} {fault.text}" for fault in faults if fault.span) == expected
    assert all(fault.mend for fault in faults)


def test_nesting_is_bounded() -> None:
    """What is too deep is told once and dropped, so that nothing has to follow it down."""
    deep = "{% if a %}\n" * (MAX_DEPTH + 3) + "b\n" + "{% endif %}\n" * (MAX_DEPTH + 3)
    parts, faults = split(deep)

    assert [fault.span.line for fault in faults if fault.span] == [MAX_DEPTH + 1]
    assert len(parts) == 1
    assert not split("{% if a %}\n" * MAX_DEPTH + "b\n" + "{% endif %}\n" * MAX_DEPTH)[1]


def test_branches_are_bounded() -> None:
    """Branches become conditions inside each other; too many are told."""
    _, faults = split("{% if a %}\n" + "{% elif a %}\n" * MAX_BRANCHES + "{% endif %}")

    assert [fault.text for fault in faults] == [f"this condition has more than {MAX_BRANCHES} branches"]
    assert not split("{% if a %}\n" + "{% elif a %}\n" * (MAX_BRANCHES - 1) + "{% endif %}")[1]
