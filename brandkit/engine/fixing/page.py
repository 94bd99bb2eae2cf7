"""Fixing one page, such as docs: under the rules that look at it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from brandkit.engine.fixing.edits import ENCODED, MARKUP
from brandkit.engine.fixing.mend import Looked, mend
from brandkit.engine.fixing.message import FixedFiles
from brandkit.engine.fixing.text_file import TextFile, read_text_file
from brandkit.model.report import Report

CheckedPage: TypeAlias = Callable[[str], Report]
"""The page's text, not saved yet -> what is found in it, under the page's path."""
_GUARDS = {".html": ENCODED, ".htm": ENCODED, ".txt": ""}


def fix_page(path: Path, check: CheckedPage, check_all: CheckedPage, *, unsafe: bool) -> FixedFiles:
    """Return a page with everything put right that can be.

    Args:
        path: the page.
        check: what is found by the rules that are wanted, but for what is let be.
        check_all: what is found by all rules, none of which may find more afterwards.
        unsafe: whether fixes count that may change what the text says.
    """
    name = str(path)
    read = read_text_file(path, path.absolute().parent)
    files = {name: read} if isinstance(read, TextFile) else {}
    texts = {name: file.text for name, file in files.items()}

    def look(texts: Mapping[str, str]) -> Looked:
        if not texts:
            return Looked((), ())
        return Looked(check_all(texts[name]).findings, check(texts[name]).findings)

    guard = _GUARDS.get(path.suffix.lower(), MARKUP)
    mended = mend(texts, look, dict.fromkeys(texts, guard), unsafe=unsafe)
    return FixedFiles(files, mended, {name: read} if isinstance(read, str) else {})
