"""Reading the sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent / "material"
PARTS = ("development", "test")
LOCALES = {"de": "de-DE", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "it": "it-IT"}
_ADDED = re.compile(r"\[(.*?)\]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a variant, and what of it the source does not say."""

    language: str
    source: str
    text: str
    kind: str
    """``same``, ``added`` (all of it) or ``clause``."""
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
        for text in group["same"]:
            yield Sentence(language, source, text, "same", (0, 0))
        for text in group["added"]:
            yield Sentence(language, source, text, "added", (0, len(text)))
        for text in group["clauses"]:
            found = _ADDED.search(text)
            if found is None:
                raise ValueError(f"{path.name}: no clause in brackets in {text!r}")
            yield Sentence(language, source, _ADDED.sub("", text), "same", (0, 0))
            yield Sentence(language, source, _ADDED.sub(r"\1", text), "clause", (found.start(), found.end() - 2))
