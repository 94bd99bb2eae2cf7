"""The words that a brand accepts and rejects, where Vale keeps them: ``rules/config/vocabularies/NAME/accept.txt``.

Accepted words are exceptions of every rule that wants them, and must be written as they stand there (``Vale.Terms``);
rejected words must not stand anywhere (``Vale.Avoid``). Each line is a pattern; ``#`` begins a remark.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.source.text_files import read_text
from brandkit.style.kinds.find import find_kinds
from brandkit.style.reading.read import RuleFile
from brandkit.style.regexes.pattern import PatternError, read_pattern
from brandkit.style.rule import Rule
from brandkit.style.wraps import term_pattern

MAX_BYTES = 1_000_000
_FIRST, _LAST = re.compile(r"[\w(\[]"), re.compile(r"[\w)\]?]\Z")
_PLACE = re.compile(r"(?:config/vocabularies|Vocab)/(.+)/(accept|reject)\.txt")


@frozen
class Vocabulary:
    """The words of all vocabularies that count."""

    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    accept_path: str = ""
    reject_path: str = ""


def is_vocabulary(name: str) -> bool:
    """Return whether a file under ``rules/`` holds words, by its name."""
    return _PLACE.fullmatch(name) is not None


def read_vocabulary(files: Mapping[str, str], chosen: Sequence[str]) -> Vocabulary:
    """Return the words of the vocabularies that are chosen, of all of them if none is."""
    lists: dict[str, list[str]] = {"accept": [], "reject": []}
    paths = {"accept": "", "reject": ""}
    faults: list[Fault] = []
    for name, path in files.items():
        place = _PLACE.fullmatch(name)
        if place and (not chosen or place.group(1) in chosen):
            lists[place.group(2)].extend(_words(path, faults))
            paths[place.group(2)] = paths[place.group(2)] or path
    return Vocabulary(
        tuple(dict.fromkeys(lists["accept"])),
        tuple(dict.fromkeys(lists["reject"])),
        tuple(faults),
        paths["accept"],
        paths["reject"],
    )


def _words(path: str, faults: list[Fault]) -> Iterator[str]:
    try:
        lines = read_text(Path(path), MAX_BYTES).split("\n")
    except SourceError as error:
        faults.extend(error.faults)
        return
    for number, line in enumerate(lines, 1):
        word = line.strip()
        if not word or word.startswith("# "):
            continue
        try:
            read_pattern(rf"\b(?:{word})\b")
        except PatternError as error:
            span = Span(path, number, 1, number, len(line) + 1)
            mend = r"mend it; `\` before a sign takes it as it is"
            faults.append(Fault(f"`{word}` is no regular expression: {error}", mend, span))
        else:
            yield word


def rules_of_words(vocabulary: Vocabulary) -> Iterator[RuleFile]:
    """Yield the rules that a vocabulary makes."""
    if vocabulary.accepted:
        are_words = all(map(_is_wordlike, vocabulary.accepted))
        swap = {_term_key(word, is_word=are_words): word for word in vocabulary.accepted}
        own = {"swap": swap, "ignorecase": True, "vocab": False, "nonword": not are_words, "are_terms": True}
        yield _file("Terms", "substitution", "Use '%s' instead of '%s'.", own, vocabulary.accept_path)
    if vocabulary.rejected:
        own = {"tokens": tuple(map(term_pattern, vocabulary.rejected))}
        yield _file("Avoid", "existence", "Avoid using '%s'.", own, vocabulary.reject_path)


def _is_wordlike(term: str) -> bool:
    """Return whether a term begins and ends as words do, unlike ``C++`` and ``.NET``."""
    return bool(_FIRST.match(term) and _LAST.search(term))


def _term_key(term: str, *, is_word: bool) -> str:
    pattern = term_pattern(term.lower())
    return pattern if is_word else rf"(?<!\w){pattern}(?!\w)"


def _file(name: str, kind: str, message: str, own: Mapping[str, object], path: str) -> RuleFile:
    known = find_kinds()[kind]
    fields = {**{field: each.default for field, each in known.fields.items()}, **own}
    rule = Rule(f"style/Vale.{name}", kind, message, path, fields, "error")
    return RuleFile(rule, {key: read_pattern(source) for key, source in known.patterns(rule).items()})
