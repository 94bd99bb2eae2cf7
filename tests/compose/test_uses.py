"""What a plan asks of its data."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.compose.uses import Use, uses_of
from brandkit.errors import DataError
from brandkit.markup.escape import one_line, url_part, whole_url
from brandkit.markup.line import Marks
from brandkit.markup.text import write_pieces
from brandkit.model.message import Message
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle
from brandkit.model.tree import Piece, Placed

Parse = Callable[..., Message]
WORDS = (one_line,)


@pytest.fixture(scope="session")
def plan_of(parse: Parse) -> Callable[[str], Plan]:
    """Return the plan of a message's body: paragraphs and lists without conditions around them."""

    def make(body: str) -> Plan:
        blocks = parse(body + "\n").parts
        pieces: list[Piece] = [Placed(part.wordings[0].content) for part in blocks]  # type: ignore[union-attr]
        return write_pieces(pieces, TextStyle(), Marks(escape=()))

    return make


def shown(*path: str, wants: str = "") -> Use:
    """Return the use of a value that is written out."""
    return Use(path, "shown", wants=wants, escapes=WORDS)


def decided(*path: str, against: tuple[str | int | None, ...] = (), wants: str = "") -> Use:
    """Return the use of a value that decides something."""
    return Use(path, "tested", against, wants)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Nothing.", []),
        ("{{ a.b }}", [shown("a", "b")]),
        ("{{ a[0].b }}", [shown("a", "[]", "b")]),
        ("{{ a | upper }}", [shown("a")]),
        ('{{ a | money("USD") }}', [shown("a", wants="number")]),
        ("{{ a | date }}", [shown("a", wants="date")]),
        ('{{ a | join(", ") }}', [shown("a", wants="list")]),
        ('{{ a | default("x") }}', [shown("a"), decided("a")]),
        ("{{ a if b else c }}", [decided("b"), shown("a"), shown("c")]),
        ("{% if a %}{{ b }}{% else %}{{ c }}{% endif %}", [decided("a"), shown("b"), shown("c")]),
        ('{% if a == "x" %}y{% endif %}', [decided("a", against=("x",))]),
        ('{% if "x" == a %}y{% endif %}', [decided("a", against=("x",))]),
        ("{% if a > 3 %}y{% endif %}", [decided("a", against=(3,), wants="number")]),
        ('{% if a in ["x", "y"] %}z{% endif %}', [decided("a", against=("x", "y"))]),
        ("{% if a == b %}y{% endif %}", [decided("a"), decided("b")]),
        ("{% if a and not b or c is defined %}y{% endif %}", [decided("a"), decided("b"), decided("c")]),
        ("{% for x in a.list %}{{ x }}{% endfor %}", [Use(("a", "list"), "listed"), shown("a", "list", "[]")]),
        (
            "{% for x in a %}{% for y in x.b %}{{ y.c }}{{ x.d }}{% endfor %}{% endfor %}",
            [Use(("a",), "listed"), Use(("a", "[]", "b"), "listed"),
             shown("a", "[]", "b", "[]", "c"), shown("a", "[]", "d")],
        ),
        ("{% for x in a %}{% if x.b == 1 %}y{% endif %}{% endfor %}{{ x }}",
         [Use(("a",), "listed"), decided("a", "[]", "b", against=(1,), wants="number"), shown("x")]),
    ],
)  # fmt: skip
def test_tells_every_look_up(plan_of: Callable[[str], Plan], body: str, expected: list[Use]) -> None:
    """Shown, tested or looped over, with what it is compared with, in reading order."""
    assert list(uses_of(plan_of(body))) == expected


def test_tells_what_a_value_goes_through(plan_of: Callable[[str], Plan]) -> None:
    """A value that begins an address must be one; a piece of one may be anything."""
    uses = list(uses_of(plan_of("[{{ a }}]({{ b }}) [x](https://acme.example/{{ c }})")))

    assert {use.path: use.escapes for use in uses} == {("a",): WORDS, ("b",): (whole_url,), ("c",): (url_part,)}


def test_a_loop_that_reuses_a_name_means_the_inner_one(plan_of: Callable[[str], Plan]) -> None:
    """Inside, the name stands for the inner list's items; after the loop it is the data's again."""
    uses = uses_of(plan_of("{% for a in a.list %}{{ a }}{% endfor %}{{ a.name }}"))

    assert [use.path for use in uses] == [("a", "list"), ("a", "list", "[]"), ("a", "name")]


KEYS = ("name", "tier", "sum", "list", "left", "page")
PIECES = [
    "words",
    "{{ a.name }}",
    "{% if a.tier %}{{ a.sum }}{% endif %}",
    "{% for x in a.list %}{{ x }}{% endfor %}",
    '{{ a.left | default("none") if a.sum == "sum" else a.page }}',
    "[{{ a.name }}](https://acme.example/{{ a.page }})",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4), st.sets(st.sampled_from(KEYS)))
def test_what_is_not_told_makes_no_difference(
    plan_of: Callable[[str], Plan], pieces: list[str], there: set[str]
) -> None:
    """Without everything that no use names, the plan comes out the same, or fails the same."""
    plan = plan_of(" ".join(pieces))
    told = {use.path[1] for use in uses_of(plan)}
    data: dict[str, object] = {key: [key] if key == "list" else key for key in KEYS if key in there}

    def outcome(kept: set[str]) -> str:
        try:
            return interpret(plan, {"a": {key: value for key, value in data.items() if key in kept}}, "en-US")
        except DataError as error:
            return f"failed: {error}"

    assert outcome(told) == outcome(set(KEYS))
