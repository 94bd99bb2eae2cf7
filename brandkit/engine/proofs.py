"""Whether rules and checks find in their own examples what they say."""

import sys
from collections.abc import Iterator

from brandkit.checks import find_checks
from brandkit.engine.cases import run_case
from brandkit.engine.prose_cases import found_in, prose_checks
from brandkit.errors import Fault
from brandkit.model.kit import Kit
from brandkit.model.place import Span
from brandkit.style.looks import files_of
from brandkit.style.proofs import unproved


def unproved_rules(kit: Kit) -> Iterator[Fault]:
    """Yield a fault for each example of a kit's rules that does not hold.

    Raises:
        KitError: lists what is wrong with any of the rules.
    """
    for file in files_of(kit):
        yield from unproved(file)


def untried(kit: Kit) -> Iterator[str]:
    """Yield, in words, which of a kit's rules cannot be tried, since they are of a kind that is not supported."""
    yield from (file.notice for file in files_of(kit) if file.notice)


def unproved_checks() -> Iterator[Fault]:
    """Yield a fault for each case of brandkit's own checks that does not hold."""
    for check in find_checks().values():
        for number, case in enumerate(check.cases, 1):
            found = tuple(finding.quote for finding in run_case(check, case).findings)
            yield from _unlike(check.id, number, found, case.finds)
    for own in prose_checks().values():
        for number, each in enumerate(own.cases, 1):
            yield from _unlike(own.id, number, found_in(own, each), each.finds)


def counted(kit: Kit) -> tuple[int, int]:
    """Return how many rules and checks there are, and how many examples they have."""
    rules = [file.rule for file in files_of(kit) if file.rule]
    checks = (*find_checks().values(), *prose_checks().values())
    examples = sum(len(rule.passes) + len(rule.fails) for rule in rules) + sum(len(check.cases) for check in checks)
    return len(rules) + len(checks), examples


def _unlike(rule: str, number: int, found: tuple[str, ...], wanted: tuple[str, ...]) -> Iterator[Fault]:
    if found != wanted:
        words = f"{rule} finds {_listed(found)} in its case {number}, not {_listed(wanted)}"
        yield Fault(words, "mend the check, or the case", _place(rule))


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"“{each}”" for each in words) or "nothing"


def _place(rule: str) -> Span | None:
    family, name = rule.replace("-", "_").split("/")
    places = (f"brandkit.checks.{family}.{name}", f"brandkit.{family}.own.{name}", f"brandkit.{family}.rules.{name}")
    module = next((sys.modules[each] for each in places if each in sys.modules), None)
    return Span(str(module.__file__), 1, 1, 1, 1) if module else None
