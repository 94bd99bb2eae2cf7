"""How grave a finding of grammar is to a brand: what brandkit.yaml says under ``rules: levels:``."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase

from brandkit.model.prose import Look, Prose, Remark


def at_levels(look: Look, levels: Mapping[str, str]) -> Look:
    """Return a look whose remarks have the severity that `levels` give their rules; those that are off are left out.

    `levels` has names of rules or patterns (``grammar/Harper.*``); of several that match, the longest one counts.
    """
    if not levels:
        return look

    def looked(prose: Prose) -> Iterator[Remark]:
        for remark in look(prose):
            level = level_of(remark.rule, remark.severity, levels)
            if level != "off":
                yield remark if level == remark.severity else replace(remark, severity=level)

    return looked


def level_of(rule: str, severity: str, levels: Mapping[str, str]) -> str:
    """Return the severity of a rule, or ``off``; `severity` where nothing is said of it."""
    matching = [key for key in levels if key == rule or fnmatchcase(rule, key)]
    return levels[max(matching, key=lambda key: (key == rule, len(key)))] if matching else severity
