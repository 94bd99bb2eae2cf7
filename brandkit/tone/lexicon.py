"""A lexicon: the phrases of one feature in one language, as styles/lexicons/LANGUAGE/FEATURE.yaml has them.

It is written a phrase a line, since whoever writes copy should not have to think of YAML: no phrase needs quotes.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.source.excerpt import Excerpt
from brandkit.source.strict_yaml import Document, load
from brandkit.source.yaml_tree import Pointer
from brandkit.tone.phrases import Phrase, spelled

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
    from brandkit.source.schema import check

    try:
        document = load(text, path)
    except SourceError as error:
        faults.extend(error.faults)
        return None
    _, language, file = name.split("/")
    feature = file.rpartition(".")[0]
    found = list(check(document, lexicon_schema()))
    if not found and document.text_at("lang") != language:
        words = f"`lang` is {document.text_at('lang')} in the folder {language}"
        found.append(Fault(words, f"write `lang: {language}`, or move the file", document.span(("lang",))))
    if found:
        faults.extend(found)
        return None
    phrases = tuple(_phrases(document, feature, language, faults))
    return Lexicon(feature, language, phrases, tuple(document.keys_at("sides")) or ("",))


def _phrases(document: Document, feature: str, language: str, faults: list[Fault]) -> Iterator[Phrase]:
    for pointer, side in _lists(document):
        wanted = "" if pointer == ("except",) else feature
        for excerpt, start, line in _lines(document, pointer, faults):
            written, arrow, plain = line.partition(_ARROW)
            if (pointer == ("pairs",)) is not bool(arrow) or (arrow and not plain.strip()):
                mend = f"write `formal {_ARROW} plain` here" if pointer == ("pairs",) else "write a phrase alone"
                excerpt.blame(f"`{line}` is no line of `{'.'.join(map(str, pointer))}`", mend, start, start + len(line))
                continue
            keys = tuple(each for each in spelled(written, language) if each)
            if _is_fit(keys, excerpt, start, line):
                yield from (Phrase(each, wanted, side, plain.strip() or None) for each in keys)


def _is_fit(found: Sequence[tuple[str, ...]], excerpt: Excerpt, start: int, line: str) -> bool:
    if found and len(found) <= _MOST_SPELLINGS:
        return True
    words = f"`{line}` has no word" if not found else f"`{line}` stands for {len(found)} phrases"
    mend = "write words" if not found else f"write it as several lines; {_MOST_SPELLINGS} are allowed"
    excerpt.blame(words, mend, start, start + len(line))
    return False


def _lists(document: Document) -> Iterator[tuple[Pointer, str]]:
    yield from ((("sides", side), side) for side in document.keys_at("sides"))
    yield from (((key,), "") for key in ("words", "pairs", "except") if document.text_at(key))


def _lines(document: Document, pointer: Pointer, faults: list[Fault]) -> Iterator[tuple[Excerpt, int, str]]:
    """Yield the lines of a block, each with its offset in it."""
    excerpt = document.excerpt(pointer, faults)
    at = 0
    for line in document.text_at(*pointer).split("\n"):
        if line.strip():
            yield excerpt, at + len(line) - len(line.lstrip()), line.strip()
        at += len(line) + 1
