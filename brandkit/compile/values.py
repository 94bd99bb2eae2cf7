"""Values of recipient data: what JSON gives, and how two of them compare.

A value is a dict, list, str, int, float or bool. JSON's null and a key that is not there are one and the same:
`MISSING`. It is false, equals nothing (itself included) and cannot be printed.
"""

from typing import Final, TypeGuard

MISSING: Final = None
"""No value. It is Python's None, so that generated code can ask for it at no cost."""


def lookup(data: object, path: tuple[str | int, ...]) -> object:
    """Return the value at a path, or `MISSING`.

    Names are keys of dicts and numbers are places in lists, counted from 0 (from the end when negative). There
    is no other way into a value: never an attribute, never a method.
    """
    value = data
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list | tuple) and isinstance(step, int) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return MISSING
    return value


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether a value is a number; true and false are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def same(left: object, right: object) -> bool:
    """Return whether two values are equal: numbers by amount, lists and dicts item by item, bools by themselves.

    `MISSING` equals nothing. It needs no recursion, so that data nested deeply cannot break it.
    """
    pairs = [(left, right)]
    while pairs:
        one, other = pairs.pop()
        inside = _same_outside(one, other)
        if inside is None:
            return False
        pairs.extend(inside)
    return True


def _same_outside(one: object, other: object) -> list[tuple[object, object]] | None:
    """Return the pairs that must be equal for these two to be equal; None when they cannot be."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [(one[key], other[key]) for key in one] if one.keys() == other.keys() else None
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return list(zip(one, other, strict=True)) if len(one) == len(other) else None
    alike = (
        (is_number(one) and is_number(other))
        or (isinstance(one, str) and isinstance(other, str))
        or (isinstance(one, bool) and isinstance(other, bool))
    )
    return [] if alike and one == other else None
