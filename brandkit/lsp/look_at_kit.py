"""Looking at a kit: the files that are open as they stand in the editor, the others as they are saved."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from brandkit.channels import find_channels
from brandkit.engine.kit_check import check_kit
from brandkit.engine.looks import looks_for
from brandkit.errors import BrandkitError, Fault
from brandkit.kit.folders import PROJECT_FILE, default_kit
from brandkit.kit.load import inspect_kit
from brandkit.kit.project import project_of
from brandkit.lsp.entries import Entry, head, of_faults
from brandkit.model.kit import Kit
from brandkit.source.text_files import even_lines
from brandkit.style.looks import is_rule, rule_id
from brandkit.style.proofs import unproved
from brandkit.style.reading.parents import parents_of
from brandkit.style.reading.read import read_rule
from brandkit.tone.files import voice_of


def entries_of_kit(root: Path, texts: Mapping[str, str]) -> Iterator[Entry]:
    """Yield what is wrong with a kit.

    Args:
        root: its folder.
        texts: by path, what counts in the place of what stands in a file.
    """
    opened = {path: even_lines(text) for path, text in texts.items() if Path(path).is_relative_to(root)}
    for path, text in opened.items():
        yield from _of_text(Path(path), root, text)
    unsaved = {path for path, text in opened.items() if not _is_saved(Path(path), text)}
    for entry in _of_saved(root):
        if entry.span.path not in unsaved:
            yield entry


def _of_text(path: Path, root: Path, text: str) -> Iterator[Entry]:
    """Yield what is wrong with one file of a kit by itself."""
    name = path.relative_to(root).as_posix()
    if name == PROJECT_FILE:
        faults: list[Fault] = []
        project_of(text, str(path), root, faults)
        yield from of_faults(faults, str(path))
    elif name.startswith("styles/") and path.suffix in (".yaml", ".yml"):
        yield from _of_voice(root, str(path), text)
    elif name.startswith("rules/") and is_rule(name.removeprefix("rules/")):
        yield from _of_rule(rule_id(name.removeprefix("rules/")), str(path), text)


def _of_rule(id_: str, path: str, text: str) -> Iterator[Entry]:
    """Yield what is wrong with a rule of style, and which of its examples do not hold."""
    file = read_rule(id_, path, text, parents_of({(id_, path): text}))
    yield from of_faults(file.faults, path)
    if file.notice:
        yield Entry(head(path), "suggestion", file.notice)
    yield from of_faults(unproved(file), path, "warning", id_)


def _of_voice(root: Path, path: str, text: str) -> Iterator[Entry]:
    """Yield what is wrong with the voice, or with a lexicon of it; nothing where the kit around it cannot be used."""
    with suppress(BrandkitError):
        kit = _kit(root)[0]
        try:
            voice_of(kit, {path: text})
        except BrandkitError as error:
            yield from of_faults((fault for fault in error.faults if fault.span and fault.span.path == path), path)


def _of_saved(root: Path) -> Iterator[Entry]:
    """Yield what is wrong with the files of a kit as they are saved, and with all of them together."""
    path = str(root / PROJECT_FILE)
    try:
        kit, warnings = _kit(root)
        yield from of_faults(warnings, path, "warning")
        check_kit(kit, find_channels())
        looks_for(kit)
    except BrandkitError as error:
        yield from of_faults(error.faults, path)


def _kit(root: Path) -> tuple[Kit, tuple[Fault, ...]]:
    return inspect_kit(None if root == default_kit() else root)


def _is_saved(path: Path, text: str) -> bool:
    try:
        return even_lines(path.read_text("utf-8-sig")) == text
    except (OSError, ValueError):
        return False
