"""spelling: words that no dictionary has.

`dictionaries` are names under ``rules/config/dictionaries`` (or `dicpath`), `aff` and `dic` two files under ``rules/``;
brandkit brings none. `ignore` are files of words, `exceptions` and `filters` patterns of words that are left alone;
unless `custom` is true, so are words with digits or signs, and those that end in capitals.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from brandkit.style.exempt import Accepted, exempt_of
from brandkit.style.hit import ANYTHING, Finder, Hit
from brandkit.style.kind import Field, Kind, Patterns
from brandkit.style.regexes.pattern import Pattern, first_match
from brandkit.style.rule import Rule
from brandkit.style.spelling.hunspell import Dictionary, knows, near, read_dictionary
from brandkit.style.wraps import term_pattern

FIELDS = {
    "filters": Field("texts", ()),
    "ignore": Field("texts", ()),
    "exceptions": Field("texts", ()),
    "dictionaries": Field("texts", ()),
    "aff": Field("text", ""),
    "dic": Field("text", ""),
    "dicpath": Field("text", ""),
    "threshold": Field("count", 0),
    "custom": Field("yes", False),
    "append": Field("yes", False),
}
_RUN = re.compile(r"\S+")
_BEFORE, _AFTER = "$(\"['“‘", ",)\"]!;.?:'”’"
_SHORT = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Z][a-z]{1,2}\.")
# Codes and names: with digits, signs or letters of other alphabets, in capitals at the end, in camelCase.
_CODES = re.compile(r"[^a-zA-Z_']|[A-Z]$|[A-Z][a-z]+[A-Z]+\w")
_FOLDER = Path("config") / "dictionaries"


def patterns(rule: Rule) -> Mapping[str, str]:
    """Return the patterns of words that are left alone."""
    return {f"filters {number}": each for number, each in enumerate(rule.own["filters"])}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:
    """Return what looks words up; nothing is found without a dictionary, and a notice says so."""
    files = _files(rule)
    if not files:
        words = f"{rule.id} is not used: it has no dictionary; put one under rules/{_FOLDER.as_posix()} ({rule.path})"
        return Finder(None, ANYTHING, notice=words)
    filters = tuple(found.values())
    terms = (*rule.own["exceptions"], *map(term_pattern, accepted))
    exempt = exempt_of(tuple(f"(?i){each}" for each in terms), ())

    def find(text: str) -> Iterator[Hit]:
        known, ignored = [_dictionary(*pair) for pair in files], _ignored(rule)
        for start, end in words_in(text):
            word = text[start:end].replace("’", "'").replace("‘", "'")
            if _is_left(rule, word, filters) or word.lower() in ignored or any(knows(each, word) for each in known):
                continue
            if not exempt(text, start, end):
                yield Hit(start, end, (word,), _options(rule, word, known))

    return Finder(find, ANYTHING)


def _options(rule: Rule, word: str, known: Sequence[Dictionary]) -> tuple[str, ...]:
    if rule.action.name != "suggest":
        return ()
    return tuple(dict.fromkeys(option for each in known for option in near(each, word)))


def _is_left(rule: Rule, word: str, filters: Sequence[Pattern]) -> bool:
    if not rule.own["custom"] and _CODES.search(word):
        return True
    return any(first_match(each, word) is not None for each in filters)


def words_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each word, without the signs around it."""
    for run in _RUN.finditer(text):
        start, end = run.span()
        while start < end and not _SHORT.fullmatch(text, start, end) and text[start] in _BEFORE:
            start += 1
        while start < end and not _SHORT.fullmatch(text, start, end) and text[end - 1] in _AFTER:
            end -= 1
        if any(map(str.isalpha, text[start:end])):
            yield start, end


def _files(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Return the pairs of files, ``.aff`` and ``.dic``, that a rule names and that there are."""
    own = rule.own
    folders = [folder for folder in Path(rule.path).absolute().parents if folder.is_dir()][:4]
    if own["aff"] and own["dic"]:
        tried = [(folder / own["aff"], folder / own["dic"]) for folder in folders]
        return _present(tried)[:1]
    under = Path(own["dicpath"]) if own["dicpath"] else _FOLDER
    named = [
        [(at / under / f"{name}.aff", at / under / f"{name}.dic") for at in folders] for name in own["dictionaries"]
    ]
    return tuple(pair for tried in named for pair in _present(tried)[:1])


def _present(tried: Sequence[tuple[Path, Path]]) -> tuple[tuple[str, str], ...]:
    return tuple((str(aff), str(dic)) for aff, dic in tried if aff.is_file() and dic.is_file())


@lru_cache(maxsize=8)  # a memo: dictionaries do not change while a program runs
def _dictionary(aff: str, dic: str) -> Dictionary:
    return read_dictionary(Path(aff), Path(dic))


def _ignored(rule: Rule) -> frozenset[str]:
    folders = Path(rule.path).absolute().parents
    tried = [at / under / name for name in rule.own["ignore"] for at in folders for under in (".", "config/ignore")]
    return frozenset().union(*(_word_list(str(path)) for path in tried[:64] if path.is_file()))


@lru_cache(maxsize=32)  # a memo: lists of words do not change while a program runs
def _word_list(path: str) -> frozenset[str]:
    lines = Path(path).read_text("utf-8", "replace").splitlines()
    return frozenset(line.strip().lower() for line in lines if line.strip())


KIND = Kind("spelling", FIELDS, patterns, finder)
