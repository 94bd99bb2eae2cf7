"""Messages with the kits of their projects."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from brandkit.cli.commands import complain

if TYPE_CHECKING:
    from brandkit.model.kit import Kit


def with_kits(paths: Iterable[Path]) -> "Iterator[tuple[Path, Kit]]":
    """Yield each message with its project's kit, which is read once; what should be mended in a kit is said once."""
    from brandkit.kit import find_project, load_kit

    kits: dict[Path | None, Kit] = {}
    for path in paths:
        project = find_project(path)
        if project not in kits:
            kits[project] = load_kit(project)
            complain([f"warning: {warning}" for warning in kits[project].warnings])
        yield path, kits[project]
