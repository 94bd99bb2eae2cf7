"""reviewdog's form: columns in bytes."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report

Written = Callable[[str, Report], str]


def diagnostics(report: Report, written: Written) -> list[dict[str, Any]]:
    """Return the diagnostics of a report."""
    found: list[dict[str, Any]] = json.loads(written("rdjson", report))["diagnostics"]
    return found


def test_columns_count_bytes(reports: Mapping[str, Report], written: Written) -> None:
    """As reviewdog's own example has it: in a𐐀b, b is at 6."""
    finding = Finding("same/x", "error", "so", "m", span=Span("a.md", 1, 3, 1, 4), fix="c")
    (told,) = diagnostics(Report((finding,), texts={"a.md": "a𐐀b\n"}), written)
    place = {"start": {"line": 1, "column": 6}, "end": {"line": 1, "column": 7}}

    assert told["location"] == {"path": "a.md", "range": place}
    assert told["suggestions"] == [{"range": place, "text": "c"}]


def test_bytes_cut_out_are_the_words(reports: Mapping[str, Report], written: Written) -> None:
    """Of every finding that quotes words of one line."""
    report = reports["rich"]
    (path,) = {each.span.path for each in report.findings if each.span}
    lines = report.texts[path].encode("utf-8").split(b"\n")
    told = [each for each in diagnostics(report, written) if each["code"]["value"] == "style/de.hype"]
    ranges = [each["location"]["range"] for each in told]
    cut = [lines[r["start"]["line"] - 1][r["start"]["column"] - 1 : r["end"]["column"] - 1].decode() for r in ranges]

    assert cut == ["sehr", "“very”", "sehr", "sehr"]


def test_without_the_file_there_are_lines_alone(written: Written) -> None:
    """Nobody knows how many bytes stand before; and what cannot be placed cannot be replaced."""
    finding = Finding("same/x", "error", "so", "m", span=Span("a.md", 2, 3, 2, 4), fix="c")
    (told,) = diagnostics(Report((finding,)), written)

    assert told["location"]["range"] == {"start": {"line": 2}, "end": {"line": 2}}
    assert "suggestions" not in told
