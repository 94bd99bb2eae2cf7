"""Reading the sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent / "material"
PARTS = ("development", "test")
KINDS = ("added", "behind", "before", "same", "opening")
"""All of it is added; a clause is added behind or before what is right; it is right; it is right and opens a text."""
LOCALES = {"de": "de-DE", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "it": "it-IT"}
_ADDED = re.compile(r"\[(.*?)\]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a variant, and what of it the source does not say."""

    language: str
    source: str
    text: str
    kind: str
    """One of `KINDS`."""
    added: tuple[int, int]
    """Where the added words stand; empty: nothing is added."""

    @property
    def locale(self) -> str:
        """The language tag."""
        return LOCALES[self.language]


@lru_cache(maxsize=2)  # a memo: the files do not change while a bench runs
def sentences(part: str) -> tuple[Sentence, ...]:
    """Return the sentences of a part; a sentence with an added clause is there without it, too."""
    paths = sorted(FOLDER.glob(f"{part}.*.yaml"))
    return tuple(sentence for path in paths for sentence in _read(path, path.stem.rpartition(".")[2]))


def _read(path: Path, language: str) -> Iterator[Sentence]:
    for group in yaml.safe_load(path.read_text("utf-8")):
        source = group["source"].strip()
        for kind in ("same", "opening"):
            yield from (Sentence(language, source, text, kind, (0, 0)) for text in group[kind])
        for text in group["added"]:
            yield Sentence(language, source, text, "added", (0, len(text)))
        for text in group["clauses"]:
            found = _ADDED.search(text)
            if found is None:
                raise ValueError(f"{path.name}: no clause in brackets in {text!r}")
            right = _ADDED.sub("", text).strip()
            yield Sentence(language, source, right[0].upper() + right[1:], "same", (0, 0))
            added = (found.start(), found.end() - 2)
            yield Sentence(language, source, _ADDED.sub(r"\1", text), "behind" if found.start() else "before", added)
