"""Reading the good copy and the bad."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
LOCALES = {"de": "de-DE", "en": "en-US", "es": "es-ES", "fr": "fr-FR"}
_FRONT = ("subject", "purpose", "situation", "cta")


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that somebody wrote for one channel."""

    id: str
    channel: str
    message: str
    """The whole file of it as a message."""
    fault: str = ""
    """The words that are wrong; ``""``: none is."""
    kind: str = ""
    """What sort of fault it is."""


@lru_cache(maxsize=4)  # a memo: the files do not change while a bench runs
def pieces(folder: str) -> tuple[Piece, ...]:
    """Return all pieces in the folder ``good`` or ``bad``, by language."""
    return tuple(piece for path in sorted((FOLDER / folder).glob("*.yaml")) for piece in _read(path))


def _read(path: Path) -> Iterator[Piece]:
    for said in yaml.safe_load(path.read_text("utf-8")):
        front = {"locale": LOCALES[path.stem], **{key: said[key] for key in _FRONT if key in said}}
        yield Piece(
            f"{path.stem}/{said['id']}",
            said["channel"],
            _message(front, said["text"]),
            said.get("fault", ""),
            said.get("kind", ""),
        )


def _message(front: dict[str, Any], text: str) -> str:
    return f"---\n{yaml.safe_dump(front, allow_unicode=True, width=1_000)}---\n{text.strip()}\n"
