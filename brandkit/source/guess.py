"""Did you mean: the known word that a mistyped one was probably meant to be."""

from collections.abc import Iterable

MAX_SHOWN = 40
"""Characters of an input that a fault quotes."""
MOST_LISTED = 30
"""Words that anybody reads; of more the nearest are told."""
NEAREST = 5


def suggest(word: str, known: Iterable[str], kind: str) -> str:
    """Return what to do about `word`, which is none of the `known` words of a `kind` ("keys", "filters")."""
    from difflib import get_close_matches

    words = sorted(known)
    close = get_close_matches(word[:MAX_SHOWN], words, n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    if not words:
        return f"there are no {kind} here; remove it"
    if len(words) <= MOST_LISTED:
        return f"the {kind} are {_listed(words)}"
    nearest = sorted(get_close_matches(word[:MAX_SHOWN], words, n=NEAREST, cutoff=0))
    return f"there are {len(words)} {kind}, such as {_listed(nearest)}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def quote(text: str) -> str:
    """Return `text` in backticks for a fault, shortened when it is long."""
    shown = text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"
    return f"`{shown}`"
