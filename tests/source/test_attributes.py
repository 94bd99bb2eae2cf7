"""Attribute lines, and what goes wrong with them."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault
from brandkit.model.message import Waiver
from brandkit.source.attributes import LONGEST, read_attributes
from brandkit.source.excerpt import Excerpt
from brandkit.source.places import find_lines
from brandkit.source.raw import Attributes

CHANNELS = ("email", "sms", "web")


def read(*lines: str) -> tuple[Attributes, list[Fault]]:
    """Return what attribute lines say, and their faults."""
    faults: list[Fault] = []
    excerpts = [Excerpt(line, find_lines(line, "m.md", at).span, faults) for at, line in enumerate(lines, 1)]
    return read_attributes(excerpts, CHANNELS), faults


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{: optional }", Attributes(optional=True)),
        ("{:legal}", Attributes(legal=True)),
        ("  {: button #go-there_2 }  ", Attributes(button=True, name="go-there_2")),
        ('{: only="email web" }', Attributes(only=("email", "web"))),
        ("{: not = 'sms, sms' }", Attributes(exclude=("sms",))),
        ("{: }", Attributes()),
    ],
)
def test_reads_attributes(line: str, expected: Attributes) -> None:
    """Flags, a name, and lists of channels in either kind of quotes."""
    assert read(line) == (expected, [])


def test_reads_waivers() -> None:
    """Each line can waive one rule, with a reason, for ever or until a day, at its place."""
    attributes, faults = read(
        '{: allow="same/claim-added" reason="A {new} claim." until="2026-12-31" }',
        '{: allow="tone/shouting" reason="b" }',
    )

    assert not faults
    assert [(each.rule, each.reason, each.until) for each in attributes.waivers] == [
        ("same/claim-added", "A {new} claim.", date(2026, 12, 31)),
        ("tone/shouting", "b", None),
    ]
    assert [(each.span.line, each.span.column, each.span.end_column) for each in attributes.waivers] == [
        (1, 4, 28),
        (2, 4, 25),
    ]
    assert all(isinstance(each, Waiver) for each in attributes.waivers)


FAULTS = {
    "{: optionl }": "4-11 `optionl` is no attribute; did you mean `optional`?",
    '{: only="emial" }': "10-15 there is no channel `emial`; did you mean `email`?",
    '{: only=" " }': "4-12 `only` names no channel; the channels are `email`, `sms`, `web`",
    '{: only="sms" not="web" }': "15-24 `only` and `not` exclude each other; keep the one that says it shorter",
    "{: only=email }": '4-14 the value of `only` is not in quotes; write only="..." with straight quotes',
    "{: only=“email” }": '4-16 the value of `only` is not in quotes; write only="..." with straight quotes',
    '{: only="email }': '4-15 the value of `only` is not in quotes; write only="..." with straight quotes',
    "{: only }": '4-8 `only` needs a value; write only="..."',
    '{: optional="1" }': "4-16 `optional` takes no value; write `optional` alone",
    "{: optional optional }": "13-21 `optional` stands here twice; say it once",
    "{: #a #b }": "7-9 a name stands here twice; say it once",
    "{: #1 }": "4-6 `#1` is no name; begin with a letter; letters, digits, - and _ may follow",
    "{: # }": "4-5 `#` is no name; begin with a letter; letters, digits, - and _ may follow",
    "{: = }": '4-5 `=` has no meaning here; write attributes as `optional`, `only="sms"` or `#name`',
    '{: allow="same/claim-added" }': ('4-28 a waiver without a reason; add reason="..." in words that hold in a year'),
    '{: allow="claims" reason="a" }': (
        '4-18 `claims` is no rule; write one rule as allow="family/name", such as same/claim-added'
    ),
    '{: reason="a" }': '4-14 `reason` without `allow`; name the rule: allow="family/name"',
    '{: allow="a/b" reason="c" reason="d" }': (
        "27-37 `reason` stands here twice; give each waiver a `{: }` line of its own"
    ),
    '{: allow="a/b" reason="c" until="2026-02-30" }': '27-45 `2026-02-30` is no day; write it as until="2026-12-31"',
    '{: allow="a/b" reason="c" until="20261231" }': '27-43 `20261231` is no day; write it as until="2026-12-31"',
    "{: optional": "1-12 this attribute line has no end; close it with `}`, and put nothing after it",
    "{: optional } x": "1-16 this attribute line has no end; close it with `}`, and put nothing after it",
}


@pytest.mark.parametrize(("line", "expected"), FAULTS.items(), ids=FAULTS)
def test_faults(line: str, expected: str) -> None:
    """Each fault is told once, at its columns, with what to do."""
    _, faults = read(line)

    assert [
        f"{fault.span.column}-{fault.span.end_column} {fault.text}; {fault.mend}" for fault in faults if fault.span
    ] == [expected]


def test_a_line_of_more_than_two_thousand_characters_is_not_read() -> None:
    """No attributes of a person are that long; one fault tells, however many there are inside."""
    longest = "{: " + "x " * 998 + "}"

    assert (len(longest), len(read(longest)[1])) == (LONGEST, 998)
    assert [(fault.text, fault.mend) for fault in read(longest + " ")[1]] == [
        ("this attribute line has 2,001 characters, where 2,000 are the most", "say less in one line")
    ]


@pytest.mark.parametrize("inside", ["only" + " " * 1980, " " * 1990 + "x", "x" * 1990])
def test_blanks_are_passed_over_once(inside: str) -> None:
    """Looking anew from each of them would take half a minute for so many lines; once takes a fraction of a second."""
    start = time.process_time()
    _, faults = read(*["{: " + inside + "}"] * 1000)

    assert len(faults) >= 1000
    assert time.process_time() - start < 10


def test_a_second_line_may_not_say_it_again() -> None:
    """Several lines are one set of attributes."""
    attributes, faults = read("{: optional #a }", "{: optional }")

    assert attributes == Attributes(optional=True, name="a")
    assert [(fault.span.line, fault.text) for fault in faults if fault.span] == [(2, "`optional` stands here twice")]


@given(st.text(alphabet="abonlyte #=\"'}{:,-/“", max_size=40))
def test_any_line_is_read(text: str) -> None:
    """No line raises an error, and every fault has its place in the line."""
    line = "{:" + text + "}"
    _, faults = read(line)

    assert all(fault.span and 1 <= fault.span.column <= fault.span.end_column <= len(line) + 1 for fault in faults)
