"""What a reader sees of a file, found without brandkit: the rest is blanked, so that places stay what they are."""

import re

BLANK = "\0"
_HIDDEN = re.compile(
    r"<!--.*?-->|<(head|style|script|title)\b.*?</\1>|<div[^>]*display:\s*none.*?</div>", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]*>")
_NO_BREAK = re.compile(r"&(?:nbsp|#160|#8239|#x202f|#xa0);", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\w+|\w+);")
_STRING = re.compile(r'"(text|url|alt_text)":\s*"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|.)", re.IGNORECASE)
_TARGET = re.compile(r"""<a\b[^>]*?\bhref\s*=\s*["']([^"']*)["']""", re.IGNORECASE)


def shown_of(content: str) -> str:
    """Return the content with NUL for each character that is not shown."""
    if content.lstrip().startswith("{"):
        return _of_json(content)
    if content.lstrip().startswith("<"):
        return _of_html(content)
    return content


def targets_of(content: str) -> list[tuple[int, int]]:
    """Return where the targets of links stand that are not shown."""
    if content.lstrip().startswith("{"):
        return [found.span(2) for found in _STRING.finditer(content) if found[1] == "url"]
    return [found.span(1) for found in _TARGET.finditer(content)] if content.lstrip().startswith("<") else []


def _of_html(content: str) -> str:
    plain = content
    for hidden in (_HIDDEN, _TAG):
        plain = hidden.sub(_blank, plain)
    return _ENTITY.sub(_blank, _NO_BREAK.sub(_spaced, plain))


def _of_json(content: str) -> str:
    """Return the strings of the blocks; the text before them is what a notification shows, not the message."""
    shown = [BLANK] * len(content)
    for found in _STRING.finditer(content, content.find('"blocks"')):
        if found[1] == "text":
            start, end = found.span(2)
            shown[start:end] = _ESCAPE.sub(_blank, found[2])
    return "".join(shown)


def _blank(found: re.Match[str]) -> str:
    return BLANK * len(found[0])


def _spaced(found: re.Match[str]) -> str:
    """Return spaces: one entity is one space, and words stay together over as many as it is long."""
    return " " * len(found[0])
