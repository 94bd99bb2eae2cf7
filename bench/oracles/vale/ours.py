"""What brandkit finds in the same pages with the same style."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.oracles.vale.ask import HERE, Alert
from brandkit.engine.files import load_kit
from brandkit.engine.pages import check_page
from brandkit.model.kit import Kit

_PROJECT = "brand: Acme\nrules: {use: [House, Vale], vocabularies: [House]}\n"


def kit_of_style(folder: Path) -> Kit:
    """Return the kit of a project whose rules are the style's."""
    shutil.copytree(HERE / "styles", folder / "rules")
    (folder / "brandkit.yaml").write_text(_PROJECT, "utf-8")
    return load_kit(folder)


def find(folder: Path) -> Iterator[Alert]:
    """Yield what brandkit finds in the pages of a folder."""
    with TemporaryDirectory() as project:
        kit = kit_of_style(Path(project))
        for path in sorted(folder.glob("*.md")):
            for finding in check_page(path, kit).findings:
                if not finding.rule.startswith("style/") or finding.span is None:
                    continue
                span = finding.span
                end = (
                    max(span.end_column - 1, span.column)
                    if span.end_line == span.line
                    else span.column + len(finding.quote) - 1
                )
                rule = finding.rule.removeprefix("style/")
                yield Alert(
                    path.name, rule, span.line, span.column, end, finding.message, finding.severity, finding.quote
                )
