"""What messages are called in addresses and pickers."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path


def by_id(paths: Iterable[Path]) -> dict[str, Path]:
    """Return paths, in their order, by an id: the shortest ending that no other one has, without ``.md``.

    Takes time in proportion to their number: a project may have thousands.
    """
    parts = {path: path.with_suffix("").parts for path in paths}
    ids: dict[Path, str] = {}
    left, length = list(parts), 1
    while left:
        endings = Counter(parts[path][-length:] for path in left)
        for path in left:
            if endings[parts[path][-length:]] == 1 or len(parts[path]) <= length:
                ids[path] = "/".join(parts[path][-length:])
        left, length = [path for path in left if path not in ids], length + 1
    return {ids[path]: path for path in parts}
