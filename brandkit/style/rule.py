"""A rule of style, as it stands in a file."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from brandkit.model.frozen import frozen
from brandkit.model.place import Span


@frozen
class Example:
    """A text that a rule is proved by: one that it passes, or one that it finds something in."""

    text: str
    finds: tuple[str, ...] = ()
    """The words that are found, in reading order; empty for a text that passes, and where nobody says which."""
    fixed: str | None = None
    """The text once every fix is applied; None: nobody says."""
    locale: str = ""
    """A language tag; ``""``: the first locale of the rule, English where it has none."""
    channel: str = ""
    beside: tuple[str, ...] = ()
    """Other variants of the message, or other messages of the project, for a rule with `across`."""
    place: tuple[int, int, int, int] | None = None
    """Where it stands in the rule's file: line, column, end line, end column."""


@frozen
class Action:
    """What Vale calls an action: how the words that are found become better ones."""

    name: str = ""
    """``replace``, ``suggest``, ``remove``, ``convert`` or ``edit``; ``""``: there is none."""
    params: tuple[str, ...] = ()


@frozen
class Rule:
    """A rule as its file says it, every field filled in."""

    id: str
    """``style/plain.utilise``."""
    kind: str
    """What it extends: ``existence``, ``substitution`` ..."""
    message: str
    path: str
    own: Mapping[str, Any]
    """The fields of its kind, each with a value: strings, numbers, booleans, lists and mappings of strings."""
    level: str = "warning"
    scopes: tuple[str, ...] = ("text",)
    link: str = ""
    why: str = ""
    limit: int = 0
    """How many remarks it may make on one text; 0: any number."""
    action: Action = Action()
    matchcase: bool = False
    """What is put in place of words takes over their capitals."""
    fix: str = "unsafe"
    """How sure its replacements are: ``safe``, ``unsafe`` or ``none``."""
    across: str = ""
    """Of a consistency rule: ``message`` or ``project``, where one text is not enough."""
    locales: tuple[str, ...] = ()
    """Language tags of which one must begin like the text's; empty: every locale. The same goes for the next three."""
    channels: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    passes: tuple[Example, ...] = ()
    fails: tuple[Example, ...] = ()
    places: Mapping[str, tuple[int, int, int, int]] = field(default_factory=dict)
    """Where the keys of the file stand: line, column, end line, end column."""

    def span(self, key: str = "extends") -> Span:
        """Return where a key of the file stands; of a key that is not there, its first line."""
        return Span(self.path, *self.places.get(key, (1, 1, 1, 1)))
