"""Reading the mistakes and the right copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "material"


@dataclass(frozen=True, slots=True)
class Piece:
    """A variant that somebody wrote."""

    message: str
    locale: str
    source: str
    channel: str
    text: str
    cause: str = ""
    """How the mistake came about; ``""``: the piece is right."""
    words: str = ""
    """The wrong words; ``""`` in a piece with a mistake: something is missing."""
    fact: str = ""
    """The declared fact that they are about; ``""``: none."""
    rules: tuple[str, ...] = ()
    """The rules that would be right."""


@lru_cache(maxsize=1)  # a memo: the files do not change while a bench runs
def pieces() -> tuple[Piece, ...]:
    """Return all pieces, by locale and message."""
    return tuple(piece for path in sorted(FOLDER.glob("*.yaml")) for piece in _read(path))


def _read(path: Path) -> Iterator[Piece]:
    for message in yaml.safe_load(path.read_text("utf-8")):
        for each in (*message["mistakes"], *message["right"]):
            yield _piece(f"{path.stem}/{message['id']}", path.stem, message["source"], each)


def _piece(message: str, locale: str, source: str, said: dict[str, Any]) -> Piece:
    about = (said.get("cause", ""), said.get("words", ""), said.get("fact", ""), tuple(said.get("rules", ())))
    return Piece(message, locale, source, said["channel"], said["text"].strip(), *about)
