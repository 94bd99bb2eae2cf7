"""Values of which a platform makes no link, on platforms that make links of plain words of their own accord.

Such a platform links addresses without a scheme (``Sale.Now``), ``@names``, ``#tags`` and ``$CASHTAGS``. A value is
never one nor a part of one, whatever stands beside it: it would send readers where a recipient's data say. The
author's own words stay whole: what becomes of them is for a check to ask.

`unlinked` stands among a slot's escapes (`Marks.values`); `kept_apart` then looks at what stands beside each such slot.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from brandkit.model import plan
from brandkit.model.frozen import frozen
from brandkit.model.plan import Escape, Plan

BREAK = "\u200b"
"""A space without width: nobody sees it, no name and no address goes on behind it, and it counts one. (The word joiner
would count two.)"""
# In numbers and before spaces nothing is linked; the signs before U+FE0F and U+20E3 are emoji (keycaps).
# A scheme is cut too: some link whatever follows one, be it a domain or not.
_SIGN = re.compile(r"[.$](?![\s\d])|[@#](?![\s\ufe0f\u20e3])|:(?=//|/?\Z)")
_SIGNS = re.compile("[.$@#＠＃]")
_LAST_RUN = re.compile(r"\S*\Z")
# A point with a letter behind it, before any space; behind a value, an author's own ``@name`` is better not cut off.
_BEGINS_POINT = re.compile(r"(?![@#$＠＃])[^\s.]*\.(?=[^\s\d.])")
_BEGINS_LETTER = re.compile(r"[^\W\d]")
_NARROW = str.maketrans("＠＃", "@#")


def unlinked(text: str) -> str:
    """Return a value of which nobody makes a link: each sign that could begin one is cut off from what follows.

    What ends in such a sign is cut off too, since another value may follow. Nothing comes to more than two weighted
    characters for each of the value's, as much as an emoji: the worst case of composing. The wide forms of ``@`` and
    ``#`` alone would come to three, so that they are made narrow.
    """
    return _SIGN.sub(rf"\g<0>{BREAK}", text.translate(_NARROW))


def unlinked_behind_point(text: str) -> str:
    """Return a value that stands behind an author's ``.`` or ``$``."""
    return unlinked(f".{text}")[1:] if text else ""


def unlinked_behind_name(text: str) -> str:
    """Return a value that stands behind an author's ``@``, or behind words that are or may become a link."""
    return unlinked(text) if not text or text[0].isspace() else f"{BREAK}{unlinked(text)}"


def without_scheme(text: str) -> str:
    """Return a value whose ``https://`` begins no link: phones make one of whatever follows, ``unlinked`` or not."""
    return text.replace("://", f":{BREAK}//")


@frozen
class _Before:
    """What may stand right before a node, without a space between."""

    sign: str = ""
    """``.``: words that end in ``.`` or ``$``; ``@``: others that are or may become a link; ``""``: none such."""
    value: bool = False


_ESCAPES: dict[str, Escape] = {"": unlinked, ".": unlinked_behind_point, "@": unlinked_behind_name}


def kept_apart(nodes: Plan) -> Plan:
    """Return nodes in which no value escaped by `unlinked` makes a link of the words beside it."""
    return _kept_apart(nodes, _Before())[0]


def _kept_apart(nodes: Plan, before: _Before) -> tuple[Plan, _Before]:
    """Return nodes in which no value makes a link of the words beside it, and what stands before the next node."""
    kept: list[plan.Node] = []
    for node in nodes:
        new, before = _node(node, before)
        kept.append(new)
    return tuple(kept), before


def _node(node: plan.Node, before: _Before) -> tuple[plan.Node, _Before]:
    match node:
        case plan.Constant(text):
            return plan.Constant(f"{BREAK}{text}" if _goes_on(text, before) else text), _behind(text, before)
        case plan.Slot(value, escapes) if unlinked in escapes:
            own = tuple(_ESCAPES[before.sign] if escape is unlinked else escape for escape in escapes)
            return plan.Slot(value, own), replace(before, value=True)  # it may be empty
        case plan.Slot() | plan.Through():
            return node, _Before("@")  # a piece of an address
        case plan.If(test, then, otherwise):
            (yes, after_yes), (no, after_no) = _kept_apart(then, before), _kept_apart(otherwise, before)
            return plan.If(test, yes, no), _either((after_yes, after_no))
        case plan.For(name, items, body):
            before = _either((before, _kept_apart(body, before)[1]))
            inside, after = _kept_apart(body, before)
            return plan.For(name, items, inside), _either((before, after))
        case plan.Sequence(inner):
            inside, after = _kept_apart(inner, before)
            return plan.Sequence(inside), after
        case plan.Join(separator, items):
            before = _either((before, _behind(separator, _Before("@", value=True))))
            pairs = [_node(item, before) for item in items]
            return plan.Join(separator, tuple(item for item, _ in pairs)), _either((before, *(at for _, at in pairs)))


def _goes_on(text: str, before: _Before) -> bool:
    """Return whether an author's words would make an address of the value before them."""
    begins = _BEGINS_POINT.match(text) or (_BEGINS_LETTER.match(text) if before.sign == "." else None)
    return before.value and begins is not None


def _behind(text: str, before: _Before) -> _Before:
    """Return what stands before the node after an author's words."""
    found = _LAST_RUN.search(text)
    run = found[0] if found else ""
    if not text or len(run) < len(text):
        before = before if not text else _Before()
    if run.endswith((".", "$")):
        return replace(before, sign=".")
    return replace(before, sign="@") if run and (before.sign or _SIGNS.search(run)) else before


def _either(several: Iterable[_Before]) -> _Before:
    """Return what stands before a node, of which one or another may."""
    kept = tuple(several)
    return _Before(max((each.sign for each in kept), default=""), any(each.value for each in kept))
