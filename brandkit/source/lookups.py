"""Look-ups: ``person.first_name`` and ``items[0]`` as paths, checked against what is known of the data."""

import re
from typing import TYPE_CHECKING, Any

from brandkit.model.expression import Lookup
from brandkit.model.frozen import frozen
from brandkit.source.data_paths import step_into
from brandkit.source.excerpt import Excerpt
from brandkit.source.names import Names, check_path

if TYPE_CHECKING:
    from jinja2 import nodes

MAX_STEPS = 16
_DOTTED = re.compile(r"\.\s*\w+")
_INDEXED = re.compile(r"\[[^\]]*\]")


@frozen
class Path:
    """A look-up and where its steps stand. Offsets are those of the expression."""

    lookup: Lookup
    start: int
    ends: tuple[int, ...]
    """For each step, the offset after it."""


def read_path(node: "nodes.Expr", excerpt: Excerpt) -> Path | None:
    """Return the path that nested look-ups of Jinja make; None when a fault was noted."""
    from jinja2 import nodes

    steps: list[str | int] = []
    ends: list[int] = []
    while isinstance(node, nodes.Getattr | nodes.Getitem):
        place = max(node.lineno - 1, 0)
        step = node.attr if isinstance(node, nodes.Getattr) else _index(node)
        if step is None:
            words, mend = "this index is neither a number nor a quoted name", "write a plain number or name"
            excerpt.blame(words, mend, place, place + 1)
            return None
        written = (_DOTTED if excerpt.text.startswith(".", place) else _INDEXED).match(excerpt.text, place)
        steps.append(step)
        ends.append(written.end() if written else place + 1)
        node = node.node
    start = max(node.lineno - 1, 0)
    if not isinstance(node, nodes.Name):
        excerpt.blame("a look-up cannot begin here", "begin it with a name of the data", start, start + 1)
        return None
    path = (node.name, *reversed(steps))
    return _sound(Path(Lookup(path), start, (start + len(node.name), *reversed(ends))), excerpt)


def _index(node: "nodes.Getitem") -> str | int | None:
    from jinja2 import nodes

    sign, index = (-1, node.arg.node) if isinstance(node.arg, nodes.Neg) else (1, node.arg)
    if isinstance(index, nodes.Const) and type(index.value) is int:
        return sign * index.value
    if isinstance(index, nodes.Const) and isinstance(index.value, str) and sign > 0:
        return index.value
    return None


def _sound(path: Path, excerpt: Excerpt) -> Path | None:
    """Refuse what no data needs and every attack on templates begins with."""
    steps = path.lookup.path
    if len(steps) > MAX_STEPS:
        words = f"this look-up has more than {MAX_STEPS} steps"
        excerpt.blame(words, "prepare the value in the data", path.start, path.ends[-1])
        return None
    for step, end in zip(steps, path.ends, strict=True):
        if isinstance(step, str) and step.startswith("_"):
            words, mend = "a name that begins with `_` cannot be looked up", "rename it in the data"
            excerpt.blame(words, mend, path.start, end)
            return None
    return path


def read_lookup(node: "nodes.Expr", excerpt: Excerpt, names: Names, *, for_items: bool = False) -> tuple[Lookup, Any]:
    """Return a look-up in the data, and the schema of the value there; faults are noted.

    Args:
        node: nested look-ups of Jinja.
        excerpt: the text of the expression.
        names: what there is.
        for_items: the value must be a list; the schema is that of its items.
    """
    path = read_path(node, excerpt)
    if path is None:
        return Lookup(("",)), {}
    root = str(path.lookup.path[0])
    if root in names.facts:
        excerpt.blame(*_misplaced_fact(root, for_items=for_items), path.start, path.ends[0])
        return path.lookup, {}
    if root in ("cta", "loop") and root not in names.items:  # no data may be called so
        words = f"`{root}` has no meaning here"
        mend = "put `{{ cta }}` on a line of its own" if root == "cta" else "use it inside a loop"
        excerpt.blame(words, mend, path.start, path.ends[0])
        return path.lookup, {}
    schema = check_path(path.lookup, path.ends, path.start, names, excerpt)
    if for_items:
        schema = step_into(names.schema or {}, schema, 0)
        if schema is None:
            words = f"`{excerpt.text[path.start : path.ends[-1]]}` is not a list"
            excerpt.blame(words, "name a list of the data", path.start, path.ends[-1])
    return path.lookup, schema or {}


def _misplaced_fact(key: str, *, for_items: bool) -> tuple[str, str]:
    if for_items:
        return f"`{key}` is a fact, not a list", "name a list of the data"
    mend = f"print it with `{{{{ {key} }}}}`, or ask for a value of the data"
    return f"`{key}` is a fact, the same for everyone, and cannot be part of an expression", mend
