"""The rules there are."""

from brandkit.checks import find_checks
from brandkit.engine.merging import merged
from brandkit.engine.rules import OWN, find_rules, rule_ids
from brandkit.grammar.checks import own_checks
from brandkit.model.report import Counts, Report
from brandkit.tone.checks import tone_checks


def test_every_rule_explains_itself() -> None:
    """The fault in a line, why, and what to do instead."""
    for rule in find_rules().values():
        assert rule.line
        assert "\nWhy: " in rule.about
        assert "\nInstead: " in rule.about
        assert rule.about.startswith(rule.id.partition("/")[2] + ": ")


def test_checks_and_brandkit_s_own_are_all() -> None:
    """In order, each once."""
    assert list(rule_ids()) == sorted({*find_checks(), *own_checks(), *tone_checks(), *(rule.id for rule in OWN)})
    assert rule_ids({}) == tuple(sorted((*own_checks(), *tone_checks(), *(rule.id for rule in OWN))))


def test_reports_of_several_messages_are_one() -> None:
    """What is counted is added up."""
    report = merged([Report(counts=Counts(1, 2, 3, 1, 5, 6)), Report(counts=Counts(1, 0, 0, 1, 1, 1), filters=("x",))])

    assert report.counts == Counts(2, 2, 3, 2, 6, 7)
    assert report.filters == ("x",)
    assert merged([]) == Report()
