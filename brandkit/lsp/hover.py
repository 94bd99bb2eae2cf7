"""What an editor tells about the words under the pointer: a finding, a fact or slot, a rule, a key of a rule file."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.rules import Rule, find_rules
from brandkit.errors import BrandkitError
from brandkit.lsp.entries import Entry
from brandkit.lsp.facts_in_words import fact_in_words
from brandkit.lsp.markdown import code, escaped
from brandkit.lsp.rule_keys import kind_in_words, meaning
from brandkit.lsp.slots_in_words import slot_at, slot_in_words
from brandkit.lsp.subjects import KIT, MESSAGE, Subject
from brandkit.model.frozen import frozen
from brandkit.reporters.telling import fix_in_words

_PLACEHOLDER = re.compile(r"\{\{-?\s*([a-z][a-z0-9_]*)\b.*?\}\}")
_FACT_KEY = re.compile(r"^\s+([a-z][a-z0-9_]*)(?=\s*:)")
_RULE = re.compile(r"[a-z]+/[\w.-]*\w")
_KEY = re.compile(r"^([A-Za-z]+)(?=[ \t]*:)")
_KIND = re.compile(r"^extends[ \t]*:[ \t]*[\"']?([a-z]+)", re.IGNORECASE | re.MULTILINE)


@frozen
class Pointed:
    """Where somebody points."""

    subject: Subject
    path: str
    line: str
    """The whole line."""
    number: int
    """Of the line, from 1."""
    column: int
    """From 1, in code points."""


def hover(pointed: Pointed, entries: tuple[Entry, ...], texts: Mapping[str, str]) -> str:
    """Return what there is to tell, as Markdown; ``""``: nothing.

    Args:
        pointed: where.
        entries: everything that is told in that file.
        texts: by path, what counts in the place of what stands in a file.
    """
    rules = _rules(pointed)
    here = [entry for entry in entries if _covers(entry, pointed)]
    told = [_of_entry(entry, rules.get(entry.rule)) for entry in here]
    told += [*_of_value(pointed, texts), *_of_rule(pointed, rules), *_of_key(pointed, texts)]
    return "\n\n---\n\n".join(dict.fromkeys(told))


def _rules(pointed: Pointed) -> Mapping[str, Rule]:
    try:
        return find_rules(load_kit(Path(pointed.path)))
    except BrandkitError:  # the kit cannot be used; brandkit's own rules can be told of all the same
        return find_rules()


def _covers(entry: Entry, pointed: Pointed) -> bool:
    span, at = entry.span, (pointed.number, pointed.column)
    begin, end = (span.line, span.column), (span.end_line, span.end_column)
    return begin <= at < end or begin == end == at


def _of_entry(entry: Entry, rule: Rule | None) -> str:
    finding = entry.finding
    if finding is None:
        return escaped(entry.words)
    about = _page(rule)
    lines = [f"**{escaped(entry.rule)}** ({entry.severity}): {escaped(entry.words)}"]
    if finding.channel:
        lines.append(f"In: {escaped(finding.channel)}")
    if finding.fix is not None:
        lines.append(f"Fix: {escaped(fix_in_words(finding))}")
    if finding.why and finding.why not in about:
        lines.append(f"Why: {escaped(finding.why)}")
    lines += [about] if about else []
    if finding.link.startswith("https://"):
        lines.append(f"More: <{finding.link}>")
    return "\n\n".join(lines)


def _page(rule: Rule | None) -> str:
    """Return what a rule's page says beyond the fault; pages are Markdown already."""
    said = rule.about.partition("\n\n")[2].strip() if rule else ""
    return re.sub(r"\n+(?=Instead:)", "\n\n", said)


def _of_value(pointed: Pointed, texts: Mapping[str, str]) -> Iterator[str]:
    if pointed.subject.kind != MESSAGE:
        return
    keys = {match[1] for match in _PLACEHOLDER.finditer(pointed.line) if _is_in(match, pointed)}
    try:
        kit = load_kit(Path(pointed.path))
        message = read_message(Path(pointed.subject.path), kit, texts)
    except BrandkitError:  # its faults are told where they are
        return
    steps = slot_at(pointed.line, pointed.column)
    if words := slot_in_words(steps, message, kit) if steps and steps[0] not in message.facts else "":
        yield words
    declared = _FACT_KEY.match(pointed.line)
    for fact in message.facts.values():
        is_here = fact.span.path == pointed.path and fact.span.line == pointed.number
        if fact.key in keys or (is_here and declared and declared[1] == fact.key and _is_in(declared, pointed)):
            yield fact_in_words(fact, message)


def _of_rule(pointed: Pointed, rules: Mapping[str, Rule]) -> Iterator[str]:
    """Yield the page of a rule that a waiver or brandkit.yaml names."""
    for match in _RULE.finditer(pointed.line):
        rule = rules.get(match[0])
        if rule and _is_in(match, pointed):
            head = f"**{escaped(rule.id)}** ({rule.severity}): {escaped(rule.line)}"
            yield "\n\n".join(filter(None, (head, _page(rule), f"File: {code(rule.path)}" if rule.path else "")))


def _of_key(pointed: Pointed, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield what a key of a rule file means, or the kind of rule that it extends."""
    inside = Path(pointed.path).parts[len(Path(pointed.subject.path).parts) :]
    if pointed.subject.kind != KIT or inside[:1] != ("rules",) or not pointed.path.endswith((".yml", ".yaml")):
        return
    key, kind = _KEY.match(pointed.line), _KIND.match(pointed.line)
    if key and _is_in(key, pointed) and (words := meaning(key[1], _kind(texts[pointed.path]))):
        yield f"**{key[1]}**: {words}"
    elif kind and kind.start(1) < pointed.column <= kind.end(1) and (words := kind_in_words(kind[1])):
        yield words


def _kind(text: str) -> str:
    """Return the kind that a rule extends, as its file says."""
    found = _KIND.search(text)
    return found[1] if found else ""


def _is_in(match: re.Match[str], pointed: Pointed) -> bool:
    """Return whether the pointer is on what was matched."""
    return match.start() < pointed.column <= match.end()
