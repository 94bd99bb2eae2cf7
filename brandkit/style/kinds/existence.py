"""existence: words that a text should not have.

Each of `tokens` is looked for as whole words (`nonword`: anywhere); the pieces of `raw` are joined to one pattern,
which stands before them (`append`: after them).
"""

from collections.abc import Iterator, Mapping

from brandkit.style.exempt import Accepted, exempt_of
from brandkit.style.hit import Finder, Hit, Wants
from brandkit.style.kind import Complaint, Field, Kind, Patterns
from brandkit.style.options import listed, options_of
from brandkit.style.regexes.pattern import matches
from brandkit.style.rule import Rule

FIELDS = {
    "tokens": Field("texts", ()),
    "raw": Field("texts", ()),
    "exceptions": Field("texts", ()),
    "append": Field("yes", False),
    "ignorecase": Field("yes", False),
    "nonword": Field("yes", False),
    "vocab": Field("yes", True),
}


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the one pattern that all tokens and raw pieces make."""
    own = rule.own
    tokens = "|".join(token for token in own["tokens"] if token.strip())
    whole = own["tokens"] and not own["nonword"]
    words = rf"(?m)\b(?:{tokens})\b" if whole else f"(?m)(?:{tokens})"
    raw = "".join(own["raw"])
    joined = words + raw if own["append"] else raw + words
    return {"tokens" if own["tokens"] else "raw": f"(?i){joined}" if own["ignorecase"] else joined}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what finds the words."""
    own = rule.own
    (pattern,) = found.values()
    exempt = exempt_of(own["exceptions"], accepted if own["vocab"] and not own["nonword"] else ())

    def find(text: str) -> Iterator[Hit]:
        for match in matches(pattern, text):
            start, end = match.span()
            if not exempt(text, start, end):
                options = options_of(rule, match.group(), match.groups())
                yield Hit(start, end, (match.group(), _shown(rule, options, match.group())), options)

    return Finder(find, Wants(parts=pattern.parts, anything=not pattern.parts))


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
