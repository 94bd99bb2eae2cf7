"""A baseline's file: JSON with one finding to a line, in order, so that people and version control can read it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from brandkit.engine.baseline.baseline import Baseline, Known
from brandkit.engine.output import write_whole
from brandkit.errors import Fault, KitError, UsageError
from brandkit.kit.json_tree import Node, read_json
from brandkit.model.place import Span
from brandkit.source.text_files import read_text

VERSION = 1
MOST_BYTES = 16_000_000
"""Some hundred thousand findings."""

_TEXTS = ("rule", "path", "sentence", "words")


def read_baseline(path: Path) -> Baseline:
    """Return the baseline in a file.

    Raises:
        SourceError: there is no such file, it is no UTF-8, or it is too large.
        KitError: it is no baseline; every fault is told.
    """
    root = read_json(read_text(path, MOST_BYTES), str(path), MOST_BYTES)
    faults = list(_faults(root))
    if faults:
        raise KitError(faults)
    members: Any = root.value
    entries = [{name: node.value for name, node in entry.value.items()} for entry in members["findings"].value]
    counts = {Known(each["rule"], each["path"], each["sentence"]): each["count"] for each in entries}
    return Baseline(counts, {known: each["words"] for known, each in zip(counts, entries, strict=True)})


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Write a baseline's file, whole or not at all.

    Raises:
        UsageError: there is no such folder.
    """
    if not path.absolute().parent.is_dir():
        raise UsageError([Fault(f"there is no folder {path.parent}", "make it, or name another file")])
    write_whole(path, text_of(baseline).encode("utf-8"))


def text_of(baseline: Baseline) -> str:
    """Return a baseline as the text of its file."""
    order = sorted(baseline.counts, key=lambda known: (known.path, known.rule, known.sentence))
    lines = ",\n".join(f"    {json.dumps(_entry(known, baseline), ensure_ascii=False)}" for known in order)
    return f'{{\n  "version": {VERSION},\n  "findings": [' + (f"\n{lines}\n  ]\n}}\n" if lines else "]\n}\n")


def _entry(known: Known, baseline: Baseline) -> dict[str, str | int]:
    return {
        "path": known.path,
        "rule": known.rule,
        "words": baseline.words.get(known, ""),
        "count": baseline.counts[known],
        "sentence": known.sentence,
    }


def _faults(root: Node) -> Iterator[Fault]:
    members = root.value if isinstance(root.value, dict) else {}
    version, findings = members.get("version"), members.get("findings")
    if version is None or version.value != VERSION or findings is None or not isinstance(findings.value, tuple):
        yield _fault(f'this is no baseline: expected {{"version": {VERSION}, "findings": [...]}}', root.span)
        return
    seen: set[tuple[object, ...]] = set()
    for entry in findings.value:
        yield from _misfits(entry)
        known = tuple(entry.value[name].value for name in _TEXTS[:3]) if not list(_misfits(entry)) else ()
        if known in seen:
            yield _fault("this finding stands here twice", entry.span)
        seen |= {known} if known else set()


def _misfits(entry: Node) -> Iterator[Fault]:
    """Yield what is wrong with one entry."""
    members = entry.value if isinstance(entry.value, dict) else {}
    for name in (*_TEXTS, "count"):
        if name not in members:
            yield _fault(f"an entry lacks `{name}`", entry.span)
    for name, node in members.items():
        if name in _TEXTS and not isinstance(node.value, str):
            yield _fault(f"`{name}` is no text", node.span)
        elif name == "count" and (type(node.value) is not int or node.value < 1):
            yield _fault("`count` is no whole number above 0", node.span)
        elif name not in (*_TEXTS, "count"):
            yield _fault(f"an entry has no `{name}`", node.key_span)


def _fault(words: str, span: Span) -> Fault:
    return Fault(words, "write the file anew with --update-baseline, or take it from version control", span)
