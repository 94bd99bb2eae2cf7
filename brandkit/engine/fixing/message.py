"""Fixing one message: its file, and those of its overrides."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from brandkit.engine.files import read_message
from brandkit.engine.fixing.edits import MARKUP
from brandkit.engine.fixing.mend import Looked, Mended, mend
from brandkit.engine.fixing.text_file import TextFile, read_text_file
from brandkit.engine.lint_options import LintOptions, lint_as_asked
from brandkit.engine.selection import EVERYTHING
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.report import Report

Hide: TypeAlias = Callable[[Report], Report]
"""What takes the findings out of a report that are known and let be."""
Settle: TypeAlias = Callable[[Report], Report]
"""What adds to a report what is found between its message and others."""


@frozen
class FixedFiles:
    """What fixing has made of files, none of which is written yet."""

    files: Mapping[str, TextFile]
    """By the path that findings call them."""
    mended: Mended
    left_alone: Mapping[str, str]
    """The files that may not be changed, each with why."""

    @property
    def changed(self) -> Mapping[str, tuple[str, str]]:
        """The texts that are to be written, by path: before and after."""
        pairs = {path: (file.text, self.mended.texts[path]) for path, file in self.files.items()}
        return {path: (before, after) for path, (before, after) in pairs.items() if before != after}


def fix_message(
    path: Path,
    kit: Kit,
    options: LintOptions,
    hide: Hide,
    *,
    unsafe: bool,
    settle: Settle = lambda report: report,
) -> FixedFiles:
    """Return a message's files with everything put right that can be.

    Args:
        path: ``NAME.md``.
        kit: of its project.
        options: what is linted; findings of other rules or channels are not put right, but must not come up either.
        hide: what takes out the findings that are let be.
        unsafe: whether fixes count that may change what the text says.
        settle: what adds to a report what is found between its message and others of the project.

    Raises:
        SourceError: the message cannot be read.
    """
    message = read_message(path, kit)
    root = Path(kit.root) if kit.root else path.absolute().parent
    read = {name: read_text_file(Path(name), root) for name in message.sources if name.endswith(path.suffix)}
    files = {name: file for name, file in read.items() if isinstance(file, TextFile)}
    texts = {name: file.text for name, file in files.items()}
    whole = replace(options, channels=(), selection=EVERYTHING)

    def look(texts: Mapping[str, str]) -> Looked:
        changed = read_message(path, kit, texts)
        every = settle(lint_as_asked(changed, kit, whole))
        wanted = every if options == whole else settle(lint_as_asked(changed, kit, options))
        return Looked(every.findings, hide(wanted).findings)

    mended = mend(texts, look, dict.fromkeys(texts, MARKUP), unsafe=unsafe)
    return FixedFiles(files, mended, {name: why for name, why in read.items() if isinstance(why, str)})
