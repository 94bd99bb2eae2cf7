"""Values of a JSON text that remembers where its strings stand, whatever they turn out to be."""

from typing import Any

from brandkit.markup.json_text import Located

NOTHING = Located("", ())


def words_of(value: object) -> Located:
    """Return a string; anything else says nothing."""
    return value if isinstance(value, Located) else NOTHING


def objects_of(value: object) -> list[dict[str, Any]]:
    """Return the objects of an array; anything else has none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
