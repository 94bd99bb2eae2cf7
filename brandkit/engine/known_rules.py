"""The rules of every project that messages belong to, for patterns such as ``--only 'style/*'``."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from brandkit.kit import find_project
from brandkit.kit import load_kit as load_kit_at
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.style.ids import ids_of


@frozen
class KnownRules:
    """The ids of all rules that there are with any of some kits, to go through as often as one likes.

    Those of the kits come first, for which nothing is read. For brandkit's own all checks have to be loaded, which
    takes longer than to look at a page; whoever has found what he looks for reads on no further.
    """

    kits: tuple[Kit, ...]

    def __iter__(self) -> Iterator[str]:
        """Yield the ids, the kits' in order, and then brandkit's own in order."""
        yield from dict.fromkeys(rule for kit in self.kits for rule in ids_of(kit))

        from brandkit.engine.rules import rule_ids

        yield from rule_ids()


def rules_for(messages: Iterable[Path]) -> KnownRules:
    """Return the ids of all rules that there are for any of the messages.

    Raises:
        KitError: the kit of one of their projects cannot be used.
    """
    return KnownRules(tuple(map(load_kit_at, dict.fromkeys(find_project(path) for path in messages))))
