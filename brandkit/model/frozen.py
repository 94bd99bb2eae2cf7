"""Frozen classes: small values that nobody changes, and that are equal when their fields are; and two like them.

`frozen` makes what ``dataclass(frozen=True, slots=True)`` makes, in a tenth of the time. That one has Python compile
six functions for every class, and nothing keeps what was compiled: with the 160 classes that a ``brandkit render``
meets, it was a fifth of the whole run. Here what is alike is compiled once for all classes, and what the module
`dataclasses` knows of a class is made out when it is asked.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, replace
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeAlias, TypeVar, dataclass_transform

C = TypeVar("C")
Fields: TypeAlias = Mapping[str, "Field[Any]"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[C]) -> type[C]:
    """Return the class as a frozen dataclass with slots, for `fields`, `replace`, ``match`` and pickle too.

    Of what `field` can say, defaults, ``compare`` and ``repr`` count, and there is no ``__post_init__``. A method that
    the class defines itself is kept.
    """
    return _made(cls, lambda every: {**_REFUSING, **_methods(every)})


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def single(cls: type[C]) -> type[C]:
    """Return the class made as by `frozen`, but that each is equal to itself alone: memos may be kept by it."""
    unequal = ("__eq__", "__hash__")
    return _made(cls, lambda every: {**_REFUSING, **{k: v for k, v in _methods(every).items() if k not in unequal}})


@dataclass_transform(field_specifiers=(field,))
def mutable(cls: type[C]) -> type[C]:
    """Return the class made as by `frozen`, but that its fields may be set, and that it has no hash."""
    return _made(cls, lambda every: {**_methods(every), "__hash__": None})


def _made(cls: type[C], methods: Callable[["Fields"], Mapping[str, Any]]) -> type[C]:
    types: Mapping[str, Any] = vars(cls).get("__annotations__", {})
    every = {name: _field(vars(cls).get(name, MISSING)) for name in types}
    own = {name: value for name, value in vars(cls).items() if name not in every and name not in _WITHOUT_SLOTS}
    asked = {name: _WhenAsked(name, types, every) for name in ("__dataclass_fields__", "__dataclass_params__")}
    names = {"__qualname__": cls.__qualname__, "__slots__": tuple(every), "__match_args__": tuple(every)}
    kind: Any = type(cls)
    made = kind(cls.__name__, cls.__bases__, {**methods(every), **asked, **own, **names})
    if "__init__" not in own:
        made.__init__ = _constructor(made, types, every)
    return made  # type: ignore[no-any-return]  # the same class again, with slots


_WITHOUT_SLOTS = ("__dict__", "__weakref__")


def _field(given: Any) -> "Field[Any]":
    return given if isinstance(given, Field) else field(default=given)


class _WhenAsked:
    """What `dataclasses` keeps with a class, which hardly any class is ever asked for."""

    def __init__(self, name: str, types: Mapping[str, Any], every: Fields) -> None:
        self.name, self.types, self.every = name, types, every

    def __get__(self, value: object, cls: type) -> Any:
        # Without a docstring `dataclass` would write one, for which it takes the whole class apart.
        stand_in = type(cls.__name__, (), {"__doc__": "-", "__annotations__": self.types, **self.every})
        known: Any = dataclass(init=False, repr=False, eq=False)(stand_in)
        setattr(cls, self.name, getattr(known, self.name))
        return getattr(known, self.name)


def _constructor(cls: Any, types: Mapping[str, Any], every: Fields) -> FunctionType:
    """Return ``__init__``. It fills the slots themselves, past the ``__setattr__`` that refuses."""
    code = _code_for(len(every)).replace(co_varnames=("self", *every))
    puts = {
        f"put{i}": _put(vars(cls)[name].__set__, each.default_factory) for i, (name, each) in enumerate(every.items())
    }
    defaults = tuple(
        each.default for each in every.values() if (each.default, each.default_factory) != (MISSING, MISSING)
    )
    constructor = FunctionType(code, puts, "__init__", defaults)
    constructor.__qualname__ = f"{cls.__qualname__}.__init__"
    constructor.__annotations__ = dict(types)
    return constructor


@cache
def _code_for(count: int) -> CodeType:
    """Return the code of a constructor with so many fields; what they are called makes no difference to it."""
    given = ", ".join(["self", *(f"value{i}" for i in range(count))])
    body = "; ".join(f"put{i}(self, value{i})" for i in range(count)) or "pass"
    names: dict[str, FunctionType] = {}
    exec(f"def __init__({given}): {body}", names)  # noqa: S102 - numbers are all that varies
    return names["__init__"].__code__


def _put(fill: Callable[[object, object], None], make: Any) -> Callable[[object, object], None]:
    """Return what fills a slot; MISSING stands for a default that is made."""
    return fill if make is MISSING else lambda self, value: fill(self, make() if value is MISSING else value)


def _methods(every: Fields) -> dict[str, Callable[..., Any]]:
    """Return what is the same for all classes but for the names of the fields."""
    values = _values(list(every))
    compared = _values([name for name, each in every.items() if each.compare])
    shown = [name for name, each in every.items() if each.repr]

    def equals(self: object, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(compared(self))

    def printed(self: object) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def taken_apart(self: object) -> tuple[type, tuple[Any, ...]]:
        return type(self), values(self)

    return {"__eq__": equals, "__hash__": hashed, "__repr__": printed, "__reduce__": taken_apart}


def _values(names: Sequence[str]) -> Callable[[object], tuple[Any, ...]]:
    """Return what gives the values of these fields; `attrgetter` gives a tuple from two names on."""
    if not names:
        return lambda _: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda self: (get(self),)


def _refuse_to_set(self: object, name: str, value: object) -> None:  # noqa: ARG001 - Python's signature
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:  # noqa: ARG001 - Python's signature
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _changed(self: Any, /, **changes: Any) -> Any:
    return replace(self, **changes)


_REFUSING = {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete, "__replace__": _changed}
