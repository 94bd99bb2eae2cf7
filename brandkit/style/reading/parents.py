"""The files of rules that others extend: they need not be chosen, only lie under ``rules/``."""

from collections.abc import Iterator
from pathlib import Path

from brandkit.source.text_files import read_text
from brandkit.style.reading.inherit import parent_named_in
from brandkit.style.reading.read import MAX_BYTES, Texts


def parents_of(texts: Texts) -> Texts:
    """Return the rules that texts extend, and those that these extend; what is not there is left out.

    Raises:
        SourceError: one of the files cannot be read.
    """
    roots = dict.fromkeys(_root(id_, path) for id_, path in texts)
    known: dict[tuple[str, str], str] = dict(texts)
    asked: set[str] = set()
    waiting = list(texts.values())
    while waiting:
        name = parent_named_in(waiting.pop())
        if not name or name in asked:
            continue
        asked.add(name)
        own = [text for (id_, _), text in known.items() if id_ == f"style/{name}"]
        if not own:
            for path in _places(name, roots):
                known[(f"style/{name}", str(path))] = read_text(path, MAX_BYTES)
                own = [known[(f"style/{name}", str(path))]]
        waiting.extend(own)
    return known


def _root(id_: str, path: str) -> Path:
    """Return the folder that the rule's id counts from: ``style/House.Terms`` lies one below it."""
    return Path(path).parents[min(id_.partition("/")[2].count("."), len(Path(path).parents) - 1)]


def _places(name: str, roots: dict[Path, None]) -> Iterator[Path]:
    under = Path(*name.split("."))
    tried = (root / under.with_name(under.name + ending) for root in roots for ending in (".yml", ".yaml"))
    yield from [path for path in tried if path.is_file()][:1]
