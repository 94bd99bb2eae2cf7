"""What brandkit finds in the same pages with the same style."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.oracles.vale.ask import HERE, Alert, straight
from bench.oracles.vale.spy import Found
from brandkit.engine.files import load_kit
from brandkit.engine.pages import check_page
from brandkit.markup.prose.pages import prose_of_markdown
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit
from brandkit.model.prose import Prose
from brandkit.style.look import found_in
from brandkit.style.looks import ready_rules
from brandkit.style.ready import Ready
from brandkit.style.words import filled

_PROJECT = "brand: Acme\nrules: {use: [House, Vale], vocabularies: [House]}\n"
_FAMILY = "style/"


def kit_of_style(folder: Path) -> Kit:
    """Return the kit of a project whose rules are the style's."""
    shutil.copytree(HERE / "styles", folder / "rules")
    (folder / "brandkit.yaml").write_text(_PROJECT, "utf-8")
    return load_kit(folder)


def find(folder: Path) -> tuple[list[Alert], list[Found]]:
    """Return the alerts of the pages of a folder, and what rules find in blocks, switched off there or not."""
    alerts: list[Alert] = []
    found: list[Found] = []
    with TemporaryDirectory() as project:
        kit = kit_of_style(Path(project))
        rules = ready_rules(kit)
        for path in sorted(folder.glob("*.md")):
            text = path.read_text("utf-8")
            alerts.extend(_alerts(path.name, text, check_page(path, kit).findings))
            found.extend(_found(path.name, prose_of_markdown(text, "en-US"), rules))
    return alerts, found


def _alerts(name: str, text: str, findings: tuple[Finding, ...]) -> Iterator[Alert]:
    lines = text.split("\n")
    for each in findings:
        if each.rule.startswith(_FAMILY) and (span := each.span):
            between = "\n".join(lines[span.line - 1 : span.end_line])
            length = len(between) - (span.column - 1) - (len(lines[span.end_line - 1]) - (span.end_column - 1))
            end = span.column + max(length - 1, 0)
            rule = each.rule.removeprefix(_FAMILY)
            yield Alert(name, rule, span.line, span.column, end, each.message, each.severity, straight(each.quote))


def _found(name: str, prose: Prose, rules: tuple[Ready, ...]) -> Iterator[Found]:
    for piece, ready, found in found_in(prose, rules):
        rule = ready.rule.id.removeprefix(_FAMILY)
        for hit in found.hits:
            words = filled(ready.message, hit.said)
            yield Found(name, rule, words, ready.severity, piece.text, hit.start, hit.end)
