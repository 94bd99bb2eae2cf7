"""A rule that extends another rule: ``extends: House.Existence``, as Vale has it since 3.13.

The other rule's fields count, and the rule's own lie over them. ``tokens+`` adds to a list or a mapping of the other
rule, ``tokens-`` takes entries away. Examples are not handed on: they say what the other rule does.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from brandkit.source.strict_yaml import Document
from brandkit.style.reading.shapes import Reader

Parent: TypeAlias = Callable[[str], Document | None]
"""The name of a rule, ``House.Existence``, to what its file holds; None: there is no such rule."""
MOST = 10
"""Rules that may stand behind one another; more are a circle."""
_OWN = ("pass", "fail", "tests")
_EXTENDS = re.compile(r"(?m)^extends[ \t]*:[ \t]*['\"]?([\w-]+(?:\.[\w-]+)+)['\"]?[ \t]*(?:#.*)?$")


def parent_named_in(text: str) -> str:
    """Return the name of the rule that a rule's file extends; ``""`` where it extends none."""
    found = _EXTENDS.search(text)
    return found[1] if found else ""


def inherited(reader: Reader, parent: Parent) -> Document | None:
    """Return the document of a rule with the fields of the rules that it extends; None where that cannot be."""
    value = reader.document.value
    if not isinstance(value, dict) or "." not in reader.document.text_at("extends"):
        return reader.document
    merged = _merged(reader, value, parent, ())
    if merged is None:
        return None
    plain = {key: each for key, each in reader.document.ranges.items() if not key or key[0] in merged}
    keys = {key: each for key, each in reader.document.key_ranges.items() if key and key[0] in merged}
    at = reader.document.ranges[("extends",)]
    for name in merged:
        said = next((key for key in (name, f"{name}+", f"{name}-") if key in value), "extends")
        plain.setdefault((name,), reader.document.ranges.get((said,), at))
        keys.setdefault((name,), reader.document.key_ranges.get((said,), at))
    return replace(reader.document, value=merged, ranges=plain, key_ranges=keys)


def _merged(reader: Reader, value: Mapping[str, Any], parent: Parent, seen: tuple[str, ...]) -> dict[str, Any] | None:
    name = str(value.get("extends", ""))
    if "." not in name:
        return dict(value)
    if name in seen or len(seen) >= MOST:
        reader.blame(("extends",), f"the rules behind this one go round in a circle: {name}", "extend a kind of rule")
        return None
    document = parent(name)
    if document is None or not isinstance(document.value, dict):
        mend = "write the rule's folder and name, such as House.Terms; it must lie under rules/"
        reader.blame(("extends",), f"there is no rule `{name}`", mend)
        return None
    base = _merged(reader, document.value, parent, (*seen, name))
    if base is None:
        return None
    made = {key: each for key, each in base.items() if key not in _OWN}
    own = {key: each for key, each in value.items() if key != "extends"}
    for key, each in own.items():
        field = key.rstrip("+-")
        if field != key and field in own:
            reader.blame((key,), f"`{key}` changes a list that `{field}` replaces", "keep one of the two", key=True)
        else:
            made[field] = each if field == key else _edited(reader, key, made.get(field), each)
    return made


def _edited(reader: Reader, key: str, old: object, entries: object) -> object:
    """Return a list or mapping of the other rule with entries added or taken away."""
    adds = key.endswith("+")
    if isinstance(old, list) and isinstance(entries, list):
        if not adds:
            _all_there(reader, key, old, entries)
        return [*old, *entries] if adds else [each for each in old if each not in entries]
    if isinstance(old, dict) and isinstance(entries, dict if adds else list):
        if isinstance(entries, dict):
            return {**old, **entries}
        _all_there(reader, key, old, entries)
        return {name: each for name, each in old.items() if name not in entries}
    shape = "mapping" if isinstance(old, dict) and adds else "list"
    words = f"`{key}` needs a {shape}" if isinstance(old, (list, dict)) else f"`{key}` changes what is no list"
    reader.blame((key,), words, "say it without the sign to replace it", key=True)
    return old


def _all_there(reader: Reader, key: str, old: Collection[object], entries: Collection[object]) -> None:
    for each in (each for each in entries if each not in old):
        reader.blame((key,), f"the rule that it extends has no `{each}` to take away", "mend the entry, or remove it")
