"""Looking things up in JSON that may be anybody's: what is not where it is looked for counts as nothing."""

from typing import Any

from brandkit.markup.payloads.json_text import Located, load_located

NOTHING = Located("", ())


def load_or_none(text: str) -> Any:
    """Return a JSON text with its strings as `Located`; None if it is none. Never raises."""
    try:
        return load_located(text)
    except (ValueError, RecursionError):
        return None


def load_or_words(text: str) -> Any:
    """Return a JSON text as `load_or_none`; one that is none as the words it is."""
    value = load_or_none(text)
    if value is not None or text.strip() == "null":
        return value
    kept = text.rstrip("\n")
    return Located(kept, tuple(range(len(kept))))


def value_at(value: Any, *keys: str) -> Any:
    """Return what stands under the keys, one inside the other; None where there is nothing."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def words_at(value: Any, *keys: str) -> Located:
    """Return the string under the keys; an empty one where there is none."""
    found = value_at(value, *keys)
    return found if isinstance(found, Located) else NOTHING


def objects_at(value: Any, *keys: str) -> list[dict[str, Any]]:
    """Return the objects in the array under the keys; none where there is no array."""
    found = value_at(value, *keys)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def first_words(value: Any, *keys: str) -> Located:
    """Return the first string that stands under one of the keys; an empty one where there is none."""
    return next((words for words in (words_at(value, key) for key in keys) if words.text.strip()), NOTHING)
