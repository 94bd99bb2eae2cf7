"""Personas: made-up people to render for while no data is given.

They stand in a JSON file, since their values must be of the types that data has: numbers, true, lists.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brandkit.errors import Fault, KitError
from brandkit.kit.files import read_text
from brandkit.kit.json_tree import MAX_BYTES, plain, read_json

_EXAMPLE = '{"ana": {"person": {"first_name": "Ana"}}}'


def read_personas(path: Path, faults: list[Fault]) -> Mapping[str, Mapping[str, Any]]:
    """Return the data of each persona by name, in the file's order; faults are added, not raised."""
    text = read_text(path, MAX_BYTES, faults)
    if text is None:
        return {}
    try:
        root = read_json(text, str(path))
    except KitError as error:
        faults.extend(error.faults)
        return {}
    if not isinstance(root.value, Mapping):
        faults.append(Fault("the personas are not an object", f"write a name for each: {_EXAMPLE}", root.span))
        return {}
    wrong = [(name, node) for name, node in root.value.items() if not isinstance(node.value, Mapping)]
    faults.extend(
        Fault(f"the persona `{name}` is not an object", f"write {_EXAMPLE}", node.span) for name, node in wrong
    )
    return {name: plain(node) for name, node in root.value.items() if isinstance(node.value, Mapping)}
