"""What is told of a text's tone: a file for each rule, found by looking into this folder."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from brandkit.tone.rule import ToneRule


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def find_tone_rules() -> Mapping[str, ToneRule]:
    """Return the rules by id, in the order of their ids."""
    names = (module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    rules: list[ToneRule] = [importlib.import_module(name).RULE for name in names]
    return MappingProxyType({rule.id: rule for rule in sorted(rules, key=lambda each: each.id)})


@lru_cache(maxsize=256)  # a memo of a pure function
def rule_for(what: str, way: str) -> str:
    """Return the id of the rule for a feature or dimension that goes a way; a voice's own ones share one rule."""
    own = {place: rule.id for rule in find_tone_rules().values() for place in rule.ways}
    return own.get((what, way)) or own["", ""]
