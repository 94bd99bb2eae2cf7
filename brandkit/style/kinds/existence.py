"""existence: words that a text should not have.

Each of `tokens` is looked for as whole words (`nonword`: anywhere); the pieces of `raw` are joined to one pattern,
which stands before them (`append`: after them).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from brandkit.style.exempt import Accepted, exempt_of
from brandkit.style.hit import Finder, Hit
from brandkit.style.kind import Complaint, Field, Kind, Patterns
from brandkit.style.literals import caught, is_literal, literals_of, merged, wants_of
from brandkit.style.options import listed, options_of
from brandkit.style.regexes.pattern import searcher
from brandkit.style.rule import Rule
from brandkit.style.wraps import wrapped

FIELDS = {
    "tokens": Field("texts", ()),
    "raw": Field("texts", ()),
    "exceptions": Field("texts", ()),
    "append": Field("yes", False),
    "ignorecase": Field("yes", False),
    "nonword": Field("yes", False),
    "vocab": Field("yes", True),
}
_FLAG = re.compile(r"\(\?[a-zA-Z-]+\)")


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the one pattern that all tokens and raw pieces make."""
    own = rule.own
    tokens = "|".join(wrapped(token) for token in own["tokens"] if token.strip())
    whole = own["tokens"] and not own["nonword"]
    words = rf"(?m)\b(?:{tokens})\b" if whole else f"(?m)(?:{tokens})"
    raw = "".join(own["raw"])
    joined = words + raw if own["append"] else raw + words
    flag = "(?i)" if own["ignorecase"] else ""
    found = {"tokens" if own["tokens"] else "raw": flag + joined}
    others = [wrapped(token) for token in own["tokens"] if not is_literal(rule, token)] if _has_literals(rule) else []
    return {**found, "others": rf"{flag}(?m)\b(?:{'|'.join(others)})\b"} if others else found


def _has_literals(rule: Rule) -> bool:
    """Return whether the tokens that are mere words can be looked for as such.

    Flags in one token hold for those after it too.
    """
    own = rule.own
    is_plain = not own["nonword"] and not "".join(own["raw"]) and not any(map(_FLAG.search, own["tokens"]))
    return is_plain and any(is_literal(rule, token) for token in own["tokens"])


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what finds the words."""
    own = rule.own
    pattern = found["tokens" if own["tokens"] else "raw"]
    literals = literals_of(
        rule, [token for token in own["tokens"] if token.strip()], own["ignorecase"], _has_literals(rule)
    )
    exempt = exempt_of(own["exceptions"], accepted if own["vocab"] and not own["nonword"] else ())

    search = searcher(pattern)
    others = searcher(found["others"]) if "others" in found else None

    def find(text: str) -> Iterable[Hit]:
        return [_hit(rule, text[start:end], start, end, groups) for start, end, groups in spans(text)]

    def spans(text: str) -> list[tuple[int, int, Sequence[str | None]]]:
        hits = merged(literals, others, text) if literals else None
        if hits is not None:
            every = [(start, end, tuple(filter(None, groups))) for start, end, _, groups in hits]
        else:
            # The groups of the token that matched; those of the others are empty.
            every = [(*match.span(), caught(match)) for match in search(text)]
        return [each for each in every if not exempt(text, each[0], each[1])]

    return Finder(find, wants_of(pattern, literals, found.get("others")))


def _hit(rule: Rule, words: str, start: int, end: int, groups: Sequence[str | None]) -> Hit:
    options = options_of(rule, words, groups)
    return Hit(start, end, (words, _shown(rule, options, words)), options)


def _shown(rule: Rule, options: tuple[str, ...], words: str) -> str:
    """Return what the second ``%s`` stands for: what the action makes of the words."""
    if not rule.action.name:
        return ""
    return listed(options) if len(options) > 1 else next(iter(options), words)


def complaints(rule: Rule) -> Iterator[Complaint]:
    """Yield that there is nothing to look for."""
    if not any(map(str.strip, (*rule.own["tokens"], *rule.own["raw"]))):
        yield Complaint("extends", "the rule has neither `tokens` nor `raw`", "say what it looks for")


KIND = Kind("existence", FIELDS, patterns, finder, complaints)
