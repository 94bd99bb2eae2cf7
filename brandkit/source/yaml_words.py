"""What PyYAML complains about, in the words of someone who writes messages, with what to do."""

import re
from typing import TYPE_CHECKING

from brandkit.model.frozen import frozen

if TYPE_CHECKING:
    import yaml


@frozen
class Complaint:
    """A fault at offsets of the YAML text."""

    words: str
    mend: str
    start: int
    end: int


_QUOTE = "put the whole value in quotes"
_WORDS = (
    # A part of PyYAML's problem; what we say; what to do; whether its context is the better place.
    ("mapping values are not allowed", "a second `: ` stands in this line", _QUOTE, False),
    ("sequence entries are not allowed", "a list may not begin here", "put each `- item` on its own line", False),
    ("mapping keys are not allowed", "`? ` has a meaning of its own in YAML", _QUOTE, False),
    (r"character '\t'", "a tab stands where YAML allows spaces only", "indent with spaces", False),
    ("that cannot start any token", "a value may not begin with this character", _QUOTE, False),
    ("while scanning a quoted scalar", "a quote is opened and never closed", "close it", True),
    (
        "found unknown escape",
        r"`\` begins an escape that YAML does not know",
        r"write `\\`, or use single quotes",
        False,
    ),
    (
        "expected escape sequence",
        r"`\` begins an escape that is not complete",
        r"write `\\`, or use single quotes",
        False,
    ),
    (
        "expected ',' or '",
        "this list or mapping in brackets is not closed",
        "close it, or put the value in quotes",
        True,
    ),
    ("expected the node content", "a value may not begin with this character", _QUOTE, False),
    ("could not find expected ':'", "this line has no `: ` after its key", "write `key: value`", True),
    ("expected <block end>, but found '<scalar>'", "words follow the closing quote or bracket", _QUOTE, False),
    ("expected <block end>", "this line does not fit the indentation above it", "align it with its neighbours", False),
    ("expected '<document start>'", "something follows the end of the document", "remove it", False),
    (
        "while scanning a block scalar",
        "words stand right after `|` or `>`",
        f"{_QUOTE}, or begin on the next line",
        True,
    ),
    ("while scanning a simple key", "this line has no `: ` after its key", "write `key: value`", True),
    ("while scanning an a", "`&` and `*` have a meaning of their own in YAML", _QUOTE, False),
    ("while scanning a tag", "`!` has a meaning of its own in YAML", _QUOTE, False),
    ("while parsing a tag", "`!` has a meaning of its own in YAML", _QUOTE, False),
    ("undefined tag handle", "`!` has a meaning of its own in YAML", _QUOTE, False),
    ("directive", "a line that begins with `%` has a meaning of its own in YAML", "remove it", False),
    ("YAML document", "a line that begins with `%` has a meaning of its own in YAML", "remove it", False),
)
_UNQUOTED_PLACEHOLDER = re.compile(r"[:-][ \t]+(\{[{%])")


def reword(error: "yaml.MarkedYAMLError", text: str) -> Complaint:
    """Return PyYAML's complaint in plain words."""
    mark = error.problem_mark or error.context_mark
    place = min(mark.index, len(text)) if mark else 0
    first, last = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    unquoted = _UNQUOTED_PLACEHOLDER.search(text, first, last if last >= 0 else len(text))
    if unquoted:
        return unquoted_placeholder(unquoted.start(1))
    if error.problem == "mapping values are not allowed here" and ": " not in text[first:place]:
        words = "this line does not fit the line above it"
        return Complaint(words, "write `key: value` in both, indented alike", place, place + 1)
    found = f"{error.context or ''}: {error.problem or ''}"
    for part, words, mend, in_context in _WORDS:
        if part in found:
            at = error.context_mark.index if in_context and error.context_mark else place
            return Complaint(words, mend, at, at + 1)
    return Complaint(f"this cannot be read as YAML: {error.problem}", _QUOTE, place, place + 1)


def unquoted_placeholder(start: int) -> Complaint:
    """Return the commonest complaint of all: ``subject: {{ name }}`` is a mapping to YAML."""
    mend = 'put the whole value in quotes: "{{ name }}"'
    return Complaint("a value that begins with `{` needs quotes", mend, start, start + 2)
