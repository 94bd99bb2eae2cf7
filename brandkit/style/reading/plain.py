"""Rules as plain data, and back: what is kept so that a file need not be read anew."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from brandkit.style.reading.read import RuleFile
from brandkit.style.regexes.pattern import Pattern
from brandkit.style.rule import Action, Example, Rule


def plain_of(file: RuleFile) -> dict[str, Any]:
    """Return a rule without faults as tuples, mappings, texts and numbers."""
    return {
        "rule": asdict(file.rule) if file.rule else None,
        "patterns": {name: asdict(each) for name, each in file.patterns.items()},
        "notice": file.notice,
    }


def rule_in(plain: Mapping[str, Any]) -> RuleFile:
    """Return what `plain_of` was given."""
    patterns = {name: Pattern(**each) for name, each in plain["patterns"].items()}
    said = plain["rule"]
    return RuleFile(_rule(said) if said else None, patterns, (), plain["notice"])


def _rule(said: Mapping[str, Any]) -> Rule:
    examples = {key: tuple(Example(**each) for each in said[key]) for key in ("passes", "fails")}
    return Rule(**{**said, "action": Action(**said["action"]), **examples})
