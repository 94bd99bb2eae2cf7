"""One file of ``rules/``, read as a rule."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from difflib import get_close_matches
from functools import partial
from types import MappingProxyType
from typing import Any, TypeAlias

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.source.strict_yaml import Document, load
from brandkit.style.kind import Field, Kind
from brandkit.style.kinds.find import find_kinds
from brandkit.style.literals import with_forms
from brandkit.style.options import ARITY, steps_of
from brandkit.style.reading.common_fields import OTHERS, OURS, VALE
from brandkit.style.reading.examples import read_examples
from brandkit.style.reading.inherit import inherited
from brandkit.style.reading.notices import notice_of
from brandkit.style.reading.patterns import read_patterns
from brandkit.style.reading.shapes import Reader, read_field
from brandkit.style.regexes.pattern import Pattern
from brandkit.style.rule import Action, Rule

NOT_SUPPORTED = {
    "script": "it is a program, and brandkit runs none",
    "sequence": "it needs a tagger of parts of speech, and brandkit has none",
}
Texts: TypeAlias = Mapping[tuple[str, str], str]
"""(id, path) to text."""
NONE: Texts = MappingProxyType({})
MAX_BYTES = 1_000_000
"""As large as a file of rules may be."""
_ACTIONS = ("replace", "suggest", "remove", "convert", "edit")


@frozen
class RuleFile:
    """What a file holds: a rule with its patterns, or nothing that can be used."""

    rule: Rule | None = None
    patterns: Mapping[str, Pattern] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    notice: str = ""
    """Why the rule is not used, or not wholly, though nothing is wrong with it."""


def read_rule(id_: str, path: str, text: str, parents: Texts = NONE) -> RuleFile:
    """Return the rule that a text says, or all that is wrong with it; `parents` are rules that it may extend."""
    try:
        reader = Reader(_load(text, path))
        document = inherited(reader, partial(_parent, parents))
    except SourceError as error:
        return RuleFile(faults=error.faults)
    if document is None:
        return RuleFile(faults=tuple(reader.faults))
    reader.document = document
    kind = _kind(reader)
    if isinstance(kind, str):
        return RuleFile(notice=f"{id_} is not used: {NOT_SUPPORTED[kind]} ({path})")
    if kind is None:
        return RuleFile(faults=tuple(reader.faults))
    rule = with_forms(_rule(reader, id_, path, kind))
    patterns = read_patterns(reader, rule, kind)
    if reader.faults:
        return RuleFile(None, {}, tuple(reader.faults))
    return RuleFile(rule, patterns, (), notice_of(rule))


def _load(text: str, path: str) -> Document:
    # Vale takes the last of doubled keys, and styles that people share have some.
    return load(text, path, max_bytes=MAX_BYTES, last_of_doubled=True)


def _parent(parents: Texts, name: str) -> Document | None:
    found = next(((path, text) for (id_, path), text in parents.items() if id_ == f"style/{name}"), None)
    return _load(found[1], found[0]) if found else None


def _kind(reader: Reader) -> Kind | str | None:
    """Return the kind that a rule extends, the name of one that is not supported, or None for no kind."""
    if not isinstance(reader.document.value, dict):
        reader.blame((), "this is no rule", "write `extends: existence`, `message:` and what it looks for")
        return None
    name = reader.document.text_at("extends").strip()
    if name in NOT_SUPPORTED:
        return name
    kind = find_kinds().get(name)
    if kind is None:
        known = sorted((*find_kinds(), *NOT_SUPPORTED))
        near = get_close_matches(name, known, 1)
        mend = f"say `extends: {near[0]}`" if near else f"say one of {', '.join(known)}"
        words = f"there is no kind of rule `{name}`" if name else "the rule does not say what it extends"
        reader.blame(("extends",) if name else (), words, mend)
    return kind


def _rule(reader: Reader, id_: str, path: str, kind: Kind) -> Rule:
    fields = {**VALE, **OURS, **kind.fields}
    keys = _known_keys(reader, fields)
    said = {name: _value(reader, keys.get(name), known) for name, known in fields.items()}
    for name, known in fields.items():
        if known.needed and name not in keys:
            reader.blame((), f"the rule has no `{name}`", f"add `{name}:`")
    if said["across"] and kind.name != "consistency":
        words = f"a rule of the kind {kind.name} looks at each text by itself"
        reader.blame((keys["across"],), words, "remove `across`; it is for `extends: consistency`", key=True)
    rule = Rule(
        id_,
        kind.name,
        said["message"],
        path,
        {name: said[name] for name in kind.fields},
        said["level"],
        _scopes(said["scope"], kind),
        said["link"],
        said["why"] or said["description"],
        said["limit"],
        _action(reader),
        said["matchcase"],
        said["fix"],
        said["across"],
        said["locales"],
        said["channels"],
        said["purposes"],
        said["audiences"],
        read_examples(reader, "pass"),
        read_examples(reader, "fail"),
        dict(_places(reader)),
    )
    for complaint in () if reader.faults else kind.complaints(rule):
        reader.blame((complaint.key,), complaint.words, complaint.mend, key=True)
    return rule


def _scopes(said: tuple[str, ...], kind: Kind) -> tuple[str, ...]:
    """Return where a rule looks. What measures takes ``text`` for the whole text, as it does when nothing is said."""
    return kind.scopes if not said or said == ("text",) else said


def _value(reader: Reader, key: str | None, known: Field) -> Any:
    return known.default if key is None else read_field(reader, (key,), known)


def _known_keys(reader: Reader, fields: Mapping[str, Field]) -> dict[str, str]:
    """Return the keys of the file by the names of the fields; Vale does not care for capitals in them."""
    keys: dict[str, str] = {}
    for key in reader.document.keys_at():
        name = key.lower()
        if name in fields:
            keys[name] = key
        elif name not in OTHERS:
            near = get_close_matches(name, (*fields, *OTHERS), 1)
            mend = f"say `{near[0]}`, or remove it" if near else "remove it"
            reader.blame((key,), f"a rule of this kind has no field `{key}`", mend, key=True)
    return keys


def _action(reader: Reader) -> Action:
    value = reader.document.at("action")
    if value == "":
        return Action()
    said = value if isinstance(value, dict) else {"name": value}
    name = said.get("name", "")
    if name not in _ACTIONS:
        reader.blame(("action",), f"there is no action `{name}`", f"say one of {', '.join(_ACTIONS)}")
        return Action()
    action = Action(name, tuple(_flat(said.get("params", ""))))
    try:
        if name == "edit":
            steps_of(action.params)
    except ValueError as error:
        reader.blame(("action",), str(error), f"say any of {', '.join(ARITY)}")
    return action


def _flat(params: object) -> Iterator[str]:
    """Yield parameters; those of several edits may stand in lists of their own."""
    if isinstance(params, str):
        yield from (params,) if params else ()
    elif isinstance(params, list):
        for each in params:
            yield from (each,) if isinstance(each, str) else _flat(each)


def _places(reader: Reader) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    for key in reader.document.keys_at():
        span = reader.document.key_span((key,))
        yield key.lower(), (span.line, span.column, span.end_line, span.end_column)
