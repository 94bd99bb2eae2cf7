"""What would be changed, as programmers read it."""

import re
from collections.abc import Iterator
from difflib import unified_diff

from brandkit.source.text_files import even_lines

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NO_END = "\\ No newline at end of file"


def diff_lines(path: str, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a unified diff of one file."""
    old, new = (_LINE.findall(even_lines(text)) for text in (before, after))
    for line in unified_diff(old, new, f"a/{path}", f"b/{path}"):
        yield line.rstrip("\n")
        if line[:1] in "+- " and not line.endswith("\n"):
            yield _NO_END
