"""What can be put in place of words that a rule finds: what Vale calls actions."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from brandkit.style.capitals import as_sentence, as_title
from brandkit.style.regexes.pattern import matches, read_pattern
from brandkit.style.regexes.replace import replaced
from brandkit.style.rule import Rule

_GROUP = re.compile(r"\$(?:(\$)|(\d+)|\{(\d+)\})")
_SPACES = re.compile(r"\s+")
_CAMEL = re.compile(r"(?<=[^\W\d_])(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_WORD = re.compile(r"[^\W_]+")
_TYPED = (("---", "—"), ("--", "–"), ("...", "…"))
_QUOTES = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'))


def options_of(rule: Rule, words: str, groups: Sequence[str | None] = ()) -> tuple[str, ...]:
    """Return what a rule's action makes of words, the best first; nothing where it has none, or one without effect."""
    action = rule.action
    if action.name == "replace":
        filled = (fill(each, words, groups) for each in action.params)
        return tuple(in_case(each, words) if rule.matchcase else each for each in filled)
    if action.name == "remove":
        return ("",)
    if action.name == "convert":
        return (_joined(words, " ").lower(),)
    return (edited(action.params, words, groups),) if action.name == "edit" else ()


def fill(text: str, words: str, groups: Sequence[str | None]) -> str:
    """Return a text with ``$1`` as the first group, ``$0`` as all the words, ``$$`` as the sign."""

    def one(found: re.Match[str]) -> str:
        if found.group(1):
            return "$"
        number = int(found.group(2) or found.group(3))
        whole = (words, *groups)
        return (whole[number] or "") if number < len(whole) else ""

    return _GROUP.sub(one, text)


def steps_of(params: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the steps of an ``edit``: each takes as many parameters as it needs.

    Raises:
        ValueError: there is no such step, or a parameter is missing; the text says which.
    """
    steps: list[tuple[str, ...]] = []
    at = 0
    while at < len(params):
        name = params[at]
        if name not in ARITY:
            raise ValueError(f"there is no edit `{name}`")
        step = tuple(params[at : at + 1 + ARITY[name]])
        if len(step) <= ARITY[name]:
            raise ValueError(f"the edit `{name}` takes {ARITY[name]} more")
        steps.append(step)
        at += len(step)
    if not steps:
        raise ValueError("`edit` does not say what to do")
    return steps


def edited(params: Sequence[str], words: str, groups: Sequence[str | None]) -> str:
    """Return words after all steps of an ``edit``."""
    text = words
    for name, *given in steps_of(params):
        # Of a pattern the groups are its own.
        filled = given if name == "regex" else [fill(each, words, groups) for each in given]
        text = _EDITS[name](text, *filled)
    return text.strip()


def _split(text: str, by: str, number: str) -> str:
    parts = text.split(by) if by else list(text)
    index = int(number) if number.isdigit() else 0
    return parts[index] if index < len(parts) else text


def _regex(text: str, pattern: str, by: str) -> str:
    return replaced(matches(read_pattern(pattern), text), text, by)


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _smart(text: str) -> str:
    """Return a text with the signs that a typewriter has not: dashes, an ellipsis, quotes that open and close."""
    for typed, set_ in _TYPED:
        text = text.replace(typed, set_)
    made = [text[:1].replace('"', "“").replace("'", "‘")]
    for before, letter in pairwise(text):
        opens = before.isspace() or before in "([{<—–/"
        quotes = {'"': "“" if opens else "”", "'": "‘" if opens else "’"}
        made.append(quotes.get(letter, letter))
    return "".join(made)


def _dumb(text: str) -> str:
    for typed, set_ in (*_TYPED, *((plain, curly) for curly, plain in _QUOTES)):
        text = text.replace(set_, typed)
    return text.replace("\u00a0", " ")


def _joined(text: str, by: str) -> str:
    """Return the words of a text; ``aWord`` is two."""
    return by.join(_WORD.findall(_CAMEL.sub(" ", text)))


def _camel(text: str) -> str:
    pascal = _pascal(text)
    return pascal[:1].lower() + pascal[1:]


def _pascal(text: str) -> str:
    return "".join(word[:1].upper() + word[1:].lower() for word in _joined(text, " ").split())


def _title(text: str) -> str:
    return as_title(text, "AP", ())


def _sentence(text: str) -> str:
    return as_sentence(text, (), "", lambda word, number: word.endswith(":"))  # noqa: ARG005


_EDITS: Mapping[str, Callable[..., str]] = {
    "replace": lambda text, old, new: text.replace(old, new),
    "remove": lambda text, letters: "".join(each for each in text if each not in letters),
    "regex": _regex,
    "trim_right": str.rstrip,
    "trim_left": str.lstrip,
    "trim": str.strip,
    "truncate": lambda text, by: text.split(by)[0] if by else text,
    "split": _split,
    "wrap": lambda text, by: by + text + by,
    "unwrap": lambda text, by: text.removeprefix(by).removesuffix(by),
    "prefix": lambda text, by: by + text,
    "suffix": lambda text, by: text + by,
    "squeeze": lambda text: _SPACES.sub(" ", text),
    "capitalize": _upper_first,
    "uncapitalize": lambda text: text[:1].lower() + text[1:],
    "smart": _smart,
    "dumb": _dumb,
    "lower": str.lower,
    "upper": str.upper,
    "title": _title,
    "sentence": _sentence,
    "simple": lambda text: _joined(text, " ").lower(),
    "kebab": lambda text: _joined(text, "-").lower(),
    "snake": lambda text: _joined(text, "_").lower(),
    "camel": _camel,
    "pascal": _pascal,
}
_TAKES = {"replace": 2, "regex": 2, "split": 2} | dict.fromkeys(
    ("remove", "trim_right", "trim_left", "trim", "truncate", "wrap", "unwrap", "prefix", "suffix"), 1
)
ARITY: Mapping[str, int] = {name: _TAKES.get(name, 0) for name in _EDITS}
"""The steps of an ``edit``, and how many parameters each takes."""


def listed(options: Sequence[str]) -> str:
    """Return options in quotes: ``'a'``, ``'a' or 'b'``, ``'a', 'b', or 'c'``."""
    quoted = [f"'{each}'" for each in options]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return f"{', '.join(quoted[:-1])}, or {quoted[-1]}"


def in_case(text: str, words: str) -> str:
    """Return a text in the capitals of the words that it stands for, where they are all of one sort."""
    letters = [letter for letter in words if letter.isalpha()]
    if not letters:
        return text
    if not any(map(str.isupper, letters)):
        return text.lower()
    if len(letters) > 1 and not any(map(str.islower, letters)):
        return text.upper()
    is_title = letters[0].isupper() and sum(map(str.isupper, letters)) == 1
    return _upper_first(text.lower()) if is_title else text
