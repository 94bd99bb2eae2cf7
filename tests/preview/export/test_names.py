"""A file's name is plain, each name has its own, and it can be nothing but a name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.preview.export.names import MOST, file_name

NAMES = st.one_of(st.text(), st.text("aA-_./\\: ", max_size=6), st.sampled_from(["con", "..", "", "LPT1", "x" * 500]))


@given(NAMES)
def test_is_a_plain_name_whatever_was_given(name: str) -> None:
    """No step up, no other folder, no name that a system refuses, no capital that another system would drop."""
    made = file_name(name)

    assert re.fullmatch(r"[a-z0-9][a-z0-9_-]*", made)
    assert len(made) <= MOST + 9
    assert made not in ("con", "prn", "aux", "nul", "com1", "lpt1")


@given(NAMES, NAMES)
def test_no_two_names_meet(one: str, other: str) -> None:
    """Not even those that look like a name that was made."""
    assert (file_name(one) == file_name(other)) == (one == other)
    assert file_name(file_name(one)) != file_name(one) or file_name(one) == one


@pytest.mark.parametrize("name", ["spring-sale", "q4_2026", "7"])
def test_plain_names_stay(name: str) -> None:
    """Whoever looks for a message in the folder finds it."""
    assert file_name(name) == name


def test_what_is_made_tells_what_it_is_made_from() -> None:
    """With digits of a digest, so that names that differ in case alone do not meet."""
    assert re.fullmatch(r"team-a-spring-sale-[0-9a-f]{8}", file_name("Team A/Spring-Sale"))
