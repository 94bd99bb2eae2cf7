"""Where variants go: one folder per message, one file per part, nothing anywhere else.

Names come from the message and the channel, never from a recipient's data.
"""

import re
from pathlib import Path

from brandkit.engine.render import Rendering
from brandkit.engine.whole_file import write_whole
from brandkit.errors import Fault, UsageError

# Windows refuses these names with any ending; source: learn.microsoft.com, "Naming Files, Paths, and Namespaces".
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
MOST_NAME_BYTES = 120


def write_rendering(rendering: Rendering, folder: Path) -> tuple[Path, ...]:
    """Write each part of each variant below ``folder / message id``; return the files in order.

    A file is there whole or not at all. What a channel did not give this time is removed.

    Raises:
        UsageError: the message's id is no safe file name, or a link leads out of the folder.
    """
    target = safe_folder(folder, rendering.message.id)
    target.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for rendered in rendering.variants:
        for part, name in rendered.prepared.channel.files.items():
            path = target / name
            if part in rendered.variant.parts:
                write_whole(path, rendered.variant.parts[part])
                written.append(path)
            else:
                path.unlink(missing_ok=True)
    return tuple(written)


def safe_folder(folder: Path, name: str) -> Path:
    """Return the folder of that name inside another, if the name can be nothing but a name."""
    if not name.strip(". ") or name.startswith(("-", ".")) or name.endswith((" ", ".")):
        raise _refusal(name, "begins or ends with a sign that a file name should not")
    if _UNSAFE.search(name) or is_device(name) or len(name.encode()) > MOST_NAME_BYTES:
        raise _refusal(name, "is no file name that every system takes")
    target = folder / name
    if target.exists() and not target.resolve().is_relative_to(folder.resolve()):
        raise _refusal(name, "is a link that leads out of the output folder")
    return target


def is_device(name: str) -> bool:
    """Return whether Windows takes a file of that name for a device."""
    return _DEVICES.fullmatch(name) is not None


def _refusal(name: str, why: str) -> UsageError:
    return UsageError([Fault(f"the message's id `{name}` {why}", "rename the file, or give it an `id`")])
