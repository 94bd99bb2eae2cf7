"""Where links go: what stands behind a label, and bare addresses that are links by themselves."""

import re

from brandkit.model.frozen import frozen

_TITLE = r"""(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))"""
_BEHIND_LABEL = re.compile(r"\(\s*(<(?:\\.|[^<>\\\n])*>|(?!<))", re.DOTALL)
_TARGET_STOP = re.compile(r"\\.|[()\s]", re.DOTALL)
_BEHIND_TARGET = re.compile(rf"\s*(?:(?<=[\s>]){_TITLE}\s*)?\)", re.DOTALL)
_MOST_NESTED = 32
"""Brackets in brackets of a target, as other parsers of CommonMark have it."""
REFERENCE_LABEL = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]", re.DOTALL)
FOOTNOTE_LABEL = re.compile(r"\[\^([^\[\]\n]+)\]")
AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9.+-]{1,31}:[^\s<>]*)>")
LOCAL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]"
_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_DOMAIN = rf"{_LABEL}(?:\.{_LABEL})*"
MAIL_AUTOLINK = re.compile(rf"<({LOCAL}+@{_DOMAIN})>")
_MAIL = re.compile(rf"[A-Za-z0-9]{LOCAL}*@{_DOMAIN}(?![-_])")
# As goldmark's extension/linkify.go has them (v1.8.6, MIT, read 2026-11).
_HOST = r"[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+"
_PATH = r"""(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'">^{}\[\]`]*)?"""
_URL = re.compile(rf"(?:https?|ftp)://{_HOST}(?::\d+)?{_PATH}|www\.{_HOST}{_PATH}")
_REFERENCE_TAIL = re.compile(r"&[A-Za-z0-9]+;$")
_PLAIN_TARGET = re.compile(r"(?:[A-Za-z0-9!#$&'()*+,./:;=?@_~-]|%[0-9A-Fa-f]{2})*")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@frozen
class Bare:
    """An address that is a link by itself."""

    end: int
    target: str


def target_behind(text: str, at: int) -> tuple[int, str] | None:
    """Return where a link ends whose target stands in the brackets at `at`, and the target; None: there is none."""
    found = _BEHIND_LABEL.match(text, at)
    if not found:
        return None
    start, end = found.span(1)
    if start == end:
        end = _plain_target_end(text, start)
    behind = _BEHIND_TARGET.match(text, end)
    if not behind:
        return None
    target = text[start:end]
    return behind.end(), target[1:-1] if target.startswith("<") else target


def _plain_target_end(text: str, at: int) -> int:
    """Return where a target ends: at white space, or where a bracket closes that it did not open."""
    depth = 0
    for stop in _TARGET_STOP.finditer(text, at):
        if stop[0] == "(":
            depth += 1
        elif stop[0] == ")":
            depth -= 1
        if depth < 0 or depth > _MOST_NESTED or stop[0].isspace():
            return stop.start()
    return len(text)


def bare_address(text: str, at: int) -> Bare | None:
    """Return the address that begins at `at`, if any."""
    found = _URL.match(text, at)
    if not found:
        mail = _MAIL.match(text, at)
        return Bare(mail.end(), f"mailto:{mail[0]}") if mail and "." in mail[0].partition("@")[2] else None
    words = found[0].rstrip("?!.,:*_~")
    if words.endswith(")"):
        extra = max(0, words.count(")")) - words.count("(")
        words = words[: len(words) - extra] if extra > 0 else words
    elif words.endswith(";") and (tail := _REFERENCE_TAIL.search(words)):
        words = words[: tail.start()]
    target = words if found[0][0] != "w" else f"http://{words}"
    return Bare(at + len(words), target_in_page(target))


def target_in_page(target: str) -> str:
    """Return a target as it stands in a page, if it stands there unchanged, else ``""``."""
    return target if _PLAIN_TARGET.fullmatch(target) else ""


def without_escapes(target: str) -> str:
    """Return the target that is written with backslashes."""
    return _ESCAPE.sub(r"\1", target) if "\\" in target else target
