"""What a text must hold so that a pattern can match in it: most texts hold no such thing, and need not be looked at."""

from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]  # the only way to what `re` knows of a pattern
from typing import Any


def fold(text: str) -> str:
    """Return a text in small letters, as long as it was: what parts are looked for in."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return low if low.isascii() else low.replace("ſ", "s").replace("ı", "i").replace("İ", "i")


def _weight(parts: Iterable[str]) -> int:
    """Return how rare the commonest part may be: a sign is as good as a word of three letters, a space as none."""
    return min((len(part) + 2 * (not part[0].isalnum()) if part.strip() else 0 for part in parts), default=0)


def needed_by(tree: Any) -> tuple[str, ...]:
    """Return parts in small letters, one of which is in any text that a pattern matches, as `re` parses it.

    Empty: nothing is known, or nothing that few texts have.
    """
    best = max(_needed(tree), key=_weight, default=frozenset[str]())
    return tuple(sorted(best)) if _weight(best) >= 2 else ()


def _needed(tree: Any) -> list[frozenset[str]]:
    """Return sets of parts, of each of which one is in any text that matches."""
    found: list[frozenset[str]] = []
    run = ""
    for op, value in tree:
        letter = _small(value) if op is _parser.LITERAL else ""
        if letter:
            run += letter
            continue
        if run:
            found.append(frozenset((run,)))
        run = ""
        found.extend(_needed_in(str(op), value))
    if run:
        found.append(frozenset((run,)))
    return found


def _small(code: int) -> str:
    """Return a letter in small, or nothing where its forms are not one to one (``ß``, the long s)."""
    letter = chr(code)
    small = letter.lower()
    if letter.isspace() or len(small) != 1 or letter.upper().lower() != small or letter in "İı":
        return letter if letter == " " else ""
    return small


def _needed_in(op: str, value: Any) -> list[frozenset[str]]:
    if op == "BRANCH":
        best = [max(_needed(each), key=_weight, default=frozenset[str]()) for each in value[1]]
        return [frozenset[str]().union(*best)] if all(best) else []
    if op == "SUBPATTERN":
        return _needed(value[3])
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _needed(value[2]) if value[0] else []
    if op == "ATOMIC_GROUP":
        return _needed(value)
    return _needed(value[1]) if op == "ASSERT" else []
