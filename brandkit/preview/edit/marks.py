"""What the editor shows of a view: findings and faults at their places, facts, and the wordings of each block."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from brandkit.engine.showing.shown import Showing
from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.preview.edit.blocks import blocks_in
from brandkit.preview.edit.files import OWN, Files
from brandkit.preview.edit.fixes import fix_of, safe_changes
from brandkit.preview.edit.places import Ruler, offset_of, ruler_of, stretch, units
from brandkit.reporters.telling import fault_in_words, headline


@frozen
class Seen:
    """What the marks are made from."""

    files: Files
    texts: Mapping[str, str]
    """By the name of a file, what it holds or what counts in its place."""
    hashes: Mapping[str, str]
    """By the name of a file, the hash of what it holds."""
    showing: Showing | None
    """None: the message could not be shown yet."""
    faults: Sequence[Fault]
    """Why there is no newer view; the findings of an older one have no place in these texts."""


def marks_of(seen: Seen) -> Mapping[str, Any]:
    """Return what the editor is told, as JSON's values; places are UTF-16 units of the text they are in."""
    rulers = {name: ruler_of(text) for name, text in seen.texts.items()}
    names = {str(seen.files.paths[name]): name for name in rulers}
    findings = seen.showing.findings if seen.showing and not seen.faults else ()
    return {
        "message": seen.files.message,
        "files": [{"name": name, "called": path.name, "path": str(path)} for name, path in seen.files.paths.items()],
        "hashes": seen.hashes,
        "faults": list(_faults(seen.faults, names, rulers)),
        "findings": list(_findings(findings, names, rulers)),
        "safe": {name: safe_changes(findings, str(seen.files.paths[name]), ruler) for name, ruler in rulers.items()},
        "facts": dict(_facts(seen, names, rulers)),
        "blocks": {name: list(_blocks(seen, name, ruler)) for name, ruler in rulers.items()},
    }


def _faults(
    faults: Iterable[Fault], names: Mapping[str, str], rulers: Mapping[str, Ruler]
) -> Iterator[Mapping[str, Any]]:
    """Yield the faults that have a place in one of the texts."""
    for fault in faults:
        name = names.get(fault.span.path) if fault.span else None
        if name is not None and fault.span:
            yield {"file": name, "words": fault_in_words(fault), **stretch(rulers[name], fault.span)}


def _findings(
    findings: Iterable[Finding], names: Mapping[str, str], rulers: Mapping[str, Ruler]
) -> Iterator[Mapping[str, Any]]:
    """Yield all findings in the order of the view's; those without a place in one of the texts have no file."""
    for number, finding in enumerate(findings):
        span = finding.span
        told = {
            "number": number,
            "rule": finding.rule,
            "severity": finding.severity,
            "words": headline(finding),
            "channel": finding.channel,
        }
        name = names.get(span.path) if span else None
        if name is None or span is None:
            yield {**told, "file": None, "fix": None}
        else:
            yield {
                **told,
                "file": name,
                "line": span.line,
                **stretch(rulers[name], span),
                "fix": fix_of(finding, span.path, rulers[name]),
            }


def _facts(seen: Seen, names: Mapping[str, str], rulers: Mapping[str, Ruler]) -> Iterator[tuple[str, Any]]:
    """Yield the facts with what completing them tells, and where each is declared."""
    from brandkit.facts.kinds import forms_of

    for key, fact in (seen.showing.message.facts if seen.showing else {}).items():
        name = names.get(fact.span.path)
        place = units(rulers[name], offset_of(rulers[name], fact.span.line, fact.span.column)) if name == OWN else None
        yield key, {"at": place, "about": f"{fact.literal} ({fact.kind})", "forms": forms_of(fact.kind)}


def _blocks(seen: Seen, name: str, ruler: Ruler) -> Iterator[Mapping[str, Any]]:
    if seen.showing and not seen.faults:
        for told in blocks_in(seen.showing, name, ruler.text):
            yield {"at": units(ruler, offset_of(ruler, told.line, 1)), "words": told.words}
