"""Where a source's links lead, also those that are completed for each recipient."""

import re
from collections.abc import Iterable, Mapping

from brandkit.compare.sides.resolve import UNKNOWN
from brandkit.facts.url_form import normal_url
from brandkit.model.frozen import frozen
from brandkit.model.message import Fact
from brandkit.model.statement import Statement
from brandkit.model.value import Url


@frozen
class Target:
    """A link of the source."""

    shape: re.Pattern[str]
    """What its normal form looks like, whoever it is for."""
    facts: frozenset[str]
    """The facts whose address it begins with: ``{{ shop }}/{{ person.id }}``."""


def targets_of(links: Iterable[str], facts: Mapping[str, Fact]) -> tuple[Target, ...]:
    """Return the targets of a source's links."""
    return tuple(_target(link, facts) for link in dict.fromkeys(links))


def leads_to(statement: Statement, target: Target) -> bool:
    """Return whether a statement is the address of a target, with whatever value stands in it."""
    addresses = (value.text for value in (statement.value, *statement.others) if isinstance(value, Url))
    return any(target.shape.fullmatch(normal_url(each)) for each in addresses)


def _target(link: str, facts: Mapping[str, Fact]) -> Target:
    # A letter keeps the place of what is not known while the rest takes its normal form.
    pieces = normal_url(link.replace(UNKNOWN, "zqz")).split("zqz")
    shape = r"[^\s/]+".join(map(re.escape, pieces))
    keys = (key for key, fact in facts.items() if isinstance(fact.value, Url) and link.startswith(fact.value.text))
    return Target(re.compile(shape), frozenset(keys))
