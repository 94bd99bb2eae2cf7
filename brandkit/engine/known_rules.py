"""The rules of every project that messages belong to, for patterns such as ``--only 'style/*'``."""

from collections.abc import Iterable
from pathlib import Path

from brandkit.engine.rules import rule_ids
from brandkit.kit import find_project
from brandkit.kit import load_kit as load_kit_at


def rules_for(messages: Iterable[Path]) -> tuple[str, ...]:
    """Return the ids of all rules that there are for any of the messages, in order.

    Raises:
        KitError: the kit of one of their projects cannot be used.
    """
    projects = dict.fromkeys(find_project(path) for path in messages)
    return tuple(sorted({rule for project in projects for rule in rule_ids(kit=load_kit_at(project))}))
