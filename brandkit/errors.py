"""What makes work impossible: an unusable message, kit or row, told with every fault at once.

Bad *content* is not an error but a `Finding`. These are raised when there is nothing sound to go on with.
"""

from collections.abc import Iterable

from brandkit.model.frozen import frozen
from brandkit.model.place import Span


@frozen
class Fault:
    """One thing that is wrong with an input."""

    text: str
    """What was found, in a sentence without a full stop."""
    mend: str
    """What to do about it, in the imperative."""
    span: Span | None = None
    """Where; None when the fault has no place in a file (a missing file, say)."""

    def __str__(self) -> str:
        where = f"{self.span.path}:{self.span.line}:{self.span.column}: " if self.span else ""
        return f"{where}{self.text}; {self.mend}" if self.mend else f"{where}{self.text}"


class BrandkitError(Exception):
    """An input that cannot be used. The command line shows the faults and ends with exit code 2."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take every fault that was found; a reader should not have to mend them one run at a time."""
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class SourceError(BrandkitError):
    """A message file that cannot be read."""


class KitError(BrandkitError):
    """A kit (templates, styles, rules, brandkit.yaml) that cannot be used."""


class DataError(BrandkitError):
    """Recipient data that a message cannot be filled with. Never quotes the recipient's value."""


class UsageError(BrandkitError):
    """A call that asks for something that is not there: an unknown channel, a folder that is no project."""
