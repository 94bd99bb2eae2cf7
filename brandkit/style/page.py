"""A rule of style in words, for those who look it up: what it finds, why, and where it may look."""

from brandkit.style.rule import Rule
from brandkit.style.words import filled

_PLACES = ("…",) * 9


def about(rule: Rule) -> str:
    """Return a rule's page as a check's docstring has it: its name and fault in a line, then its paragraphs."""
    paragraphs = [f"{rule.id.partition('/')[2]}: {fault(rule)}", *_why(rule)]
    return "\n\n".join(paragraphs)


def fault(rule: Rule) -> str:
    """Return a rule's message without the words of a text: ``say “…”, not “…”``."""
    return " ".join(filled(rule.message, _PLACES).split())


def where(rule: Rule) -> str:
    """Return the locales, channels, purposes and audiences that a rule is limited to, in words."""
    limits = (rule.locales, rule.channels, rule.purposes, rule.audiences)
    return "; ".join(", ".join(each) for each in limits if each)


def _why(rule: Rule) -> list[str]:
    return [each for each in (f"Why: {rule.why}" if rule.why else "", _instead(rule)) if each]


def _instead(rule: Rule) -> str:
    more = f" More: {rule.link}" if rule.link else ""
    shown = next((example.fixed for example in rule.fails if example.fixed), None)
    right = shown or next((example.text for example in rule.passes), "")
    return f"Instead: “{right}”{more}" if right else more.strip()
