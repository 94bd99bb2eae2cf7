"""Reading the tables of forms that mean the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that say the same."""

    locale: str
    day: date
    """When both are sent."""
    source: str
    variant: str
    words: tuple[str, str]
    """What differs."""


def find_pairs() -> tuple[Pair, ...]:
    """Return the pairs of every table."""
    return tuple(pair for path in sorted(FOLDER.glob("*.txt")) for pair in read_pairs(path))


def read_pairs(path: Path) -> Iterator[Pair]:
    """Return the pairs of one table, whose name is the locale."""
    first, *lines = path.read_text("utf-8").splitlines()
    day = date.fromisoformat(first.removeprefix("date: "))
    sentence = ""
    for line in filter(None, lines):
        if line.startswith("## "):
            sentence = line.removeprefix("## ")
            continue
        form, *others = (each.strip() for each in line.split(" | "))
        for other in others:
            for words in ((form, other), (other, form)):
                source, variant = (sentence.replace("{}", each) for each in words)
                yield Pair(path.stem, day, source, variant, words)
