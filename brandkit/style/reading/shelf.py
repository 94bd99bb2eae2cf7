"""What was worked out before, kept where Python keeps brandkit's own compiled modules.

What is kept counts for the very same texts, read by the very same code and the same Python; so it may lie there as
Python's own plain values, which load ten times as fast as JSON. Whoever may write into that folder may change the
modules themselves.
"""

import marshal
import sys
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

_CODE = Path(__file__).parent.parent
_DIGEST = sha256().digest_size
_KEPT = 16
"""So many of a sort; a set of rules that a person is writing changes often."""


def usual_shelf() -> Path:
    """Return the folder beside the compiled modules."""
    return Path(cache_from_source(__file__)).parent


def key_of(*said: object) -> str:
    """Return the key of what is made from plain values by this code: another one once anything is another."""
    return sha256(repr((sys.version, _code(), said)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@lru_cache(maxsize=1)  # a memo: a program is the one that was started
def _code() -> tuple[tuple[str, int], ...]:
    return tuple(sorted((path.name, path.stat().st_mtime_ns) for path in _CODE.rglob("*.py")))


def load(shelf: Path, sort: str, key: str) -> Any:
    """Return what is kept of a sort under a key; None: nothing, or nothing that can be read."""
    # A file that a full disk cut short is no reason to fail.
    with suppress(OSError, ValueError, EOFError, TypeError):
        data = (shelf / f"{sort}-{key}.kept").read_bytes()
        if sha256(data[_DIGEST:]).digest() == data[:_DIGEST]:  # a damaged file may end the process otherwise
            return marshal.loads(data[_DIGEST:])  # noqa: S302 - it lies where the code lies
    return None


def keep(shelf: Path, sort: str, key: str, value: Any) -> None:
    """Keep a plain value, if Python may keep code and the folder can be written; older ones make room."""
    if sys.dont_write_bytecode:
        return
    with suppress(OSError):
        shelf.mkdir(exist_ok=True)
        place = shelf / f"{sort}-{key}.kept"
        new = place.with_suffix(".new")
        data = marshal.dumps(value)
        new.write_bytes(sha256(data).digest() + data)
        new.replace(place)
        older = sorted(shelf.glob(f"{sort}-*.kept"), key=lambda path: path.stat().st_mtime)
        for path in older[:-_KEPT]:
            path.unlink()
