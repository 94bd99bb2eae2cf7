"""What a text that is open belongs to, and so what is to be looked at: a message, a page, a kit, or nothing."""

from collections.abc import Mapping
from pathlib import Path

from brandkit.channels import find_channels
from brandkit.engine.pages import SUFFIXES
from brandkit.errors import BrandkitError
from brandkit.kit.folders import FOLDERS, PROJECT_FILE, default_kit, find_project
from brandkit.model.frozen import frozen
from brandkit.source.overrides import SUFFIX
from brandkit.source.read import MAX_BYTES
from brandkit.source.sections import says_it_is_a_message
from brandkit.source.text_files import read_text

MESSAGE, PAGE, KIT = "message", "page", "kit"


@frozen
class Subject:
    """What is looked at as a whole."""

    kind: str
    """``message``, ``page`` or ``kit``."""
    path: str
    """The file of a message or page; the folder of a kit."""


def subject_of(path: Path, texts: Mapping[str, str]) -> Subject | None:
    """Return what a file belongs to; None: it is nothing that brandkit reads.

    Args:
        path: an absolute path.
        texts: by path, what counts in the place of what stands in a file.
    """
    root = kit_root(path)
    if root:
        return Subject(KIT, str(root))
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        return None
    if suffix == SUFFIX:
        message = _message_with(path)
        if _is_message(message, texts):
            return Subject(MESSAGE, str(message))
    return Subject(PAGE, str(path))


def kit_root(path: Path) -> Path | None:
    """Return the folder of the kit that a file is a part of; None: it is a part of none."""
    own = default_kit()
    root = find_project(path.parent) or (own if path.is_relative_to(own) else None)
    if root is None or not path.is_relative_to(root):
        return None
    inside = path.relative_to(root).parts
    is_part = inside == (PROJECT_FILE,) or (len(inside) > 1 and inside[0] in FOLDERS)
    return root if is_part and not path.name.upper().startswith("README") else None


def _message_with(path: Path) -> Path:
    """Return the file of the message that a file would belong to, by its name: ``NAME.md`` of ``NAME.CHANNEL.md``."""
    name, dot, suffix = path.stem.partition(".")
    return path.with_name(name + SUFFIX) if dot and suffix in find_channels() else path


def _is_message(path: Path, texts: Mapping[str, str]) -> bool:
    if "." in path.stem:
        return False
    try:
        text = texts[str(path)] if str(path) in texts else read_text(path, MAX_BYTES)
    except BrandkitError:  # it is not there, or no text
        return False
    # Front matter that is being written has no end yet.
    return says_it_is_a_message(text) or says_it_is_a_message(f"{text}\n---\n")
