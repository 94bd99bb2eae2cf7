"""The ways in which recipient data fails a message, in words. None quotes the recipient's value."""

from brandkit.compile.spelling import spell
from brandkit.errors import DataError, Fault
from brandkit.model.expression import Expression


def missing(expression: Expression) -> DataError:
    """Return the error for a value that the message needs and the data does not give."""
    return DataError([Fault(f"`{spell(expression)}` is missing", "give it in the data or write a default")])


def unfit(expression: Expression, expected: str) -> DataError:
    """Return the error for a value of the wrong sort; `expected` reads on after "is not"."""
    return DataError([Fault(f"`{spell(expression)}` is not {expected}", "mend the data")])


def overlong(expression: Expression, most: int) -> DataError:
    """Return the error for a filter that makes more than `most` characters."""
    return DataError([Fault(f"`{spell(expression)}` is longer than {most} characters", "shorten the data")])


def incomparable(expression: Expression) -> DataError:
    """Return the error for an order asked of values that have none."""
    text = f"`{spell(expression)}` does not compare two numbers or two texts"
    return DataError([Fault(text, "mend the data")])


def refused(expression: Expression, error: DataError) -> DataError:
    """Return the error of an escape, which knows only the text, with the name of the value it was given."""
    name = spell(expression)
    return DataError([Fault(f"`{name}`: {fault.text}", fault.mend) for fault in error.faults])
