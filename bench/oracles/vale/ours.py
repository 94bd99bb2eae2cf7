"""What brandkit finds in the same pages with the same style."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.oracles.vale.ask import HERE, Alert
from brandkit.engine.files import load_kit
from brandkit.engine.pages import check_page
from brandkit.model.kit import Kit
from brandkit.model.place import Span

_PROJECT = "brand: Acme\nrules: {use: [House, Vale], vocabularies: [House]}\n"


def kit_of_style(folder: Path) -> Kit:
    """Return the kit of a project whose rules are the style's."""
    shutil.copytree(HERE / "styles", folder / "rules")
    (folder / "brandkit.yaml").write_text(_PROJECT, "utf-8")
    return load_kit(folder)


def _length(lines: Sequence[str], span: Span) -> int:
    """Return how many characters of a page are in a span."""
    between = "\n".join(lines[span.line - 1 : span.end_line])
    return len(between) - (span.column - 1) - (len(lines[span.end_line - 1]) - (span.end_column - 1))


def find(folder: Path) -> Iterator[Alert]:
    """Yield what brandkit finds in the pages of a folder."""
    with TemporaryDirectory() as project:
        kit = kit_of_style(Path(project))
        for path in sorted(folder.glob("*.md")):
            for finding in check_page(path, kit).findings:
                if not finding.rule.startswith("style/") or finding.span is None:
                    continue
                span = finding.span
                end = span.column + max(_length(path.read_text("utf-8").split("\n"), span) - 1, 0)
                rule = finding.rule.removeprefix("style/")
                yield Alert(
                    path.name, rule, span.line, span.column, end, finding.message, finding.severity, finding.quote
                )
