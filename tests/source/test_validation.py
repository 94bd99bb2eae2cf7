"""JSON Schema made safe."""

import pytest

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


def test_refuses_what_is_no_pattern() -> None:
    """The error is one that callers know."""
    with pytest.raises(ValueError, match="not a regular expression"):
        matches("(", "a")


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
