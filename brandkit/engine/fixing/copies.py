"""Fixing copy made elsewhere: texts and pages; a mail as it travels is written by programs."""

from collections.abc import Callable, Mapping
from pathlib import Path

from brandkit.engine.copy import read_copy
from brandkit.engine.fixing.edits import ENCODED
from brandkit.engine.fixing.mend import Looked, mend
from brandkit.engine.fixing.message import FixedFiles, Hide
from brandkit.engine.fixing.text_file import TextFile, read_text_file
from brandkit.markup.mail.eml import looks_like_html
from brandkit.model.report import Report

Checked = Callable[[Mapping[str, bytes]], Report]
"""Copy by channel -> what checking it finds, in which each copy is called by its channel."""


def fix_copies(
    paths: Mapping[str, Path], check: Checked, check_all: Checked, hide: Hide, *, unsafe: bool
) -> FixedFiles:
    """Return copies with everything put right that can be; by channel, which is what findings call them here.

    Args:
        paths: the file of each channel's copy; one that is in no file cannot be fixed.
        check: what is found by the rules that are wanted.
        check_all: what is found by all rules, none of which may find more afterwards.
        hide: what takes out the findings that are let be.
        unsafe: whether fixes count that may change what the text says.
    """
    read = {channel: _file(channel, path) for channel, path in paths.items()}
    files = {channel: file for channel, file in read.items() if isinstance(file, TextFile)}
    texts = {channel: file.text for channel, file in files.items()}

    def look(texts: Mapping[str, str]) -> Looked:
        if not texts:
            return Looked((), ())
        copies = {channel: text.encode("utf-8") for channel, text in texts.items()}
        return Looked(check_all(copies).findings, hide(check(copies)).findings)

    mended = mend(texts, look, {channel: _guard(text) for channel, text in texts.items()}, unsafe=unsafe)
    return FixedFiles(files, mended, {str(paths[name]): why for name, why in read.items() if isinstance(why, str)})


def _file(channel: str, path: Path) -> TextFile | str:
    copy = read_copy(channel, path)
    if copy.is_wrapped:
        return "is a mail as it travels; fix what it was made from"
    file = read_text_file(path, path.absolute().parent)
    # What declares another charset than it has is read otherwise than it would be written.
    return file if isinstance(file, str) or file.text == copy.text else "is not UTF-8"


def _guard(text: str) -> str:
    """Return the signs that mean more than themselves in a copy."""
    is_encoded = text.lstrip()[:1] in ("{", "[", "<") or looks_like_html(text)
    return ENCODED if is_encoded else ""
