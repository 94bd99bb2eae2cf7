"""capitalization: a text that is not in the capitals it should have.

`match` is ``$title`` (`style` AP or Chicago), ``$sentence``, ``$lower``, ``$upper`` or a pattern. A title and a
sentence are right if at least `threshold` of their words are; a title's words in capitals throughout always are.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TypeAlias

from brandkit.style.capitals import as_sentence, as_title, words_pattern
from brandkit.style.exempt import Accepted, exception_pattern
from brandkit.style.hit import ANYTHING, Finder, Hit
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.regexes.pattern import Pattern, first_match, matches, read_pattern
from brandkit.style.rule import Rule

FIELDS = {
    "match": Field("text", "", needed=True),
    "style": Field("text", "AP", ("AP", "Chicago", "")),
    "exceptions": Field("texts", ()),
    "indicators": Field("texts", ()),
    "threshold": Field("number", 0.0),
    "vocab": Field("yes", True),
    "prefix": Field("text", ""),
}
_VARIABLES = ("$title", "$sentence", "$lower", "$upper")
_THRESHOLD = 0.8
_NUMBERED = re.compile(r"[0-9]+\.")
Right: TypeAlias = Callable[[str], tuple[str, bool]]
"""text -> how it should be written, and whether it is right as it is."""


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the pattern that a text must match, and that of a prefix."""
    own = rule.own
    found = {} if own["match"] in _VARIABLES else {"match": own["match"]}
    return {**found, "prefix": own["prefix"]} if own["prefix"] else found


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what finds a text in the wrong capitals."""
    own = rule.own
    known = tuple(sorted((*own["exceptions"], *(accepted if own["vocab"] else ())), key=lambda each: -len(each)))

    def find(text: str) -> Iterator[Hit]:
        wanted, right = _right(rule, found, known)(text)
        if not right:
            fixes = own["match"] in ("$title", "$sentence") and rule.action.name == "replace"
            options = rule.action.params or ((wanted,) if fixes else ())
            yield Hit(0, len(text), (text, wanted), options if rule.action.name == "replace" else ())

    return Finder(find, ANYTHING)


def _right(rule: Rule, found: Patterns, known: tuple[str, ...]) -> Right:
    own = rule.own
    excepted = read_pattern(exception_pattern(known)) if known else None
    if own["match"] == "$title":
        return partial(_by_words, rule, excepted, known, lambda s: as_title(s, own["style"], known, own["prefix"]))
    if own["match"] == "$sentence":
        restarts = partial(_restarts, own["indicators"])
        return partial(_by_words, rule, excepted, known, lambda s: as_sentence(s, known, own["prefix"], restarts))
    if own["match"] in _VARIABLES:
        return partial(_whole, str.lower if own["match"] == "$lower" else str.upper, excepted)
    return lambda text: (own["match"], first_match(found["match"], text) is not None or _is(excepted, text))


def _restarts(indicators: tuple[str, ...], word: str, number: int) -> bool:
    return word.endswith(indicators) or (number == 0 and _NUMBERED.search(word) is not None)


def _is(excepted: Pattern | None, words: str) -> bool:
    return excepted is not None and first_match(excepted, words) is not None


def _whole(change: Callable[[str], str], excepted: Pattern | None, text: str) -> tuple[str, bool]:
    return change(text), text == change(text) or _is(excepted, text)


def _by_words(
    rule: Rule, excepted: Pattern | None, known: tuple[str, ...], convert: Callable[[str], str], text: str
) -> tuple[str, bool]:
    """Return whether enough of the words are as the converted text has them."""
    pattern = words_pattern(exception_pattern(known) if known else "")
    wanted = convert(text)
    expected = [match.group() for match in matches(pattern, wanted)]
    words = [match.group() for match in matches(pattern, text)]
    is_title = rule.own["match"] == "$title"
    count = 0
    for number, word in enumerate(words):
        if number >= len(expected) or word == expected[number] or _is(excepted, word):
            count += 1
        elif is_title:
            count += word == word.upper()
        elif number == 0 and word != word[:1].upper() + word[1:].lower():
            return wanted, False
    return wanted, not words or count / len(words) >= (rule.own["threshold"] or _THRESHOLD)


KIND = Kind("capitalization", FIELDS, patterns, finder)
