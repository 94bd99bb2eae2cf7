"""Conditional comments: what only Outlook for Windows reads, and what everyone but it reads.

``<!--[if mso]> ... <![endif]-->`` is a comment to all other clients; ``<!--[if !mso]><!--> ... <!--<![endif]-->`` and
``<![if !mso]> ... <![endif]>`` show their content to them. Source: Microsoft, "About conditional comments".
"""

import re
from collections.abc import Iterator

from brandkit.markup.html_read.tokens import Token, read_tokens

OUTLOOK_VERSION = 16.0
"""What ``mso`` compares with: Outlook 2016, 2019, 2021 and classic Outlook of Microsoft 365 all say 16."""

LONGEST_CONDITION = 200
"""Longer ones are no conditions; real ones stay under 60 characters."""

_OPENING = re.compile(r"\s*\[if\s([^\]]*)\]>?\s*", re.IGNORECASE)
_CLOSING = re.compile(r"\s*(?:<!)?\s*\[endif\]\s*\Z", re.IGNORECASE)
_COMMENT_TAIL = re.compile(r"<!\s*\[endif\]\s*\Z", re.IGNORECASE)
_WORD = re.compile(r"\s*(?:([!&|()])|(?:(gte?|lte?)\s+)?([a-z]+)(?:\s+([0-9.]+))?)", re.IGNORECASE)


def outlook_tokens(html: str) -> Iterator[Token]:
    """Yield the tokens that Outlook for Windows reads: its own branches opened, those of others left out."""
    skipped = 0
    for token in read_tokens(html):
        condition = condition_of(html, token)
        if skipped:
            skipped += is_revealing(html, token) - is_end_of_branch(html, token)
        elif condition is None:
            yield token
        elif is_revealing(html, token):
            skipped = 0 if holds(condition) else 1
        elif holds(condition):
            begin, end = branch_inside(html, token)
            yield from read_tokens(html, begin, end)


def condition_of(html: str, token: Token) -> str | None:
    """Return the condition that a comment opens with, None for any other token."""
    if token.kind not in ("comment", "bogus"):
        return None
    found = _OPENING.match(html, token.inner, token.until)
    return found[1].strip() if found else None


def is_revealing(html: str, token: Token) -> bool:
    """Return whether `token` opens a branch that ordinary clients show: its content follows the token."""
    found = _OPENING.match(html, token.inner, token.until) if token.kind in ("comment", "bogus") else None
    if not found:
        return False
    return token.kind == "bogus" or html[found.end() : token.until].strip() in ("", "<!", "<!--")


def is_end_of_branch(html: str, token: Token) -> bool:
    """Return whether `token` is the ``<![endif]`` of a revealed branch."""
    return token.kind in ("comment", "bogus") and bool(_CLOSING.match(html, token.inner, token.until))


def branch_inside(html: str, token: Token) -> tuple[int, int]:
    """Return where the content of a hidden branch (a conditional comment that holds it) begins and ends."""
    opening = _OPENING.match(html, token.inner, token.until)
    begin = opening.end() if opening else token.inner
    # The tail is short; looking for it from the front would cost a pass per bracket.
    tail = _COMMENT_TAIL.search(html, max(begin, html.rfind("<!", begin, token.until)), token.until)
    return begin, tail.start() if tail else token.until


def holds(condition: str) -> bool:
    """Return whether Outlook for Windows takes a branch with this condition; one it cannot read it does not take."""
    if len(condition) > LONGEST_CONDITION:
        return False
    words = _words(condition)
    return bool(words) and _any_of(words) and not words


def _words(condition: str) -> list[str | bool]:
    """Return operators and answered features of a condition in reverse, so that the next is the last."""
    words: list[str | bool] = []
    at = 0
    while at < len(condition):
        found = _WORD.match(condition, at)
        if not found:
            return []
        words.append(found[1] or _is_true(found[2] or "", found[3].lower(), found[4] or ""))
        at = found.end()
    return words[::-1]


def _is_true(comparison: str, feature: str, version: str) -> bool:
    """Answer for one feature: Outlook is ``mso`` and ``vml``, and not ``IE``."""
    if feature in ("vml", "true"):
        return True
    if feature != "mso":
        return False
    try:
        asked = float(version or OUTLOOK_VERSION)
    except ValueError:
        return False
    match comparison.lower():
        case "gt":
            return asked < OUTLOOK_VERSION
        case "gte":
            return asked <= OUTLOOK_VERSION
        case "lt":
            return asked > OUTLOOK_VERSION
        case "lte":
            return asked >= OUTLOOK_VERSION
    return asked == OUTLOOK_VERSION


def _any_of(words: list[str | bool]) -> bool:
    """Take alternatives off `words`: ``a | b``."""
    answer = _all_of(words)
    while words and words[-1] == "|":
        words.pop()
        answer |= _all_of(words)
    return answer


def _all_of(words: list[str | bool]) -> bool:
    """Take what must hold together off `words`: ``a & b``."""
    answer = _one(words)
    while words and words[-1] == "&":
        words.pop()
        answer &= _one(words)
    return answer


def _one(words: list[str | bool]) -> bool:
    """Take one feature, negation or parenthesis off `words`."""
    word = words.pop() if words else False
    if word == "!":
        return not _one(words)
    if word == "(":
        answer = _any_of(words)
        if words and words[-1] == ")":
            words.pop()
        return answer
    return word is True
