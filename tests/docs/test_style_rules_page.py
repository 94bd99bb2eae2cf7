"""The table of docs/style-rules.md, made by the default kit's rules."""

from collections.abc import Callable, Iterable, Sequence

from brandkit import load_kit
from brandkit.style.looks import rules_of
from brandkit.style.page import where
from brandkit.style.rule import Rule

HoldTable = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]


def test_every_rule_is_told(hold_table: HoldTable) -> None:
    """For a copywriter: the rule, where it holds, why, a text that fails, and what to write instead."""
    head = ("rule", "level", "holds in", "why", "not", "instead")

    hold_table("style-rules.md", "style-rules", head, map(_row, rules_of(load_kit())))


def _row(rule: Rule) -> Sequence[str]:
    shown = next((each for each in rule.fails if each.fixed), rule.fails[0])
    instead = shown.fixed or rule.passes[0].text
    return f"`{rule.id}`", rule.level, where(rule) or "all", rule.why, _line(shown.text), _line(instead)


def _line(text: str) -> str:
    return f"`{' '.join(text.split())}`"
