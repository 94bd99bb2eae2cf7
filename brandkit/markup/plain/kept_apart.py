"""What stands right beside a value: another value or an author's words must not make an address of it.

A `Family` is one way to cut values, for readers that link the same things. Its `cut` stands among a slot's escapes
(`Marks.values`); `kept_apart` then looks at what stands before each such slot, and takes the escape that fits there.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from brandkit.model import plan
from brandkit.model.frozen import frozen
from brandkit.model.plan import Escape, Plan


@frozen
class Family:
    """How values are cut, and how what stands beside them."""

    cut: Escape
    """For a value by itself."""
    sign: str
    """What is put between a value and an author's words behind it."""
    escapes: Mapping[str, Escape]
    """For a value that stands, without a space between, behind an author's words that end in a point (``.``); that
    are or may become a link in other ways (``@``); behind another value (``value``); behind one and an author's ``/``
    or ``:`` (``/``). What is not named is `cut`."""
    ends_open: re.Pattern[str]
    """Finds a point, or what is like one, at the end of an author's run of words."""
    is_name: re.Pattern[str]
    """Matches a run that is or may become a link."""
    is_path: re.Pattern[str]
    """Matches a run in which an address ends: what is behind it belongs to the author's host."""
    goes_on: re.Pattern[str]
    """Matches an author's words that would make an address of a value before them."""
    goes_on_behind_point: re.Pattern[str]
    """The same, where the value stands behind a point."""
    shown: Callable[[str], str] = str
    """What is seen of an author's words as they are written."""
    before_letter: Escape | None = None
    """After the others, for a value right before an author's letter; None: `cut` sees to what a value ends in."""


@frozen
class _Before:
    """What may stand right before a node, without a space between."""

    sign: str = ""
    """``.``: words that end in a point; ``@``: others that are or may become a link; ``""``: none such."""
    value: bool = False
    near: str = ""
    """``value``: nothing is between a value and the node; ``/``: a slash or a colon ends what is; ``""``: other."""


_LAST_RUN = re.compile(r"\S*\Z")
_ORDER = ("", "/", ".", "value", "@")


def kept_apart(nodes: Plan, family: Family) -> Plan:
    """Return nodes in which no value that the family cuts makes a link of the words beside it."""
    return _kept_apart(nodes, _Before(), family)[0]


def _kept_apart(nodes: Plan, before: _Before, family: Family) -> tuple[Plan, _Before]:
    """Return nodes in which no value makes a link of the words beside it, and what stands before the next node."""
    kept: list[plan.Node] = []
    for node, behind in zip(nodes, (*nodes[1:], None), strict=False):
        new, before = _node(node, before, family)
        kept.append(_before_letter(new, node, behind, family))
    return tuple(kept), before


def _before_letter(new: plan.Node, node: plan.Node, behind: plan.Node | None, family: Family) -> plan.Node:
    """Return a slot that stands right before an author's letter with the escape for that; any other node as it is."""
    match new, node, behind:
        case plan.Slot(value, escapes), plan.Slot(_, before), plan.Constant(text) if family.before_letter:
            if family.cut in before and family.shown(text)[:1].isalpha():
                return plan.Slot(value, (*escapes, family.before_letter))
    return new


def _node(node: plan.Node, before: _Before, family: Family) -> tuple[plan.Node, _Before]:
    match node:
        case plan.Constant(text):
            shown = family.shown(text)
            apart = f"{family.sign}{text}" if _goes_on(shown, before, family) else text
            return plan.Constant(apart), _behind(shown, before, family)
        case plan.Slot(value, escapes) if family.cut in escapes:
            own = family.escapes.get(before.sign or before.near, family.cut)
            chain = tuple(own if escape is family.cut else escape for escape in escapes)
            return plan.Slot(value, chain), replace(before, value=True, near="value")  # it may be empty
        case plan.Slot() | plan.Through():
            return node, _Before("@")  # a piece of an address
        case plan.If(test, then, otherwise):
            yes, after_yes = _kept_apart(then, before, family)
            no, after_no = _kept_apart(otherwise, before, family)
            return plan.If(test, yes, no), _either((after_yes, after_no))
        case plan.For(name, items, body):
            before = _either((before, _kept_apart(body, before, family)[1]))
            inside, after = _kept_apart(body, before, family)
            return plan.For(name, items, inside), _either((before, after))
        case plan.Sequence(inner):
            inside, after = _kept_apart(inner, before, family)
            return plan.Sequence(inside), after
        case plan.Join(separator, items):
            between = _behind(family.shown(separator), _Before("@", value=True, near="value"), family)
            before = _either((before, between))
            pairs = [_node(item, before, family) for item in items]
            return plan.Join(separator, tuple(item for item, _ in pairs)), _either((before, *(at for _, at in pairs)))


def _goes_on(text: str, before: _Before, family: Family) -> bool:
    """Return whether an author's words would make an address of the value before them."""
    behind_point = before.sign == "." and family.goes_on_behind_point.match(text) is not None
    return before.value and (behind_point or family.goes_on.match(text) is not None)


def _behind(text: str, before: _Before, family: Family) -> _Before:
    """Return what stands before the node after an author's words."""
    if not text:
        return before
    found = _LAST_RUN.search(text)
    run = found[0] if found else ""
    before = _Before() if len(run) < len(text) else before
    near = "/" if before.value and run.endswith(("/", ":")) else ""
    return replace(before, sign=_sign(run, before, family), near=near)


def _sign(run: str, before: _Before, family: Family) -> str:
    if not run or family.is_path.match(run):
        return before.sign if not run else ""
    if family.ends_open.search(run):
        return "."
    return "@" if before.sign or family.is_name.match(run) else ""


def _either(several: Iterable[_Before]) -> _Before:
    """Return what stands before a node, of which one or another may: of each the one that asks for most."""
    kept = tuple(several)
    return _Before(
        max((each.sign for each in kept), default="", key=_ORDER.index),
        any(each.value for each in kept),
        max((each.near for each in kept), default="", key=_ORDER.index),
    )
