"""The kit's own words, such as the opt-out of a text message, in the recipient's language."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from brandkit.errors import Fault, SourceError
from brandkit.kit.project import Project, project_schema
from brandkit.model.kit import Kit
from brandkit.model.tree import Inline
from brandkit.source.guess import quote, suggest
from brandkit.source.placeholders import parse_words
from brandkit.source.strict_yaml import load

LAST_RESORT = "en"
"""The language for words that a more fitting one lacks."""

Words: TypeAlias = Mapping[str, Mapping[str, str]]
"""Per language tag: words by name."""


def words_for(kit: Kit, locale: str) -> Mapping[str, str]:
    """Return the words for a locale: of ``de-AT`` itself, else of ``de``, else of ``en``, word by word."""
    found: dict[str, str] = {}
    for tag in (LAST_RESORT, *reversed(tuple(_wider_tags(locale)))):
        found.update(kit.words.get(tag, {}))
    return found


@lru_cache(maxsize=64)  # a memo of a pure function: a kit says the same on every channel, whatever the message
def with_slots(text: str, path: str = "") -> tuple[Inline, ...]:
    """Return words of a kit's, which may hold slots, as nodes. Raises as `parse_words`."""
    return parse_words(text, path)


def read_words(text: str, path: str, faults: list[Fault]) -> Words:
    """Return the words of a words.yaml; nothing after faults, which are added."""
    from brandkit.source.schema import check

    try:
        document = load(text, path)
    except SourceError as error:
        faults.extend(error.faults)
        return {}
    found = check(document, _words_schema())
    faults.extend(found)
    words: Words = {} if found else document.value
    return words


def lay_over(layers: tuple[Words, ...]) -> dict[str, dict[str, str]]:
    """Return the words of several files as one, word by word; later ones win."""
    merged: dict[str, dict[str, str]] = {}
    for layer in layers:
        for language, words in layer.items():
            merged.setdefault(language, {}).update(words)
    return merged


def unknown_words(project: Project, words: Words) -> Iterator[Fault]:
    """Yield a fault for each word in brandkit.yaml that no template asks for: it would change nothing."""
    known = {word for language in words.values() for word in language}
    for (_, word), span in project.word_spans.items():
        if word not in known:
            yield Fault(f"the kit has no word {quote(word)}", suggest(word, known, "words"), span)


def _wider_tags(locale: str) -> Iterator[str]:
    """Yield a language tag and the more general ones: ``zh-Hant-TW``, ``zh-Hant``, ``zh``."""
    parts = locale.split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])


def _words_schema() -> Mapping[str, Any]:
    words: Mapping[str, Any] = project_schema()["$defs"]["words"]
    return words
