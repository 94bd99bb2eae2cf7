"""Messages with the kits of their projects."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from brandkit.cli.commands import complain

if TYPE_CHECKING:
    from brandkit.model.kit import Kit


def with_kits(paths: Iterable[Path], *, remote_grammar: bool = False) -> "Iterator[tuple[Path, Kit]]":
    """Yield each message with its project's kit, which is read once; what should be mended in a kit is said once.

    With `remote_grammar`, its back ends of grammar may ask servers on other computers.
    """
    from brandkit.engine.files import load_kit
    from brandkit.grammar.languagetool.address import allowing_remote
    from brandkit.kit import find_project

    kits: dict[Path | None, Kit] = {}
    for path in paths:
        project = find_project(path)
        if project not in kits:
            kit = load_kit(path)
            kits[project] = allowing_remote(kit) if remote_grammar else kit
            complain([f"warning: {warning}" for warning in kits[project].warnings])
        yield path, kits[project]
