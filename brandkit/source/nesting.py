"""Conditions and loops within a text: which words stand in which branch.

``{% if %} ... {% elif %} ... {% else %} ... {% endif %}`` and ``{% for x in list %} ... {% endfor %}``.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.source.controls import Control, read_control
from brandkit.source.excerpt import Excerpt
from brandkit.source.placeholder_marks import Placeholder

MAX_DEPTH = 8
"""How deep conditions and loops may stand in each other; a copywriter loses track at three."""
MAX_BRANCHES = 50


@frozen
class Words:
    """Text without placeholders."""

    start: int
    end: int


@frozen
class Condition:
    """A condition and what stands in its two branches; ``elif`` is a condition alone in ``otherwise``."""

    control: Control
    start: int
    end: int
    then: tuple["Segment", ...]
    otherwise: tuple["Segment", ...]


@frozen
class Loop:
    """A loop and what stands in it."""

    control: Control
    start: int
    end: int
    body: tuple["Segment", ...]


Segment: TypeAlias = Words | Placeholder | Condition | Loop


def nest(placeholders: Sequence[Placeholder], excerpt: Excerpt) -> tuple[Segment, ...]:
    """Return a text as words, values, conditions and loops; comments are left out.

    A control without its partner is noted as a fault, and what it holds stands for itself.
    """
    tokens = list(_split(placeholders, excerpt))
    segments, at = _read_segments(tokens, 0, excerpt, 0)
    while at < len(tokens):
        _blame_stray(tokens[at], excerpt)
        more, at = _read_segments(tokens, at + 1, excerpt, 0)
        segments += more
    return segments


_Token: TypeAlias = Words | Placeholder | tuple[Control, Placeholder]
_Read: TypeAlias = tuple[tuple[Segment, ...], int]
"""Segments, and the index of the token after them."""


def _split(placeholders: Sequence[Placeholder], excerpt: Excerpt) -> Iterator[_Token]:
    """Yield words, values and controls in order."""
    place = 0
    for placeholder in placeholders:
        if placeholder.start > place:
            yield Words(place, placeholder.start)
        place = placeholder.end
        if placeholder.kind == "control":
            yield read_control(placeholder.inside), placeholder
        elif placeholder.kind == "value":
            yield placeholder
        elif _stands_apart(excerpt.text, placeholder):
            place += 1
    if place < len(excerpt.text):
        yield Words(place, len(excerpt.text))


def _stands_apart(text: str, comment: Placeholder) -> bool:
    """Return whether a comment has a space on both sides, of which one goes with it."""
    before, after = text[: comment.start][-1:], text[comment.end : comment.end + 1]
    return before in ("", " ", "\n") and after in (" ", "\n") and (before, after) != ("\n", "\n")


def _read_segments(tokens: Sequence[_Token], at: int, excerpt: Excerpt, depth: int) -> _Read:
    """Read up to a control that ends a branch, or to the end."""
    segments: list[Segment] = []
    while at < len(tokens):
        token = tokens[at]
        if not isinstance(token, tuple):
            segments.append(token)
            at += 1
            continue
        control, placeholder = token
        if control.word in ("if", "for") and depth == MAX_DEPTH:
            words = f"conditions and loops stand more than {MAX_DEPTH} deep in each other here"
            excerpt.blame(words, "prepare the value in the data", placeholder.start, placeholder.end)
            at = _behind(tokens, at)
        elif control.word == "if":
            segment, at = _read_condition(tokens, at, excerpt, depth)
            segments.append(segment)
        elif control.word == "for":
            segment, at = _read_repetition(tokens, at, excerpt, depth)
            segments.append(segment)
        elif control.word:
            break
        else:
            at += 1
    return tuple(segments), at


def _behind(tokens: Sequence[_Token], at: int) -> int:
    """Return the index of the token behind what the control at `at` holds, unread."""
    depth = 0
    for place in range(at, len(tokens)):
        word = _word(tokens, place)
        depth += (word in ("if", "for")) - (word in ("endif", "endfor"))
        if depth == 0:
            return place + 1
    return len(tokens)


def _read_condition(tokens: Sequence[_Token], at: int, excerpt: Excerpt, depth: int) -> tuple[Segment, int]:
    """Read from ``if`` to behind its ``endif``."""
    opened, start = at, _placeholder(tokens[at]).start
    branches: list[tuple[Control, tuple[Segment, ...]]] = []
    while _word(tokens, at) == ("if" if at == opened else "elif"):
        control = _control(tokens[at])
        body, at = _read_segments(tokens, at + 1, excerpt, depth + 1)
        branches.append((control, body))
    otherwise: tuple[Segment, ...] = ()
    if _word(tokens, at) == "else":
        otherwise, at = _read_segments(tokens, at + 1, excerpt, depth + 1)
    if len(branches) > MAX_BRANCHES:
        words = f"this condition has more than {MAX_BRANCHES} branches"
        excerpt.blame(words, "prepare the value in the data", start, _placeholder(tokens[opened]).end)
        branches = branches[:1]
    end, at = _close("endif", tokens, opened, at, excerpt)
    for control, body in reversed(branches):
        otherwise = (Condition(control, start, end, body, otherwise),)
    return otherwise[0], at


def _read_repetition(tokens: Sequence[_Token], at: int, excerpt: Excerpt, depth: int) -> tuple[Segment, int]:
    """Read from ``for`` to behind its ``endfor``."""
    body, after = _read_segments(tokens, at + 1, excerpt, depth + 1)
    end, after = _close("endfor", tokens, at, after, excerpt)
    return Loop(_control(tokens[at]), _placeholder(tokens[at]).start, end, body), after


def _close(word: str, tokens: Sequence[_Token], opened: int, at: int, excerpt: Excerpt) -> tuple[int, int]:
    """Return the offset behind the closing control, and the index of the token after it."""
    if _word(tokens, at) == word:
        return _placeholder(tokens[at]).end, at + 1
    opening = _placeholder(tokens[opened])
    opened_word = "if" if word == "endif" else "for"
    mend = f"write `{{% {word} %}}` in the same block, or put both on lines of their own"
    excerpt.blame(f"`{{% {opened_word} %}}` is not closed", mend, opening.start, opening.end)
    return opening.end, at


def _blame_stray(token: _Token, excerpt: Excerpt) -> None:
    placeholder, word = _placeholder(token), _control(token).word
    words = f"`{{% {word} %}}` has no `{{% {'for' if word == 'endfor' else 'if'} %}}` before it in this block"
    excerpt.blame(words, "remove it, or put both on lines of their own", placeholder.start, placeholder.end)


def _word(tokens: Sequence[_Token], at: int) -> str:
    token = tokens[at] if at < len(tokens) else None
    return token[0].word if isinstance(token, tuple) else ""


def _control(token: _Token) -> Control:
    assert isinstance(token, tuple)
    return token[0]


def _placeholder(token: _Token) -> Placeholder:
    assert isinstance(token, tuple)
    return token[1]
