"""Which rules are wanted."""

import pytest

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


def test_says_what_it_leaves_out() -> None:
    """Nothing, when it leaves out nothing."""
    assert in_words(Selection()) == ()
    assert in_words(Selection(("a/*", "b/*"), ("a/c",)), ["sms"]) == (
        "only sms",
        "only rules that match `a/*` or `b/*`",
        "no rules that match `a/c`",
    )
