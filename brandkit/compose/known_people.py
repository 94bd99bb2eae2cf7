"""Extreme people as a fill knows them: made once for all who ask the same of them.

Most channels look up the same values, and while its author writes, a message looks up the same from key to key.
"""

from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import lru_cache
from typing import Any

from brandkit.compile.recipient import addressed
from brandkit.compose.people import extreme_people
from brandkit.compose.uses import Use
from brandkit.model.frozen import frozen
from brandkit.model.message import Schema


@frozen
class _Asked:
    """What people are made of, so that two are equal if the people are."""

    schema: str
    uses: tuple[Use, ...]
    types: tuple[type, ...]
    """Those of the constants in `uses`: 1 equals True, yet what is compared with them differs."""
    dear: tuple[str, ...]
    read: Schema | None = field(compare=False, repr=False)


def known_people(schema: Schema | None, uses: Iterable[Use], dear: Iterable[str] = ()) -> tuple[Mapping[str, Any], ...]:
    """Return what `extreme_people` does, with each one's digest."""
    wanted = tuple(uses)
    types = tuple(type(constant) for use in wanted for constant in use.against)
    return _people(_Asked(repr(schema), wanted, types, tuple(dear), schema))


@lru_cache(maxsize=32)  # a memo of a pure function: as many as there are channels, and some more
def _people(asked: _Asked) -> tuple[Mapping[str, Any], ...]:
    return tuple(addressed(person) for person in extreme_people(asked.read, asked.uses, asked.dear))
