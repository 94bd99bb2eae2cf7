"""JSON with places: a tree in which every value knows where it stands.

The standard library's reader forgets lines and takes doubled keys; a brand owner who edits a token file by hand
needs both told. Size and depth are bounded, numbers are finite, text holds no lone surrogates.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any, NoReturn, TypeAlias

from brandkit.errors import Fault, KitError
from brandkit.model.frozen import mutable, single
from brandkit.model.place import Span
from brandkit.source.places import Lines, find_lines

MAX_BYTES = 1_000_000
MAX_DEPTH = 32

_TOKEN = re.compile(
    r"""[ \t\r\n]*+(?:
      (?P<mark>[{}\[\],:])
    | (?P<string>"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*+")
    | (?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)
    | (?P<word>true|false|null))""",
    re.VERBOSE,
)  # RFC 8259, sections 2 to 7
_WORDS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None}
_SURROGATE = re.compile("[\ud800-\udfff]")


@single
class Node:
    """A JSON value and its place. Two nodes are equal only when they are the same place of the same reading."""

    value: "Members | tuple[Node, ...] | str | int | float | bool | None"
    lines: Lines
    start: int
    end: int
    key: tuple[int, int] | None = None
    """From where to where the name before it stands, quotes included; None for items and the root."""

    @property
    def span(self) -> Span:
        """Where the value stands."""
        return self.lines.span(self.start, self.end)

    @property
    def key_span(self) -> Span:
        """Where its name stands, or the value itself when it has none."""
        return self.lines.span(*self.key) if self.key else self.span


Members: TypeAlias = Mapping[str, Node]


def read_json(text: str, path: str, max_bytes: int = MAX_BYTES) -> Node:
    """Return the value of a JSON text.

    Raises:
        KitError: lists every doubled key and unfit value, and the first place where the text is no JSON.
    """
    scan = _Scan(text, find_lines(text, path))
    if len(text.encode("utf-8", "surrogatepass")) > max_bytes:
        words = f"the file is larger than {max_bytes:,} bytes"
        raise KitError([Fault(words, "split it", scan.lines.span(0, 0))])
    try:
        root = _read_value(scan, 1, None)
        _need_end(scan)
    except _StopError:
        raise KitError(scan.faults) from None
    if scan.faults:
        raise KitError(scan.faults)
    return root


def plain(node: Node) -> Any:
    """Return the value without its places: dicts, lists, strings, numbers, booleans, None."""
    match node.value:
        case Mapping() as members:
            return {name: plain(member) for name, member in members.items()}
        case tuple() as items:
            return [plain(item) for item in items]
        case scalar:
            return scalar


class _StopError(Exception):
    """The rest of the text cannot be read; the fault is already noted."""


@mutable
class _Scan:
    """How far the text has been read."""

    text: str
    lines: Lines
    place: int = 0
    faults: list[Fault] = field(default_factory=list)

    def blame(self, words: str, mend: str, start: int, end: int) -> None:
        """Note a fault."""
        self.faults.append(Fault(words, mend, self.lines.span(start, end)))

    def stop(self, expected: str, mend: str) -> NoReturn:
        """Note that something else stands where `expected` should, and give up."""
        rest = self.text[self.place :].lstrip(" \t\r\n")
        start = len(self.text) - len(rest)
        found = rest[:12].split()[0] if rest[:12].split() else rest[:1]
        words = f"found `{found}` where {expected} should stand" if found else f"the file ends before {expected}"
        self.blame(words, mend, start, start + len(found))
        raise _StopError

    def take(self, mark: str) -> bool:
        """Step over `mark` if it comes next."""
        token = _TOKEN.match(self.text, self.place)
        if token is None or token["mark"] != mark:
            return False
        self.place = token.end()
        return True


def _read_value(scan: _Scan, depth: int, key: tuple[int, int] | None) -> Node:
    token = _TOKEN.match(scan.text, scan.place)
    if token is None or (token["mark"] or "{") not in "{[":
        scan.stop("a value", "write a string in double quotes, a number, true, false, null, an object or an array")
    start, scan.place = token.start(token.lastgroup or 0), token.end()
    if depth > MAX_DEPTH:
        scan.blame(f"this lies deeper than {MAX_DEPTH} levels", "make the file flatter", start, scan.place)
        raise _StopError
    value: Members | tuple[Node, ...] | str | int | float | bool | None
    match token.lastgroup:
        case "string":
            value = _string(scan, start)
        case "number":
            value = _number(scan, start)
        case "word":
            value = _WORDS[token["word"]]
        case _:
            value = _read_object(scan, depth) if token["mark"] == "{" else _read_array(scan, depth)
    return Node(value, scan.lines, start, scan.place, key)


def _read_object(scan: _Scan, depth: int) -> Members:
    members: dict[str, Node] = {}
    if scan.take("}"):
        return members
    while True:
        name, key = _read_key(scan)
        member = _read_value(scan, depth + 1, key)
        if name in members:
            line = members[name].key_span.line
            scan.blame(f'"{name}" stands here twice, first in line {line}', "remove one of the two", *key)
        members.setdefault(name, member)
        if scan.take("}"):
            return members
        if not scan.take(","):
            scan.stop("a comma or }", "put a comma between two members, and } after the last")


def _read_key(scan: _Scan) -> tuple[str, tuple[int, int]]:
    token = _TOKEN.match(scan.text, scan.place)
    if token is None or token["string"] is None:
        scan.stop("a name", "write the name in double quotes; after the last member stands no comma")
    start, scan.place = token.start("string"), token.end()
    name = _string(scan, start)
    if not scan.take(":"):
        scan.stop("a colon", "write a colon between a name and its value")
    return name, (start, token.end())


def _read_array(scan: _Scan, depth: int) -> tuple[Node, ...]:
    items: list[Node] = []
    if scan.take("]"):
        return ()
    while True:
        items.append(_read_value(scan, depth + 1, None))
        if scan.take("]"):
            return tuple(items)
        if not scan.take(","):
            scan.stop("a comma or ]", "put a comma between two items, and ] after the last")


def _need_end(scan: _Scan) -> None:
    if scan.text[scan.place :].strip(" \t\r\n"):
        scan.stop("the end of the file", "keep one value in a file")


def _string(scan: _Scan, start: int) -> str:
    text: str = json.loads(scan.text[start : scan.place])
    if _SURROGATE.search(text):
        scan.blame("the text holds half a character (a lone surrogate)", "write it anew", start, scan.place)
    return text


def _number(scan: _Scan, start: int) -> int | float:
    digits = scan.text[start : scan.place]
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        scan.blame("the number is too large", "write a smaller one", start, scan.place)
    # 15 digits survive a float; beyond, an int is exact. Past 300 it cannot be, since a float is finite.
    return int(digits) if digits.lstrip("-").isdigit() and len(digits) < 310 else number
