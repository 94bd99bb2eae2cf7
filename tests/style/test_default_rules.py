"""The default kit's own rules: each holds in its examples, and says why."""

import pytest

from brandkit import load_kit
from brandkit.style.looks import files_of, looks_of
from brandkit.style.proofs import unproved
from brandkit.style.reading.read import RuleFile

FILES = files_of(load_kit())
LEAST = {"en": 60, "de": 12, "fr": 12, "es": 12}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.rule.id if file.rule else "")
def test_a_rule_holds_in_its_examples(file: RuleFile) -> None:
    """What it finds, what it passes, and what its fixes make."""
    assert [str(fault) for fault in unproved(file)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.rule.id if file.rule else "")
def test_a_rule_says_why_and_has_examples_of_both_sorts(file: RuleFile) -> None:
    """A copywriter learns from it; and gently: an error would stop a message for a matter of taste."""
    assert file.rule
    assert file.rule.why
    assert file.rule.passes
    assert file.rule.fails
    assert file.rule.level in ("suggestion", "warning")


@pytest.mark.parametrize("language", LEAST)
def test_there_are_enough_rules(language: str) -> None:
    """Of each language, those without a locale count as English."""
    rules = [file.rule for file in FILES if file.rule]
    of = [rule for rule in rules if any(locale[:2] == language for locale in rule.locales or ("en",))]

    assert len(of) >= LEAST[language]


def test_no_two_rules_exclude_each_other() -> None:
    """And none has to be left out."""
    assert looks_of(load_kit()).notices == ()
