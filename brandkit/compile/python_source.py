"""Python source in the making: lines, and the values that its names stand for.

No text of a plan ever becomes source: names are made here, by number, and stand for values by reference.
"""

from collections.abc import Mapping
from dataclasses import field

from brandkit.compile.shared_slots import SlotKey
from brandkit.model.frozen import frozen

_INDENT = "    "


@frozen
class Page:
    """The source of one function. It grows while a plan is written out; see `line`, `refer` and `hold`."""

    values: dict[str, object] = field(default_factory=dict)
    """What the names of the source stand for."""
    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    """Expressions whose values are to be written next, one after the other."""
    holders: dict[str, dict[tuple[str, ...], str]] = field(default_factory=dict)
    """Per variable: the paths below it at which a dict is asked for a key, and the variable for that dict."""
    used: set[str] = field(default_factory=set)
    """The counters of loops that something asks for."""
    numbers: dict[str, int] = field(default_factory=dict)
    """Per kind of name: how many there are."""

    def name(self, kind: str) -> str:
        """Return a name that is not taken yet."""
        self.numbers[kind] = self.numbers.get(kind, 0) + 1
        return f"{kind}{self.numbers[kind]}"

    def refer(self, value: object) -> str:
        """Return a name that stands for a value."""
        name = self.name("c")
        self.values[name] = value
        return name

    def line(self, depth: int, text: str) -> None:
        """Add a line, indented by `depth` steps."""
        self.lines.append(_INDENT * depth + text)

    def insert(self, at: int, depth: int, texts: list[str]) -> None:
        """Put lines before the line number `at`, counted from 0."""
        self.lines[at:at] = [_INDENT * depth + text for text in texts]

    def flush(self, depth: int) -> None:
        """Add a line that writes the pieces gathered so far."""
        if self.pieces:
            self.line(depth, f"parts += ({', '.join(self.pieces)},)")
            self.pieces.clear()

    def hold(self, variable: str, path: tuple[str, ...]) -> str:
        """Return the variable for the dict at a path below another variable."""
        below = self.holders.setdefault(variable, {})
        if path not in below:
            if path:
                self.hold(variable, path[:-1])
            below[path] = self.name("h")
        return below[path]

    def holding(self, variable: str) -> list[str]:
        """Return the lines that set every variable that `hold` gave for one; what is no dict counts as empty."""
        below = self.holders.pop(variable, {})
        lines = []
        for path, holder in below.items():
            taken = f"{below[path[:-1]]}.get({self.refer(path[-1])})" if path else variable
            lines.append(f"{holder} = x if type(x := {taken}) is dict else empty")
        return lines


@frozen
class Place:
    """Where source is written, and how."""

    page: Page
    locale: str
    encoded: bool
    """Each piece is written as UTF-8 by itself; else the whole is encoded at the end."""
    depth: int
    """Steps of indentation."""
    filled: Mapping[SlotKey, str] = field(default_factory=dict)
    """Slots that are filled ahead, to their variables."""
    items: Mapping[str, str] = field(default_factory=dict)
    """The names of the loops around, to the variables of their items."""
    counters: tuple[str, str] | None = None
    """The variables for the innermost loop's index and length."""
