"""What can be put in place of words that a rule finds: what Vale calls actions."""

from collections.abc import Sequence

from brandkit.style.rule import Rule


def options_of(rule: Rule, words: str, groups: Sequence[str | None] = ()) -> tuple[str, ...]:  # noqa: ARG001
    """Return what a rule's action makes of words, the best first; nothing where it has none, or one without effect."""
    if rule.action.name == "replace":
        return rule.action.params
    return ("",) if rule.action.name == "remove" else ()
