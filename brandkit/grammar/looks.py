"""What a kit looks for in grammar and spelling."""

from brandkit.grammar.checks import own_checks
from brandkit.model.kit import Kit
from brandkit.model.prose import Looks


def looks_of(kit: Kit | None) -> Looks:  # noqa: ARG001 - which back ends are asked is the kit's to say
    """Return what looks for grammar: our own checks."""
    return Looks(each=tuple(check.look for check in own_checks().values()))
