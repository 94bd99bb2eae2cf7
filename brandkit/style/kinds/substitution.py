"""substitution: words that others should stand for.

`swap` maps patterns to what should stand there. Where the words already are that, all is well. With the action
``replace``, ``a|b`` offers either; without one, the text may be a pattern of what is right.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from brandkit.style.exempt import Accepted, exempt_of
from brandkit.style.hit import Finder, Hit
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.literals import is_literal, literals_of, merged, wants_of
from brandkit.style.options import in_case, listed
from brandkit.style.regexes.pattern import Pattern, PatternError, first_match, read_pattern, searcher
from brandkit.style.regexes.replace import replaced
from brandkit.style.rule import Rule
from brandkit.style.spellings import is_pattern, shown_for, spelling_of
from brandkit.style.wraps import in_one_line, term_pattern, wrapped

FIELDS = {
    "swap": Field("swaps", {}, needed=True),
    "exceptions": Field("texts", ()),
    "ignorecase": Field("yes", False),
    "nonword": Field("yes", False),
    "vocab": Field("yes", True),
    "capitalize": Field("yes", False),
    "pos": Field("text", ""),
}
_OPEN = re.compile(r"(?<!\\)\((?!\?)")
_REFERENCE = re.compile(r"\$\d+")
_SIGNS = re.compile(r"[\\\[\](){}*+?^]")
_REPEATING = ("", "?", "*", "{")
_PIPE = re.compile(r"(?<!\\)\|")


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the pattern of all keys, each in a group of its own, the longest first."""
    keys = "|".join(_group(key) for key in _ordered(rule))
    joined = f"(?m)(?:{keys})" if rule.own["nonword"] else rf"(?m)\b(?:{keys})\b"
    flag = "(?i)" if rule.own["ignorecase"] else ""
    others = _others(rule)
    rest = "|".join(_group(key) for _, key in others)
    return {"swap": flag + joined, **({"others": rf"{flag}(?m)\b(?:{rest})\b"} if others else {})}


def _group(key: str) -> str:
    """Return a key in a group of its own, and no other in it."""
    return f"({_OPEN.sub('(?:', wrapped(key))})"


def _others(rule: Rule) -> list[tuple[int, str]]:
    """Return the keys that are no mere words beside some that are, with their numbers."""
    every = enumerate(_ordered(rule)) if _has_literals(rule) else ()
    return [(number, key) for number, key in every if not is_literal(rule, key)]


def _has_literals(rule: Rule) -> bool:
    return not rule.own["nonword"] and any(is_literal(rule, key) for key in rule.own["swap"])


def _ordered(rule: Rule) -> list[str]:
    return sorted(rule.own["swap"], key=lambda key: -len(key.encode()))


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what finds the keys of a swap."""
    pattern, keys = found["swap"], _ordered(rule)
    literals = literals_of(rule, keys, rule.own["ignorecase"], _has_literals(rule))
    exempt = exempt_of(rule.own["exceptions"], accepted if rule.own["vocab"] else ())

    search = searcher(pattern)
    others = searcher(found["others"]) if "others" in found else None
    numbers = [number for number, _ in _others(rule)]
    wants = [_wanted(rule, key) for key in keys]

    def find(text: str) -> Iterator[Hit]:
        for start, end, number in spans(text):
            words = text[start:end]
            wanted = wants[number](words)
            if not _is_right(rule, wanted, words) and not exempt(text, start, end):
                yield _hit(rule, start, end, words, wanted)

    def spans(text: str) -> list[tuple[int, int, int]]:
        hits = merged(literals, others, text) if literals else None
        if hits is None:
            found = [(match, _first(match.groups())) for match in search(text)]
            return [(*match.span(number + 1), number) for match, number in found]
        return [(start, end, numbers[_first(groups)] if groups else number) for start, end, number, groups in hits]

    return Finder(find, wants_of(pattern, literals, found.get("others")))


def _first(groups: Sequence[str | None]) -> int:
    """Return the number of the first group that caught something, from 0; of none 0."""
    return next((number for number, each in enumerate(groups) if each is not None), 0)


def _wanted(rule: Rule, key: str) -> Callable[[str], str]:
    """Return what says of words that match a key what a swap wants in their place, ``$1`` filled in."""
    given: str = rule.own["swap"][key]
    capitals = bool(rule.own["capitalize"])
    if not _REFERENCE.search(given):
        return lambda words: _begun(given, words) if capitals else given
    search = cache(lambda: searcher(read_pattern(f"(?i){key}" if rule.own["ignorecase"] else key)))
    return lambda words: replaced(search()(words), words, _begun(given, words) if capitals else given)


def _begun(wanted: str, words: str) -> str:
    """Return words that begin with a capital if others do."""
    return wanted[:1].upper() + wanted[1:] if words[:1].isupper() else wanted


def _is_right(rule: Rule, wanted: str, words: str) -> bool:
    words = in_one_line(words)
    if rule.action.name == "replace":
        return words in options_in(wanted)
    if rule.own.get("are_terms"):
        wanted = term_pattern(wanted)
    if _begins_otherwise(wanted, words) or is_plain(wanted):
        return wanted == words
    pattern = _as_pattern(wanted)
    return wanted == words if pattern is None else first_match(pattern, words) is not None


def _begins_otherwise(wanted: str, words: str) -> bool:
    """Return whether the first letter shows that words are not what is wanted: most often no pattern is needed."""
    is_sure = not _SIGNS.match(wanted) and wanted[1:2] not in _REPEATING and "|" not in wanted
    return is_sure and "(?x" not in wanted and words[:1] != wanted[:1]


def _as_pattern(wanted: str) -> Pattern | None:
    try:
        return read_pattern(f"^(?:{wanted})$")
    except PatternError:
        return None


def is_plain(text: str) -> bool:
    """Return whether a text is letters, digits, spaces and hyphens, and so stands for itself."""
    return all(letter.isalpha() or letter.isdigit() or letter in " -" for letter in text)


def options_in(wanted: str) -> tuple[str, ...]:
    r"""Return what ``a|b`` offers; ``\|`` is the sign itself."""
    return tuple(each.replace(r"\|", "|") for each in _PIPE.split(wanted) if each)


def _hit(rule: Rule, start: int, end: int, words: str, wanted: str) -> Hit:
    if rule.action.name != "replace":
        return Hit(start, end, (shown_for(wanted, words), words), _plain_options(wanted, words))
    options = rule.action.params or _cased(rule, options_in(wanted), words)
    return Hit(start, end, (listed(options), words), options)


def _cased(rule: Rule, options: tuple[str, ...], words: str) -> tuple[str, ...]:
    if rule.own["capitalize"]:
        options = tuple(_begun(each, words) for each in options)
    return tuple(in_case(each, words) for each in options) if rule.matchcase else options


def _plain_options(wanted: str, words: str) -> tuple[str, ...]:
    """Return what may stand there; nothing where the rule says a pattern, which nobody wants to read in a text."""
    if not is_pattern(wanted):
        return (wanted,)
    options = options_in(spelling_of(wanted, words)) or ("",)
    return () if any(_SIGNS.search(each) for each in options) else options


def message_of(rule: Rule) -> str:
    """Return the message; the quotes around what is wanted come with the list of options."""
    message = rule.message
    for quoted in ("'%s'", '"%s"'):
        if rule.action.name == "replace" and not rule.action.params and message.count(quoted) == 2:
            message = message.replace(quoted, "%s", 1)
    return message


KIND = Kind("substitution", FIELDS, patterns, finder, message=message_of)
