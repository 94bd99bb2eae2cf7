"""A value as a key: large values, and those without a hash, are told apart by identity."""

from typing import Generic, TypeVar

from brandkit.model.frozen import frozen

V = TypeVar("V")


@frozen
class Same(Generic[V]):
    """Equal to another if both are about the very same value, which lives as long as this does."""

    value: V

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)
