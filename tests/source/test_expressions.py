"""The expression language: what it takes, and what it refuses by name and place."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault
from brandkit.model.expression import (
    Choose,
    Compare,
    Every,
    Expression,
    Filter,
    Literal,
    Lookup,
    Not,
    Some,
    Test,
)
from brandkit.source.excerpt import Excerpt
from brandkit.source.expressions import TESTS, read_list, read_test
from brandkit.source.filters import FILTERS
from brandkit.source.names import Names
from brandkit.source.places import find_lines

SCHEMA: dict[str, Any] = {
    "properties": {
        "person": {
            "properties": {
                "name": {"type": "string"},
                "tier": {"enum": ["gold", "silver"]},
                "orders": {"type": "array", "items": {"properties": {"price": {"type": "number"}}}},
                "extra": {"type": "object"},
            }
        }
    }
}
FREE = Names(facts={"discount": "percent"})
BOUND = Names(facts={"discount": "percent"}, schema=SCHEMA)

A, B, C = (Lookup((name,)) for name in "abc")


def read(text: str, names: Names = FREE) -> tuple[Expression, list[Fault]]:
    """Return what a condition means, and its faults."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    return read_test(excerpt, names), excerpt.faults


SOUND: dict[str, Expression] = {
    "a": A,
    "a.b": Lookup(("a", "b")),
    "a['b c']": Lookup(("a", "b c")),
    "a[0].b[-1]": Lookup(("a", 0, "b", -1)),
    "a.0": Lookup(("a", 0)),
    "a == 'x'": Compare(A, "==", Literal("x")),
    "a != 1": Compare(A, "!=", Literal(1)),
    "a < 1.5": Compare(A, "<", Literal(1.5)),
    "a >= -1": Compare(A, ">=", Literal(-1)),
    "a in ['x', -2, true, none]": Compare(A, "in", Literal(("x", -2, True, None))),
    "a not in ('x',)": Compare(A, "not-in", Literal(("x",))),
    "'x' in a": Compare(Literal("x"), "in", A),
    "1 < a <= 3": Every((Compare(Literal(1), "<", A), Compare(A, "<=", Literal(3)))),
    "a and b and c": Every((A, B, C)),
    "a or b or c": Some((A, B, C)),
    "a and b or c": Some((Every((A, B)), C)),
    "a and (b or c)": Every((A, Some((B, C)))),
    "not a": Not(A),
    "a is defined": Test("defined", A),
    "a is not none": Not(Test("none", A)),
    "'x' if a else 'y'": Choose(A, Literal("x"), Literal("y")),
    "'x' if a": Choose(A, Literal("x"), Literal("")),
    "a | upper": Filter("upper", A),
    "a | default('x') | upper": Filter("upper", Filter("default", A, ("x",))),
    "a | default('x', true)": Filter("default", A, ("x", True)),
    "a | length > 3": Compare(Filter("length", A), ">", Literal(3)),
    "a | round(2)": Filter("round", A, (2,)),
    "a | join(', ')": Filter("join", A, (", ",)),
    "a | money('EUR', 'short')": Filter("money", A, ("EUR", "short")),
    "a | date('long')": Filter("date", A, ("long",)),
    "true": Literal(True),
    "'a' 'b'": Literal("ab"),
}


@pytest.mark.parametrize(("text", "meaning"), SOUND.items(), ids=SOUND)
def test_reads_an_expression(text: str, meaning: Expression) -> None:
    """Everything that the language has becomes a value of ours."""
    assert read(text) == (meaning, [])


REFUSED = {
    "call": ("range(3)", 6, "a call is not part"),
    "method": ("a.upper()", 8, "a call is not part"),
    "sum": ("a == b + 1", 6, "arithmetic is not part"),
    "product": ("a * 2", 1, "arithmetic is not part"),
    "sign": ("-a", 1, "arithmetic is not part"),
    "join": ("a ~ b", 1, "`~`, which joins texts, is not part"),
    "list": ("a == [1]", 6, "a list is not part"),
    "list of names": ("a in [b]", 6, "a list is not part"),
    "mapping": ("a == {'x': 1}", 6, "a mapping is not part"),
    "slice": ("a[1:2]", 2, "this index is neither"),
    "index by name": ("a[b]", 2, "this index is neither"),
    "index by truth": ("a[true]", 2, "this index is neither"),
    "look-up of a text": ("'a'.b", 1, "a look-up cannot begin here"),
    "look-up of a filter": ("(a | first).b", 6, "a look-up cannot begin here"),
    "underscore": ("a.__class__", 1, "a name that begins with `_`"),
    "underscore index": ("a['__class__']", 1, "a name that begins with `_`"),
    "underscore root": ("_a", 1, "a name that begins with `_`"),
    "steps": ("a" + ".b" * 16, 1, "this look-up has more than 16 steps"),
    "unknown filter": ("a | uper", 5, "`uper` is not a filter"),
    "unknown test": ("a is divisibleby 3", 3, "`divisibleby` is not a test"),
    "test with argument": ("a is defined(3)", 3, "the test `defined` takes no arguments"),
    "filter by name": ("a | default(b)", 5, "the filter `default` takes quoted texts"),
    "filter by keyword": ("a | default(value='b')", 5, "the filter `default` takes quoted texts"),
    "filter with too much": ("a | upper(1)", 5, "the filter `upper` takes no arguments"),
    "filter with more than two": ("a | default(1, true, 2)", 5, "the filter `default` takes at most 2"),
    "filter with nothing": ("a | default", 5, "the filter `default` is given nothing"),
    "filter with another type": ("a | round('x')", 5, "the filter `round` cannot use this argument"),
    "filter with none": ("a | default(none)", 5, "the filter `default` cannot use this argument"),
    "unknown form": ("a | date('logn')", 5, "the filter `date` does not know `logn`"),
    "unknown currency": ("a | money('XQX')", 5, "the filter `money` does not know `XQX`"),
    "form of data": ("a | form('short')", 5, "`form` can only follow a fact"),
    "fact": ("discount == 20", 1, "`discount` is a fact, the same for everyone"),
    "part of a fact": ("a and discount.amount", 7, "`discount` is a fact, the same for everyone"),
    "call to action": ("cta", 1, "`cta` has no meaning here"),
    "loop outside of one": ("loop.first", 1, "`loop` has no meaning here"),
    "two values": ("a b", 3, "this is not an expression: unexpected 'b'"),
    "no end": ("a ==", 3, "this is not an expression: it ends too early"),
    "open bracket": ("(a", 2, "this is not an expression"),
    "closed bracket": ("a)", 2, "this is not an expression: unexpected ')'"),
    "odd sign": ("a ? b", 3, "this is not an expression: unexpected '?'"),
    "block word": ("a if", 3, "this is not an expression"),
    "assignment": ("a = 1", 3, "this is not an expression: unexpected '='"),
    "nothing": ("  ", 1, "an expression is missing here"),
    "long": ("a" * 501, 1, "this expression has more than 500 characters"),
    "brackets": ("(" * 21 + "a" + ")" * 21, 1, "this expression has more than 500 characters or 20 nested"),
    "depth": ("not " * 21 + "a", 85, "this is nested too deep"),
    "signs": ("-" * 499 + "a", 1, "arithmetic is not part"),
    "huge number": ("a == 1e999", 6, "this number is too large"),
    "huge digits": ("a == " + "9" * 400, 6, "this number is too large"),
    "written NUL": ("a == '\\x00'", 6, "this text has a control character"),
    "written surrogate": ("a == '\\ud800'", 6, "this text has a control character"),
    "written newline": ("a == '\\n'", 6, "this text has a control character"),
    "negative text": ("a == -'x'", 6, "arithmetic is not part"),
}


@pytest.mark.parametrize(("text", "column", "words"), REFUSED.values(), ids=REFUSED)
def test_refuses_what_the_language_has_not(text: str, column: int, words: str) -> None:
    """The fault names the construct, its column, and what is allowed instead."""
    _, (fault,) = read(text)

    assert fault.text.startswith(words)
    assert fault.mend
    assert fault.span
    assert fault.span.column == column


def test_tells_all_faults_of_an_expression() -> None:
    """One fault does not hide the next."""
    _, faults = read("a() and b | uper and c + 1")

    assert [fault.span.column for fault in faults if fault.span] == [2, 13, 22]


UNKNOWN = {
    "persn.name": (1, 6, "`persn` is not a fact or a name of the data", "did you mean `person`?"),
    "discuont": (1, 9, "`discuont` is not a fact or a name of the data", "did you mean `discount`?"),
    "person.nmae": (1, 12, "`person.nmae` is not in the data", "did you mean `name`?"),
    "person.name.first": (1, 18, "`person.name.first` is not in the data", "there are no names here; remove it"),
    "person['zip']": (1, 14, "`person['zip']` is not in the data", "the names are `extra`, `name`, `orders`, `tier`"),
    "person[0]": (1, 10, "`person[0]` is not in the data", "look up a list, or remove the index"),
    "person.orders[0].pirce": (1, 23, "`person.orders[0].pirce` is not in the data", "did you mean `price`?"),
}


@pytest.mark.parametrize("text", UNKNOWN)
def test_finds_slips_of_the_pen_by_the_schema(text: str) -> None:
    """A path that the data cannot have is a fault that guesses what was meant."""
    start, end, words, mend = UNKNOWN[text]
    _, (fault,) = read(text, BOUND)

    assert (fault.text, fault.mend) == (words, mend)
    assert fault.span
    assert (fault.span.column, fault.span.end_column) == (start, end)


@pytest.mark.parametrize(
    "text", ["person.name", "person.orders[0].price", "person.orders[-1]", "person.extra.any.thing"]
)
def test_takes_what_the_schema_has(text: str) -> None:
    """Known paths are silent, and so is what the schema leaves open."""
    assert read(text, BOUND)[1] == []


def test_reads_the_list_of_a_loop() -> None:
    """The schema of its items comes with it."""
    text = "person.orders"
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])

    assert read_list(excerpt, BOUND) == (Lookup(("person", "orders")), {"properties": {"price": {"type": "number"}}})
    assert excerpt.faults == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("person.name", "`person.name` is not a list"),
        ("discount", "`discount` is a fact, not a list"),
        ("[1, 2]", "a loop needs the name of a list in the data"),
        ("person.orders | first", "a loop needs the name of a list in the data"),
        ("person.ordrs", "`person.ordrs` is not in the data"),
        ("", "an expression is missing here"),
    ],
)
def test_refuses_to_loop_over_anything_else(text: str, words: str) -> None:
    """A loop goes over a list of the data."""
    excerpt = Excerpt(text, find_lines(text, "m.md").span, [])
    read_list(excerpt, BOUND)

    assert [fault.text for fault in excerpt.faults] == [words]


def test_says_nothing_of_forms_while_facts_are_unknown() -> None:
    """With front matter that cannot be read, any name may be a fact."""
    assert read("a | form('short')", Names(is_complete=False))[1] == []


def test_filters_and_tests_are_those_that_can_be_evaluated() -> None:
    """What may be written and what can be computed are the same lists."""
    from brandkit.compile import evaluate, filters

    assert set(evaluate.TESTS) == TESTS
    assert set(filters.FILTERS) == set(FILTERS)


ATTACKS = [
    "''.__class__.__mro__[1].__subclasses__()",
    "a.__init__.__globals__['os'].popen('id').read()",
    "a['__class__']['__base__']",
    "a|attr('__class__')",
    "a|attr('__cla' ~ 'ss__')",
    "'%s'|format(a)",
    "'{0.__class__}'.format(a)",
    "'{0.__class__}'.format_map(a)",
    "('{0.__class__}'|string).format(a)",
    "lipsum.__globals__",
    "lipsum(n=100000)",
    "range(999999999)",
    "cycler.__init__.__globals__.os.popen('id')",
    "joiner()",
    "namespace(a=1)",
    "dict(a=1)",
    "self.__init__",
    "a|xmlattr",
    "{'a b': 1}|xmlattr",
    "a|map(attribute='__class__')|list",
    "a|selectattr('__class__')",
    "a|groupby('__class__')",
    "a|sort(attribute='__class__')",
    "a|tojson",
    "a|safe",
    "a|urlize",
    "a|wordwrap(1)",
    "a|replace('a', 'aaaa')",
    "a|center(1000000000)",
    "'a'*1000000000",
    "'a' ~ a ~ a",
    "a is filter('x')",
    "a is sameas b",
    "(a, b)[0]",
    "[a][0]",
    "a(*b, **c)",
    "a|default(b()) ",
    "a if b() else c",
    "1 if a.b().c",
    "a[b()]",
    "a[::1]",
    "loop.__class__",
    "loop.cycle('a', 'b')",
    "config.items()",
    "request.application.__globals__",
    "get_flashed_messages.__globals__",
    "url_for.__globals__",
    "_context",
    "caller()",
    "super()",
    "varargs|first()|upper()()",
    "9**9**9",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_refuses_attacks_on_templates(text: str) -> None:
    """Everything that ever led out of Jinja's sandbox, or exhausted it, is not in the language."""
    assert read(text)[1]


@given(st.text(max_size=40))
def test_any_text_is_an_expression_or_a_fault(text: str) -> None:
    """No text makes anything but a value or faults with places."""
    _, faults = read(text, BOUND)

    assert all(fault.span and fault.mend for fault in faults)


VOCABULARY = (
    "a person .name [0] ['x'] ( ) and or not is in defined | upper default == < - ~ if else 1 'x' , [ ] true discount "
    "loop 1e9 \\ } :"
)


@given(st.lists(st.sampled_from(VOCABULARY.split()), max_size=14))
def test_any_words_of_the_language_are_an_expression_or_a_fault(words: list[str]) -> None:
    """Words of the language in any order make a value or faults with places within the text."""
    text = " ".join(words)
    _, faults = read(text, BOUND)

    assert all(fault.span and 1 <= fault.span.column <= len(text) + 1 for fault in faults)
