"""The rules there are."""

from pathlib import Path

from brandkit import load_kit
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


def test_a_kit_s_rules_are_rules_too() -> None:
    """Those of `rules/` explain themselves as checks do, and their ids are known without reading them."""
    kit = load_kit()
    found = [rule for rule in find_rules(kit).values() if rule.path]

    assert {rule.id for rule in found} == set(rule_ids(kit=kit)) - set(rule_ids())
    assert all(rule.line and "Why: " in rule.about and "Instead: " in rule.about for rule in found)


def test_a_rule_that_is_off_is_known_and_off(tmp_path: Path) -> None:
    """By name or with its whole folder."""
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\nrules: {use: [plain], levels: {style/plain.utilise: off}}\n")
    rules = find_rules(load_kit(tmp_path))

    assert rules["style/plain.utilise"].severity == "off"
    assert rules["style/hype.free"].severity == "off"
    assert rules["style/plain.purchase"].severity == "suggestion"


def test_reports_of_several_messages_are_one() -> None:
    """What is counted is added up."""
    report = merged([Report(counts=Counts(1, 2, 3, 1, 5, 6)), Report(counts=Counts(1, 0, 0, 1, 1, 1), filters=("x",))])

    assert report.counts == Counts(2, 2, 3, 2, 6, 7)
    assert report.filters == ("x",)
    assert merged([]) == Report()
