"""Rules that are ready to look: each with what finds its faults and where it may."""

from collections.abc import Mapping

from brandkit.model.frozen import frozen
from brandkit.model.kit import RuleChoice
from brandkit.model.prose import Prose
from brandkit.style.exempt import Accepted
from brandkit.style.hit import Finder
from brandkit.style.kinds.find import find_kinds
from brandkit.style.regexes.pattern import Pattern
from brandkit.style.rule import Rule
from brandkit.style.scopes import Term, terms_of


@frozen
class Ready:
    """A rule that looks."""

    rule: Rule
    severity: str
    finder: Finder
    scopes: tuple[tuple[Term, ...], ...]
    message: str


def ready_of(rule: Rule, patterns: Mapping[str, Pattern], accepted: Accepted, severity: str) -> Ready:
    """Return a rule with what finds its faults."""
    kind = find_kinds()[rule.kind]
    finder = kind.finder(rule, patterns, accepted)
    return Ready(rule, severity, finder, tuple(terms_of(scope) for scope in rule.scopes), kind.message(rule))


def is_for(rule: Rule, prose: Prose) -> bool:
    """Return whether a rule may look at a text: at its locale, its channel, its purpose and its audiences."""
    return (
        (not rule.locales or any(_speaks(prose.locale, each) for each in rule.locales))
        and (not rule.channels or prose.channel in rule.channels)
        and (not rule.purposes or prose.purpose in rule.purposes)
        and (not rule.audiences or any(each in rule.audiences for each in prose.audiences))
    )


def sort_of(prose: Prose) -> tuple[object, ...]:
    """Return all of a text that `is_for` asks for."""
    return prose.locale, prose.channel, prose.purpose, tuple(prose.audiences)


def _speaks(locale: str, wanted: str) -> bool:
    """Return whether ``en-GB`` is ``en``, or ``en-GB``; capitals and ``_`` make no difference."""
    has, wants = (each.lower().replace("_", "-") for each in (locale, wanted))
    return has == wants or has.startswith(f"{wants}-")


def level_of(id_: str, level: str, choice: RuleChoice) -> str:
    """Return how grave a rule's faults are: what is chosen for it by name, else by its folder, else its own level."""
    if id_ in choice.levels:
        return choice.levels[id_]
    fitting = [pattern for pattern in choice.levels if pattern.endswith("*") and id_.startswith(pattern[:-1])]
    return choice.levels[max(fitting, key=len)] if fitting else level


def is_used(name: str, choice: RuleChoice) -> bool:
    """Return whether a rule by its name under ``rules/`` is chosen; what lies in no folder always is."""
    folder, slash, _ = name.rpartition("/")
    return not choice.use or not slash or any(folder == each or folder.startswith(f"{each}/") for each in choice.use)
