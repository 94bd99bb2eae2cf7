"""Messages with variants that people wrote by hand: one file each, the message first, then each variant.

A line ``=== sms`` begins the variant for that channel. In it, ``[ends: 31 May]`` marks words that state the fact
``ends``; the marks are no part of the variant. Facts whose key begins with ``if_`` are conditions, with ``name_``
names; ``cta`` marks the words that ask for the action.
"""

import re
from functools import lru_cache
from pathlib import Path

import yaml

from bench.mutations.shown import shown_of
from bench.mutations.variant import Said, Variant

FOLDER = Path(__file__).parent / "material"
_MARK = re.compile(r"\[([a-z][a-z0-9_]*): ([^\[\]]*)\]")
_CUT = re.compile(r"^=== ([a-z]+)\n", re.MULTILINE)


@lru_cache(maxsize=1)  # a memo: the files do not change while a bench runs
def written() -> tuple[Variant, ...]:
    """Return every variant of every file, in the files' order."""
    return tuple(variant for path in sorted(FOLDER.glob("*.md")) for variant in read_material(path))


def read_material(path: Path) -> tuple[Variant, ...]:
    """Return the variants of one file."""
    message, *rest = _CUT.split(path.read_text("utf-8"))
    front = yaml.load(message.split("---\n")[1], yaml.BaseLoader)
    return tuple(
        _variant(path.stem, front, message, channel, text.strip("\n"))
        for channel, text in zip(rest[::2], rest[1::2], strict=True)
    )


def unmarked(text: str) -> tuple[str, tuple[Said, ...]]:
    """Return a text without its marks, and what they said."""
    pieces, said, last, length = [], [], 0, 0
    for found in _MARK.finditer(text):
        pieces += [text[last : found.start()], found[2]]
        length += len(pieces[-2])
        said.append(Said(found[1], length, length + len(found[2])))
        length += len(found[2])
        last = found.end()
    return "".join([*pieces, text[last:]]), tuple(said)


def _variant(name: str, front: dict[str, object], message: str, channel: str, text: str) -> Variant:
    content, said = unmarked(text)
    facts = front.get("facts")
    declared = {key: fact for key, fact in facts.items() if _is_for(fact, channel)} if isinstance(facts, dict) else {}
    literals = {key: fact["value"] if isinstance(fact, dict) else fact for key, fact in declared.items()}
    locale = str(front["locale"])
    return Variant(name, locale, channel, content, shown_of(content), message, literals, message, said)


def _is_for(fact: object, channel: str) -> bool:
    """Return whether a channel must state a fact."""
    required = fact.get("required", "true") if isinstance(fact, dict) else "true"
    return channel in required if isinstance(required, list) else required == "true"
