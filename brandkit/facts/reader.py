"""How one kind of literal is read: what the readers of the `literal_...` files have in common.

A reader returns None for a text that is not of its kind, and raises `ValueError` for one that plainly was
meant to be and went wrong (the 30th of February), so that a slip does not turn a date into mere words.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.model.value import Value

Read: TypeAlias = Callable[[str], Value | None]

NUMBER = r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,9})?"
"""A pattern for plain digits with a point for decimals.

No leading zero (``0042`` is a PIN, not forty-two) and at most 18 digits (longer ones are account numbers).
"""


@frozen
class Reader:
    """How one kind is recognised, and how it is read when the author names it."""

    kind: str
    recognise: Read
    """Reads a text whose kind is not known."""
    accept: Read
    """Reads a text that is said to be of the kind, which leaves room for more spellings."""
    expected: str
    """What the kind looks like, with an example."""


def to_decimal(digits: str) -> Decimal:
    """Return the number that a match of `NUMBER` spells; the decimals written are kept, a negative zero is not."""
    amount = Decimal(digits)
    return amount or abs(amount)
