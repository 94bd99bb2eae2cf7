"""Phrases that go on in the next line: a space between words of a rule stands for any white space, as in Vale.

A space in a set, behind a backslash or before a sign that repeats it means what it says, and so do all spaces of a
pattern that ignores them, ``(?x)``.
"""

import re

WRAP = "\x1f"
"""In words that stand for themselves, where there may be any white space."""
_SPACES = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]?|(?P<space>[ \t]+)(?![*+?{ \t])", re.DOTALL)
_LINE_END = re.compile(r"[ \t]*\n\s*")
_RUN = re.compile(r"[ \t]+")
_SIGNS = re.compile(r"[\\+*?()|\[\]{}^$]")


def wrapped(pattern: str, by: str = r"\s+") -> str:
    """Return a pattern that finds its words however their lines are broken; `by` stands where a space stood."""
    if not (" " in pattern or "\t" in pattern) or "(?x" in pattern:
        return pattern
    return _SPACES.sub(lambda found: by if found["space"] else found[0], pattern)


def term_pattern(term: str) -> str:
    """Return the pattern of a term of the brand: a full stop in a name like Node.js is no more than that."""
    escaped = term if _SIGNS.search(term) else term.replace(".", r"\.")
    return _RUN.sub(lambda _: r"\s+", escaped)


def in_one_line(words: str) -> str:
    """Return words that are found in two lines as a message shows them."""
    return _LINE_END.sub(" ", words) if "\n" in words else words
