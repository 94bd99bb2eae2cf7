"""Looking at a subject: everything that is to be told about it, as it stands in the editor."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint_options import LintOptions, lint_as_asked
from brandkit.engine.pages import check_page
from brandkit.errors import BrandkitError, Fault
from brandkit.lsp.entries import Entry, head, of_faults, of_findings
from brandkit.lsp.look_at_kit import entries_of_kit
from brandkit.lsp.subjects import KIT, MESSAGE, Subject


def look_at(subject: Subject, texts: Mapping[str, str], today: date) -> tuple[Entry, ...]:
    """Return what is to be told about a subject, in whichever of its files.

    Args:
        subject: a message, a page or a kit.
        texts: by path, what counts in the place of what stands in a file.
        today: the day by which waivers expire.
    """
    if subject.kind == KIT:
        return tuple(dict.fromkeys(entries_of_kit(Path(subject.path), texts)))
    try:
        found = _of_message if subject.kind == MESSAGE else _of_page
        return found(Path(subject.path), texts, today)
    except BrandkitError as error:
        return (*of_faults(error.faults, subject.path), *_pointers(error.faults, subject.path))


def _of_message(path: Path, texts: Mapping[str, str], today: date) -> tuple[Entry, ...]:
    kit = load_kit(path)
    report = lint_as_asked(read_message(path, kit, texts), kit, LintOptions(today=today))
    return tuple(of_findings(report.findings, str(path)))


def _of_page(path: Path, texts: Mapping[str, str], _: date) -> tuple[Entry, ...]:
    report = check_page(path, load_kit(path), unsaved=texts.get(str(path)))
    return tuple(of_findings(report.findings, str(path)))


def _pointers(faults: tuple[Fault, ...], path: str) -> tuple[Entry, ...]:
    """Return what tells, in a file that cannot be looked at, that another file is the reason."""
    elsewhere = [fault for fault in faults if fault.span and not _is_beside(fault.span.path, path)]
    if not elsewhere:
        return ()
    files = dict.fromkeys(Path(fault.span.path).name for fault in elsewhere if fault.span)
    words = f"nothing can be found here before {', '.join(files)} can be used"
    related = tuple((fault.span, fault.text) for fault in elsewhere if fault.span)
    return (Entry(head(path), "error", words, related=related),)


def _is_beside(path: str, of: str) -> bool:
    """Return whether a file is a message itself, or one of its overrides."""
    return path == of or path.startswith(f"{of.removesuffix('.md')}.")
