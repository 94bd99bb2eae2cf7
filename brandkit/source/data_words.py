"""What a data schema says of a value, in words."""

from collections.abc import Mapping
from typing import Any

MOST_NAMED = 8
"""Values of a list of choices that are named."""


def sort_of(node: Any) -> str:
    """Return what sort of value a schema describes, as far as it says so in its first words; ``""``: it does not."""
    if not isinstance(node, Mapping):
        return ""
    if isinstance(node.get("enum"), list):
        return "one of " + ", ".join(str(each) for each in node["enum"][:MOST_NAMED])
    sort = str(node.get("format") or node.get("type") or "")
    longest = node.get("maxLength")
    return f"{sort}, at most {longest} characters" if sort and isinstance(longest, int) else sort
