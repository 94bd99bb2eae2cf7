"""The files beside a message: ``NAME.CHANNEL.md`` replaces its body for one channel.

``NAME.LOCALE.md`` is reserved for translations and is left alone.
"""

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from brandkit.errors import Fault
from brandkit.source.guess import quote, suggest

SUFFIX = ".md"


def find_overrides(path: Path, channel_ids: Collection[str], faults: list[Fault]) -> Mapping[str, Path]:
    """Return the channels that have a body of their own, and the files that hold it.

    A file beside the message whose suffix is neither a channel's id nor a language tag is a fault: its author
    meant it to be one of them.
    """
    try:
        beside = sorted(_suffixed(path))
    except OSError as error:
        words = f"the folder {path.parent} cannot be listed: {error.strerror}"
        faults.append(Fault(words, "let the folder be read; overrides may be in it"))
        return {}
    found: dict[str, Path] = {}
    for suffix, file in beside:
        if suffix in channel_ids:
            found[suffix] = file
        elif not is_language(suffix):
            mend = suggest(suffix, channel_ids, "channels")
            words = f"{file}: {quote(suffix)} is neither a channel nor a language"
            faults.append(Fault(words, f"rename the file; {mend}"))
    return found


def name_faults(path: Path, channel_ids: Collection[str]) -> Iterator[Fault]:
    """Yield what is wrong with the name of a file that is to be a message."""
    if path.suffix.lower() != SUFFIX:
        yield Fault(f"{path} is not a message", "name a file `NAME.md`")
    elif "." in path.stem:
        name, _, suffix = path.stem.partition(".")
        message = path.with_name(name + SUFFIX)
        if suffix in channel_ids:
            yield Fault(f"{path} is the override of a message for {suffix}", f"name the message: {message}")
        elif is_language(suffix):
            yield Fault(f"{path} is the translation of a message", f"name the message: {message}")
        else:
            words = f"{path}: {quote(suffix)} is neither a channel nor a language"
            yield Fault(words, "take the dots out of the message's name")


def is_language(tag: str) -> bool:
    """Return whether `tag` is a language tag such as ``de`` or ``de-DE``."""
    from brandkit.facts.languages import language_of

    try:
        language_of(tag)
    except ValueError:
        return False
    return True


def _suffixed(path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files beside `path` that have its name and a suffix more."""
    prefix = path.stem + "."
    for name in os.listdir(path.parent):  # noqa: PTH208 - a path for each of a thousand messages takes its time
        file = path.parent / name if name.startswith(prefix) else None
        if file and file.suffix == SUFFIX and file.stem.startswith(prefix) and file.is_file():
            yield file.stem.removeprefix(prefix), file
