"""What does not look at texts of a language, because it knows none of it: told once, so that silence is no praise."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from brandkit.grammar.checks import own_checks
from brandkit.model.kit import Kit
from brandkit.style.looks import ready_rules
from brandkit.tone.files import voice_of
from brandkit.tone.rules import find_tone_rules

Takes: TypeAlias = Callable[[str], bool]
"""Whether a rule is wanted."""


def unknown_language(kit: Kit | None, locale: str, takes: Takes) -> tuple[str, ...]:
    """Return notices that a language is not known to style, tone or grammar: one for those that know the same ones.

    A rule of style for every language is for none; that such rules look goes without saying.

    Raises:
        KitError: as `looks_for`.
    """
    language = _language(locale)
    missing: dict[str, list[str]] = {}
    for what, known in _known(kit, takes):
        if language not in known:
            missing.setdefault(", ".join(sorted(known)), []).append(what)
    return tuple(
        f"for {locale} there are no rules of {' or '.join(filter(None, (', '.join(what[:-1]), what[-1])))};"
        f" there are for {known}"
        for known, what in missing.items()
    )


def _known(kit: Kit | None, takes: Takes) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what looks at languages of its own, as far as any of its rules is wanted, with those that it knows."""
    rules = [each.rule for each in ready_rules(kit) if each.rule.locales and takes(each.rule.id)] if kit else []
    if rules:
        yield "style", frozenset(_language(locale) for rule in rules for locale in rule.locales)
    if any(map(takes, find_tone_rules())):
        yield "tone", frozenset(voice_of(kit).lexicons)
    cases = [case for check in own_checks().values() if takes(check.id) for case in check.cases]
    if cases:
        yield "grammar", frozenset(_language(case.locale) for case in cases)


def _language(locale: str) -> str:
    return locale.replace("_", "-").partition("-")[0].casefold()
