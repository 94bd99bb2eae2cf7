"""Our values as JSON and back: frozen classes, tuples, mappings by text, days, and what JSON has itself.

What comes back is checked against the types of the class, so that a file which somebody else wrote gives a value of
that shape or an error, and nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def as_plain(value: Any) -> Any:
    """Return a value as what `json.dumps` takes; an object of ours is the list of its fields."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [as_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: as_plain(each) for key, each in value.items()}
    if is_dataclass(value):
        return [as_plain(getattr(value, field.name)) for field in fields(value)]
    return value


def from_plain(kind: type[T], plain: Any) -> T:
    """Return the value of a type that `as_plain` gave this for.

    Raises:
        ValueError: it cannot have come from a value of that type.
    """
    made: T = _reader(cast("Any", kind))(plain)
    return made


@cache  # a memo of a pure function: there are as many types as classes
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return what reads a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _items(_reader(inner[0])) if inner[1:] == (...,) else _row([_reader(each) for each in inner])
    if origin is not None and issubclass(origin, Mapping):
        return _members(_reader(inner[1]))
    if isinstance(kind, UnionType):
        return _either([_reader(each) for each in inner])
    if kind is date:
        return lambda plain: date.fromisoformat(_scalar(str)(plain))
    return _object(kind) if is_dataclass(kind) else _scalar(kind)


def _scalar(kind: Any) -> Callable[[Any], Any]:
    if kind not in (str, int, float, bool, NoneType):
        raise TypeError(f"{kind} has no plain form")

    def read(plain: Any) -> Any:
        return plain if type(plain) is kind else _refuse(plain)

    return read


def _items(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda plain: tuple(map(read, plain)) if isinstance(plain, list) else _refuse(plain)


def _row(readers: list[Callable[[Any], Any]]) -> Callable[[Any], Any]:
    def read(plain: Any) -> Any:
        if not isinstance(plain, list) or len(plain) != len(readers):
            return _refuse(plain)
        return tuple(read(each) for read, each in zip(readers, plain, strict=True))

    return read


def _members(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda plain: {key: read(each) for key, each in plain.items()} if isinstance(plain, dict) else _refuse(plain)


def _either(readers: list[Callable[[Any], Any]]) -> Callable[[Any], Any]:
    def read(plain: Any) -> Any:
        for each in readers:
            try:
                return each(plain)
            except ValueError:
                continue
        return _refuse(plain)

    return read


def _object(kind: Any) -> Callable[[Any], Any]:
    types = get_type_hints(kind)
    row = _row([_reader(types[field.name]) for field in fields(kind)])
    return lambda plain: kind(*row(plain))


def _refuse(plain: Any) -> Any:
    raise ValueError(f"unexpected {type(plain).__name__}")
