"""JSON Schema made safe."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from brandkit.source.validation import make_validator, matches


@pytest.mark.parametrize(
    ("pattern", "text", "is_match"),
    [
        ("^[a-z]+$", "abc", True),
        ("^[a-z]+$", "abc\n", False),
        ("b", "abc", True),
        (r"a\$", "a$", True),
        ("[$]b", "$b", True),
        (r"[\]$]b", "$b", True),
        ("^$", "", True),
        (r"\p{Lu}", "É", True),
    ],
)
def test_matches_as_ecma_means_it(pattern: str, text: str, *, is_match: bool) -> None:
    """A pattern is found anywhere, and ``$`` is the very end."""
    assert matches(pattern, text) is is_match


def test_gives_up_on_a_pattern_that_hangs() -> None:
    """A pattern that takes exponential time does not match, and the run goes on."""
    assert matches(r"^(\w+\s?)*$", "a" * 40 + "!") is False


@pytest.mark.parametrize("pattern", ["(", "^[z-a]$", "^a{2,1}$"])
def test_refuses_what_is_no_pattern(pattern: str) -> None:
    """The error is one that callers know."""
    with pytest.raises(ValueError, match="not a regular expression"):
        matches(pattern, "a")


ATOMS = st.sampled_from(("a", "b", "-", "/", r"\.", "[a-b]", "[ab-]", "[a_]"))
COUNTS = st.sampled_from(("", "*", "+", "?", "{2}", "{0,1}", "{1,}"))


@given(st.lists(ATOMS, max_size=3), COUNTS, st.lists(ATOMS, max_size=2), st.booleans(), st.text("ab-/.\n", max_size=5))
def test_simple_patterns_mean_the_same_in_both_libraries(
    before: list[str], count: str, after: list[str], ends: bool, text: str
) -> None:
    """What is left to Python's own library for speed gives the answers that `regex` gives."""
    pattern = "^" + "".join(before) + (count if before else "") + "".join(after)

    assert matches(pattern + "$" * ends, text) is (regex.search(pattern + r"\Z" * ends, text) is not None)


def test_a_simple_pattern_takes_linear_time() -> None:
    """Neither a long text nor a long pattern makes it slow: each takes well under a second."""
    assert not matches("^[a-z]*b$", "a" * 1_000_000)
    assert not matches("^" + "[a-b]" * 20_000 + "c$", "a" * 1_000_000)


@pytest.mark.parametrize(
    ("name", "text", "is_valid"),
    [
        ("email", "a.b+c@d.example", True),
        ("email", "a@b@c", False),
        ("email", "a b@c.example", False),
        ("email", "a@b.example\n", False),
        ("uri", "https://a.example/x?y=z", True),
        ("uri", "javascript:alert(1)", False),
        ("uri", "/relative", False),
        ("date", "2026-02-28", True),
        ("date", "2026-02-30", False),
        ("date", "20260228", False),
        ("date-time", "2026-02-28T10:00:00Z", True),
        ("date-time", "2026-02-28T10:00:00+02:00", True),
        ("date-time", "2026-02-28T10:00:00", False),
        ("date-time", "2026-02-28T25:00:00Z", False),
        ("hostname", "not checked!", True),
    ],
)
def test_checks_formats_itself(name: str, text: str, *, is_valid: bool) -> None:
    """The formats that matter are checked, and strictly."""
    assert make_validator({"format": name}).is_valid(text) is is_valid


def test_formats_and_patterns_are_for_text_only() -> None:
    """Other values meet them, as the standard has it."""
    assert make_validator({"format": "email", "pattern": "^a$", "patternProperties": {"a": False}}).is_valid(5)


def test_pattern_properties_hold_their_schema() -> None:
    """Keys that match are held against the schema beside the pattern."""
    validator = make_validator({"patternProperties": {"^x-": {"type": "string"}}})

    assert validator.is_valid({"x-a": "b", "y": 5})
    assert not validator.is_valid({"x-a": 5})
