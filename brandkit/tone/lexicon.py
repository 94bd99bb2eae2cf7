"""A lexicon: the phrases of one feature in one language, as styles/lexicons/LANGUAGE/FEATURE.yaml has them.

It is written a phrase a line, since whoever writes copy should not have to think of YAML: no phrase needs quotes.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.source.strict_yaml import Document, load
from brandkit.source.yaml_tree import Pointer
from brandkit.tone.phrases import Phrase, spelled
from brandkit.tone.quick_lexicon import Lists, quick_lists

FOLDER = "lexicons/"
_ARROW = "->"
_MOST_SPELLINGS = 64


@frozen
class Lexicon:
    """What one file holds."""

    feature: str
    language: str
    phrases: tuple[Phrase, ...]
    sides: tuple[str, ...]


@cache
def lexicon_schema() -> Mapping[str, Any]:
    """Return the JSON Schema of a lexicon."""
    schema: Mapping[str, Any] = json.loads(Path(__file__).with_name("lexicon.schema.json").read_text("utf-8"))
    return schema


def read_lexicon(name: str, path: str, text: str, faults: list[Fault]) -> Lexicon | None:
    """Return the lexicon in a file; None after a fault, which is added to `faults`.

    Args:
        name: ``lexicons/en/urgency.yaml``.
        path: its file, for spans.
        text: what it holds.
        faults: what is wrong is added here.
    """
    _, language, file = name.split("/")
    feature = file.rpartition(".")[0]
    lists = quick_lists(text, language)
    found = _lexicon(lists, feature, language) if lists is not None else None
    return found or _checked(text, path, feature, language, faults)


def _lexicon(lists: Lists, feature: str, language: str) -> Lexicon | None:
    """Return the lexicon that these lines make; None: some are no lines of a lexicon."""
    phrases: list[Phrase] = []
    for (key, side), lines in lists.items():
        for line in lines:
            found = _read(line, key, side, feature, language)
            if isinstance(found, str):
                return None
            phrases.extend(found)
    sides = tuple(dict.fromkeys(side for key, side in lists if key != "except"))
    return Lexicon(feature, language, tuple(phrases), sides or ("",))


def _checked(text: str, path: str, feature: str, language: str, faults: list[Fault]) -> Lexicon | None:
    """Return the lexicon in a text, read as YAML with all its faults; None after one."""
    from brandkit.source.schema import check

    try:
        document = load(text, path)
    except SourceError as error:
        faults.extend(error.faults)
        return None
    found = list(check(document, lexicon_schema()))
    if not found and document.text_at("lang") != language:
        words = f"`lang` is {document.text_at('lang')} in the folder {language}"
        found.append(Fault(words, f"write `lang: {language}`, or move the file", document.span(("lang",))))
    if not found:
        found.extend(_line_faults(document, feature, language))
    faults.extend(found)
    return None if found else _lexicon(_lists(document), feature, language)


def _line_faults(document: Document, feature: str, language: str) -> list[Fault]:
    faults: list[Fault] = []
    for pointer in _pointers(document):
        excerpt, at = document.excerpt(pointer, faults), 0
        for line in document.text_at(*pointer).split("\n"):
            words = line.strip()
            wrong = _read(words, str(pointer[0]), "", feature, language) if words else ()
            if isinstance(wrong, str):
                start = at + len(line) - len(line.lstrip())
                excerpt.blame(f"`{words}` {wrong}", _MENDS[wrong], start, start + len(words))
            at += len(line) + 1
    return faults


def _read(line: str, key: str, side: str, feature: str, language: str) -> list[Phrase] | str:
    """Return the phrases of a line, or what is wrong with it."""
    written, arrow, plain = line.partition(_ARROW)
    if key == "pairs" and not plain.strip():
        return _NO_PAIR
    if key != "pairs" and arrow:
        return _NO_PHRASE
    found = [keys for keys in spelled(written, language) if keys]
    if not found or len(found) > _MOST_SPELLINGS:
        return _NO_WORD if not found else _TOO_MANY
    of = "" if key == "except" else feature
    return [Phrase(keys, of, side, plain.strip() or None) for keys in found]


_NO_PAIR, _NO_PHRASE = "is no line of `pairs`", "is a pair, and stands among phrases"
_NO_WORD, _TOO_MANY = "has no word", f"stands for more than {_MOST_SPELLINGS} phrases"
_MENDS: Mapping[str, str] = MappingProxyType(
    {
        _NO_PAIR: f"write `formal {_ARROW} plain`",
        _NO_PHRASE: "put it under `pairs: |`, or write a phrase alone",
        _NO_WORD: "write words",
        _TOO_MANY: "write it as several lines",
    }
)


def _pointers(document: Document) -> Iterator[Pointer]:
    yield from (("sides", side) for side in document.keys_at("sides"))
    yield from ((key,) for key in ("words", "pairs", "except") if document.text_at(key))


def _lists(document: Document) -> Lists:
    return {
        (str(pointer[0]), str(pointer[-1]) if len(pointer) > 1 else ""): [
            line.strip() for line in document.text_at(*pointer).split("\n") if line.strip()
        ]
        for pointer in _pointers(document)
    }
