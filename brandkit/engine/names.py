"""Which phrases are names: words of a brand that no dictionary has, and that say nothing of its style."""

import re

_MOST = 5
"""Words; a longer phrase with capitals is a headline."""
_WORD = re.compile(r"[^\W_][\w’'.&-]*")
_JOINING = frozenset(
    "a an and at by d da das de del der des di du e el et für in l la le les of on the to und von y".split()  # noqa: SIM905
)


def is_name(phrase: str) -> bool:
    """Return whether a phrase is a name: every word of it has a capital or a digit, but for those that join them."""
    words = _WORD.findall(phrase)
    telling = [word for word in words if word.lower() not in _JOINING]
    has_end = phrase.rstrip()[-1:] in tuple(".!?:")
    return 0 < len(words) <= _MOST and not has_end and bool(telling) and all(_is_marked(word) for word in telling)


def _is_marked(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or any(map(str.isupper, word[1:]))
