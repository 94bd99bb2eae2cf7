"""How grave a finding of grammar is."""

import pytest

from brandkit.grammar.levels import at_levels, level_of
from brandkit.model.prose import Prose, Remark

LEVELS = {"grammar/*": "suggestion", "grammar/Harper.*": "off", "grammar/Harper.Its": "error", "style/x": "off"}


@pytest.mark.parametrize(
    ("rule", "level"),
    [("grammar/repeated-word", "suggestion"), ("grammar/Harper.The", "off"), ("grammar/Harper.Its", "error")],
)
def test_the_longest_pattern_counts(rule: str, level: str) -> None:
    """A name counts before any pattern."""
    assert level_of(rule, "warning", LEVELS) == level
    assert level_of(rule, "warning", {"style/*": "off"}) == "warning"


def test_what_is_off_is_left_out() -> None:
    """All else has its level."""
    remarks = [Remark(rule, "warning", "", 0, 1) for rule in ("grammar/a", "grammar/Harper.The", "grammar/Harper.Its")]
    looked = at_levels(lambda _: remarks, LEVELS)(Prose("x", (), "en"))

    assert [(each.rule, each.severity) for each in looked] == [
        ("grammar/a", "suggestion"),
        ("grammar/Harper.Its", "error"),
    ]
