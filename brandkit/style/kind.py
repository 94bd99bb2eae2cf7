"""What a kind of rule is: the fields that are its own, its patterns, and what finds its faults."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from brandkit.model.frozen import frozen
from brandkit.style.exempt import Accepted
from brandkit.style.hit import Finder
from brandkit.style.regexes.pattern import Pattern
from brandkit.style.rule import Rule

Patterns: TypeAlias = Mapping[str, Pattern]
"""The patterns of a rule by what they are for."""


@frozen
class Field:
    """A field of a rule."""

    shape: str
    """``text``, ``texts`` (a list), ``swaps`` (a mapping), ``yes`` (true or false), ``count`` or ``number``."""
    default: Any
    choices: tuple[str, ...] = ()
    """What it may say; empty: anything of its shape."""
    needed: bool = False
    """A rule without it can find nothing."""


@frozen
class Complaint:
    """Something that is wrong with a rule's fields."""

    key: str
    words: str
    mend: str


@frozen
class Kind:
    """A kind of rule."""

    name: str
    fields: Mapping[str, Field]
    patterns: Callable[[Rule], Mapping[str, str]]
    """The patterns that a rule looks for, as Vale's engine reads them. The key is the field to blame for one."""
    finder: Callable[[Rule, Patterns, Accepted], Finder]
    complaints: Callable[[Rule], Iterator[Complaint]] = lambda rule: iter(())  # noqa: ARG005
    """What is wrong beyond the shape of single fields."""
    message: Callable[[Rule], str] = lambda rule: rule.message
    """The rule's message, made ready for what is said of a hit."""
    scopes: tuple[str, ...] = ("text",)
    """Where it looks, if its rule does not say."""
