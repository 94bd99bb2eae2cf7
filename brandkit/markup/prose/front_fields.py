"""The fields of a page's front matter that are texts, each with its place."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from brandkit.markup.prose.origins import Runs, runs_of
from brandkit.markup.prose.walk import Walk, put_value

if TYPE_CHECKING:
    from yaml import ScalarNode

_WORDS = re.compile(r"(?:yes|no|on|off|y|n)", re.IGNORECASE)
"""Texts that only YAML 1.1 takes for something else."""


def put_fields(walk: Walk, text: str, start: int, end: int) -> None:
    """Tell a walk each field of YAML front matter that is a text; of what is no YAML, nothing."""
    for name, node in _fields(text[start:end]):
        value = node.value
        put_value(walk, value, _places(text, start + node.start_mark.index, value), f"frontmatter.{name}")


def _fields(written: str) -> "Iterator[tuple[str, ScalarNode]]":
    import yaml

    try:
        root: Any = yaml.compose(written, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return
    for key, node in root.value if isinstance(root, yaml.MappingNode) else ():
        is_text = node.tag.endswith(":str") or (node.tag.endswith(":bool") and _WORDS.fullmatch(node.value))
        if isinstance(node, yaml.ScalarNode) and is_text:
            yield key.value, node


def _places(text: str, at: int, value: str) -> Runs:
    """Return where each character of a value stands: those of a written form of its own stand where they are found."""
    if text.startswith(value, at):
        return ((at, len(value)),)
    places: list[int] = []
    for character in value:
        found = text.find(character, at, at + 200)
        if found >= 0 and (not character.isspace() or found == at):
            at = found
        places.append(at)
        at += found == at
    return runs_of(places)
