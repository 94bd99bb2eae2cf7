"""Jinja's lexer and parser, asked for the syntax tree of one expression and for exact places.

Jinja keeps line numbers only. So each token is given its offset as its "line number": the parser hands it on
to the nodes that it makes and to the errors that it raises. Nothing is compiled or run.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from brandkit.source.excerpt import Excerpt

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

MAX_LENGTH = 500
"""Characters of an expression. A condition that a person can read has a tenth of that."""
MAX_BRACKETS = 20

_PLAIN = {
    "unexpected 'end of template'": "it ends too early",
    "unexpected end of template": "it ends too early",
    "end of print statement": "the end",
    "unexpected char": "unexpected",
}
"""Jinja's words for templates, and ours."""


def parse_expression(excerpt: Excerpt) -> "nodes.Expr | None":
    """Return Jinja's node for an expression; ``node.lineno - 1`` is an offset. None when a fault was noted."""
    from jinja2 import TemplateSyntaxError

    text = excerpt.text
    if not text.strip():
        excerpt.blame("an expression is missing here", "write what to print or to ask for", 0, len(text))
        return None
    if len(text) > MAX_LENGTH or _bracket_depth(text) > MAX_BRACKETS:
        words = f"this expression has more than {MAX_LENGTH} characters or {MAX_BRACKETS} nested brackets"
        excerpt.blame(words, "prepare the value in the data", 0, len(text))
        return None
    try:
        return _parse(text)
    except TemplateSyntaxError as error:
        place = min(max(error.lineno - 1, 0), len(text) - 1)
        words = f"this is not an expression: {_plain(error.message or '')}"
        excerpt.blame(words, "write a name, a comparison or a filter", place, place + 1)
    except RecursionError:
        excerpt.blame("this expression is nested too deep", "prepare the value in the data", 0, len(text))
    return None


def _parse(text: str) -> "nodes.Expr":
    from jinja2.lexer import TokenStream
    from jinja2.parser import Parser

    environment = _environment()
    parser = Parser(environment, "", state="variable")
    tokens = _tokens_with_offsets(environment, text)
    parser.stream = TokenStream(environment.lexer.wrap(tokens), None, None)
    expression = parser.parse_expression()
    if not parser.stream.eos:
        parser.fail(f"unexpected {parser.stream.current.value!r}", parser.stream.current.lineno)
    return expression


@cache
def _environment() -> "Environment":
    """Return an environment that only parses; it knows no globals and no extensions."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(keep_trailing_newline=True)
    environment.globals.clear()
    return environment


def _tokens_with_offsets(environment: "Environment", text: str) -> Iterator[tuple[int, str, str]]:
    from jinja2 import TemplateSyntaxError

    offset = 0
    try:
        for _, token, value in environment.lexer.tokeniter(text, None, None, "variable"):
            yield offset + 1, token, value
            offset += len(value)
    except TemplateSyntaxError as error:
        raise TemplateSyntaxError(_plain(error.message or ""), offset + 1) from error


def _plain(message: str) -> str:
    """Return Jinja's words without the place that it appends (`` at 12``)."""
    words, _, place = message.rpartition(" at ")
    plain = words if words and place.isdecimal() else message
    for theirs, ours in _PLAIN.items():
        plain = plain.replace(theirs, ours)
    return plain.rstrip(".")


def _bracket_depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        depth += (character in "([{") - (character in ")]}")
        deepest = max(deepest, depth)
    return deepest
