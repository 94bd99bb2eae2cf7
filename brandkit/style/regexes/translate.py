r"""Patterns as Vale's engine reads them, written as Python reads them.

Vale runs regexp2, .NET's engine in Go, in the mode that follows RE2. Where that differs from Python, tried with
Vale 3.21: ``\w``, ``\d`` and ``\s`` know ASCII only, while ``\b`` knows every letter; flags such as ``(?i)`` may stand
anywhere, and hold from there to the end of the group they stand in, in all alternatives.
"""

import re
from collections.abc import Callable
from dataclasses import field

from brandkit.model.frozen import mutable

_ASCII = {"w": "A-Za-z0-9_", "d": "0-9", "s": r"\t\n\f\r "}
_FLAGS = re.compile(r"\(\?([a-zA-Z]*)(-[a-zA-Z]+)?([:)])")
_NAMED = re.compile(r"\(\?(?:<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')")
_REPEAT = re.compile(r"\{\d+(?:,\d*)?\}")
_CODE = re.compile(r"\\x\{([0-9A-Fa-f]{1,8})\}")
_PROPERTY = re.compile(r"\\[pP](?:\{[^}]*\}|[A-Z])")
_POSIX = re.compile(r"\[:(\^?)(\w+):\]")
_BACK = re.compile(r"\\k(?:<(\w+)>|'(\w+)'|\{(\w+)\})")
_ENDS = {"z": r"\Z", "Z": r"(?=\n?\Z)"}
# In a set, Python warns of what may one day mean more than itself.
_DOUBTFUL = "[&~|"


@mutable
class _Writer:
    """What is written so far, and the flags that hold in each open group."""

    source: str
    at: int = 0
    out: list[str] = field(default_factory=list)
    flags: list[list[str]] = field(default_factory=lambda: [[]])

    def take(self, length: int, text: str | None = None) -> None:
        """Go on by so many characters, and write them, or the text in their place."""
        self.out.append(self.source[self.at : self.at + length] if text is None else text)
        self.at += length


def translate(source: str) -> str:
    """Return the pattern for `re` or `regex`; what is no pattern stays none, and is found when it is compiled."""
    writer = _Writer(source)
    while writer.at < len(source):
        _STEPS.get(source[writer.at], _plain)(writer)
    return "".join((*writer.out, ")" * len(writer.flags[-1])))


def _plain(writer: _Writer) -> None:
    writer.take(1)


def _escape(writer: _Writer) -> None:
    source, at = writer.source, writer.at
    letter = source[at + 1 : at + 2]
    if letter.lower() in _ASCII and letter:
        writer.take(2, f"[{'^' if letter.isupper() else ''}{_ASCII[letter.lower()]}]")
    elif letter in _ENDS:
        writer.take(2, _ENDS[letter])
    elif code := _CODE.match(source, at):
        writer.take(len(code.group()), f"\\U{int(code.group(1), 16):08X}")
    elif back := _BACK.match(source, at):
        writer.take(len(back.group()), f"(?P={next(filter(None, back.groups()))})")
    elif whole := _PROPERTY.match(source, at):
        writer.take(len(whole.group()), _property(whole.group()))
    else:
        writer.take(2)


def _property(text: str) -> str:
    r"""Return ``\p{L}`` for ``\pL`` too."""
    return text if "{" in text else f"{text[:2]}{{{text[2:]}}}"


def _group(writer: _Writer) -> None:
    source, at = writer.source, writer.at
    flags = _FLAGS.match(source, at)
    if flags and (flags.group(1) or flags.group(2)):
        _flagged(writer, flags)
        return
    named = _NAMED.match(source, at)
    writer.take(len(named.group()), f"(?P<{named.group(1) or named.group(2)}>") if named else writer.take(1)
    writer.flags.append([])


def _flagged(writer: _Writer, found: re.Match[str]) -> None:
    """Write flags as a group of their own; Python has no others but at the beginning."""
    on = "".join(letter for letter in found.group(1) if letter in "imsx")
    off = "".join(letter for letter in (found.group(2) or "") if letter in "imsx")
    opening = f"(?{on}{'-' if off else ''}{off}:"
    writer.take(len(found.group()), opening)
    if found.group(3) == ":":
        writer.flags.append([])
    else:
        writer.flags[-1].append(opening)


def _close(writer: _Writer) -> None:
    opened = len(writer.flags.pop()) if len(writer.flags) > 1 else 0
    writer.take(1, ")" * (opened + 1))


def _or(writer: _Writer) -> None:
    openings = writer.flags[-1]
    writer.take(1, f"{')' * len(openings)}|{''.join(openings)}")


def _brace(writer: _Writer) -> None:
    """Write a brace; one that repeats nothing is itself."""
    repeat = _REPEAT.match(writer.source, writer.at)
    writer.take(len(repeat.group())) if repeat else writer.take(1, r"\{")


def _set(writer: _Writer) -> None:
    source, at = writer.source, writer.at + 1
    negated = source.startswith("^", at)
    at += negated
    inside: list[str] = []
    outside: list[str] = []
    first = at
    while at < len(source) and (source[at] != "]" or at == first):
        at = _member(source, at, inside, outside)
    if at >= len(source):  # it is never closed
        writer.take(len(source) - writer.at)
        return
    writer.take(at + 1 - writer.at, _set_of("".join(inside), outside, negated=negated))


def _member(source: str, at: int, inside: list[str], outside: list[str]) -> int:
    r"""Take in one thing that a set holds; return where the next begins. ``\W`` is all outside another set."""
    character = source[at]
    if character == "\\":
        letter = source[at + 1 : at + 2]
        if letter and letter in "wds":
            inside.append(_ASCII[letter])
        elif letter and letter in "WDS":
            outside.append(_ASCII[letter.lower()])
        elif code := _CODE.match(source, at):
            inside.append(f"\\U{int(code.group(1), 16):08X}")
            return code.end()
        elif whole := _PROPERTY.match(source, at):
            inside.append(_property(whole.group()))
            return whole.end()
        else:
            inside.append(source[at : at + 2])
        return at + 2
    if posix := _POSIX.match(source, at):
        inside.append(rf"\{'P' if posix.group(1) else 'p'}{{{posix.group(2)}}}")
        return posix.end()
    doubtful = character in _DOUBTFUL or (character == "-" and inside and inside[-1] == "-")
    inside.append(f"\\{character}" if doubtful else character)
    return at + 1


def _set_of(inside: str, outside: list[str], *, negated: bool) -> str:
    if not outside:
        return f"[{'^' if negated else ''}{inside}]"
    others = [f"[^{each}]" for each in outside]
    if negated:
        rest = f"[^{inside}]" if inside else r"(?s:.)"
        return f"(?:{''.join(f'(?!{each})' for each in others)}{rest})"
    return f"(?:{'|'.join((*([f'[{inside}]'] if inside else []), *others))})"


_STEPS: dict[str, Callable[[_Writer], None]] = {
    "\\": _escape,
    "[": _set,
    "(": _group,
    ")": _close,
    "|": _or,
    "{": _brace,
}
