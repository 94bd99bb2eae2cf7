"""Which rules are wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.engine.selection import Selection, in_words, select
from brandkit.errors import UsageError

RULES = ("same/value-changed", "same/date-changed", "limit/too-long")


@pytest.mark.parametrize(
    ("only", "ignore", "taken"),
    [
        ((), (), {"same/value-changed", "same/date-changed", "limit/too-long"}),
        (("same/*",), (), {"same/value-changed", "same/date-changed"}),
        ((), ("*/too-long",), {"same/value-changed", "same/date-changed"}),
        (("same/*", "limit/*"), ("same/date-changed",), {"same/value-changed", "limit/too-long"}),
    ],
)
def test_takes_what_matches(only: tuple[str, ...], ignore: tuple[str, ...], taken: set[str]) -> None:
    """One of `only`, none of `ignore`."""
    selection = select(only, ignore, RULES)

    assert {rule for rule in RULES if selection.takes(rule)} == taken


def test_a_pattern_that_matches_nothing_is_refused() -> None:
    """With the rule that was probably meant."""
    with pytest.raises(UsageError, match=r"did you mean `same/value-changed`\?"):
        select(["same/value-chnged"], [], RULES)


@pytest.mark.parametrize(("only", "ignore"), [(["same/*"], ["same/*"]), ([], ["*"]), (["limit/*"], ["*/too-long"])])
def test_patterns_that_exclude_each_other_are_refused(only: list[str], ignore: list[str]) -> None:
    """A run that looks for nothing would find nothing, and let everything pass."""
    with pytest.raises(UsageError, match=r"no rule is left"):
        select(only, ignore, RULES)


@pytest.mark.parametrize(
    ("only", "ignore", "is_taken"),
    [
        ((), (), True),
        (("style/plain.*",), (), True),
        (("s*",), (), True),
        (("*/plain.utilise",), (), True),
        (("same/*", "tone/hype"), (), False),
        (("style",), (), False),
        ((), ("style/*",), False),
        ((), ("st*",), False),
        ((), ("style/plain.*", "style/?*", "tone/*"), True),
    ],
)
def test_says_whether_a_family_can_be_wanted(only: tuple[str, ...], ignore: tuple[str, ...], is_taken: bool) -> None:
    """By the patterns alone, so that no rule has to be read for it."""
    assert Selection(only, ignore).may_take("style/") is is_taken


PATTERNS = st.lists(st.text("ab/.*?[", min_size=1, max_size=6), max_size=2).map(tuple)


@given(PATTERNS, PATTERNS, st.text("ab/.", max_size=4))
def test_never_leaves_out_a_family_of_which_a_rule_is_wanted(
    only: tuple[str, ...], ignore: tuple[str, ...], name: str
) -> None:
    """What is left out is not looked for at all."""
    selection = Selection(only, ignore)

    assert selection.may_take("a/") or not selection.takes(f"a/{name}")


def test_says_what_it_leaves_out() -> None:
    """Nothing, when it leaves out nothing."""
    assert in_words(Selection()) == ()
    assert in_words(Selection(("a/*", "b/*"), ("a/c",)), ["sms"]) == (
        "only sms",
        "only rules that match `a/*` or `b/*`",
        "no rules that match `a/c`",
    )
