"""Nodes of a plan as Python statements that write into the list `parts`."""

from brandkit.compile.python_blocks import write_for, write_if
from brandkit.compile.python_pieces import constant_piece, slot_piece
from brandkit.compile.python_source import Place
from brandkit.compile.simplify import is_sure
from brandkit.model.frozen import frozen
from brandkit.model.plan import Constant, For, If, Join, Node, Plan, Sequence, Slot, Through


def write(nodes: Plan, place: Place) -> None:
    """Write nodes one after the other. What comes last may still stand in the page's pieces."""
    for node in nodes:
        match node:
            case Constant(text):
                place.page.pieces.append(constant_piece(text, place))
            case Slot():
                place.page.pieces.append(slot_piece(node, place))
            case Sequence(inner):
                write(inner, place)
            case If():
                write_if(node, place, write)
            case For():
                write_for(node, place, write)
            case Through():
                _write_through(node, place)
            case Join(separator, items):
                joint = _Joint(constant_piece(separator, place), place.page.name("w"))
                place.page.line(place.depth, f"{joint.written} = False")
                _write_items(items, place, joint, before=False)


def _write_through(node: Through, place: Place) -> None:
    """Write the nodes, and put what the functions make of their text in their place."""
    page, mark = place.page, place.page.name("m")
    page.flush(place.depth)
    page.line(place.depth, f"{mark} = len(parts)")
    write(node.nodes, place)
    page.flush(place.depth)
    text = f"join(parts[{mark}:])" + (".decode()" if place.encoded else "")
    for function in node.by:
        text = f"{page.refer(function)}({text})"
    page.line(place.depth, f"parts[{mark}:] = ({text}{'.encode()' if place.encoded else ''},)")


# -- joins: a separator is written before an item if something stands before it ----------------------------


@frozen
class _Joint:
    """What is common to the items of a join."""

    separator: str
    """Source for the separator."""
    written: str
    """The variable that tells whether an item has been written."""


def _write_items(items: Plan, place: Place, joint: _Joint, *, before: bool | None) -> bool | None:
    """Write items of a join.

    `before` is whether an item has been written already: True and False for certain, None if only the variable
    knows. The same is returned for the place behind the items.
    """
    for item in items:
        match item:
            case If():
                before = _write_items_if(item, place, joint, before=before)
            case For():
                before = _write_items_for(item, place, joint, before=before)
            case _ if is_sure(item):
                before = _write_sure(item, place, joint, before=before)
            case _:
                before = _write_unsure(item, place, joint, before=before)
    return before


def _write_items_if(item: If, place: Place, joint: _Joint, *, before: bool | None) -> bool | None:
    outcomes = write_if(item, place, lambda nodes, inside: _write_items(nodes, inside, joint, before=before))
    return outcomes[0] if len(set(outcomes)) == 1 else None


def _write_items_for(item: For, place: Place, joint: _Joint, *, before: bool | None) -> bool | None:
    again = before or None
    write_for(item, place, lambda nodes, inside: _write_items(nodes, inside, joint, before=again))
    return again


def _write_sure(item: Node, place: Place, joint: _Joint, *, before: bool | None) -> bool:
    """Write an item that is never empty."""
    page = place.page
    if before:
        page.pieces.append(joint.separator)
    elif before is None:
        page.flush(place.depth)
        page.line(place.depth, f"if {joint.written}: parts.append({joint.separator})")
    write((item,), place)
    if not before:
        page.line(place.depth, f"{joint.written} = True")
    return True


def _write_unsure(item: Node, place: Place, joint: _Joint, *, before: bool | None) -> bool | None:
    """Write an item; put the separator in front afterwards if it has turned out not to be empty."""
    page, mark = place.page, place.page.name("m")
    page.flush(place.depth)
    page.line(place.depth, f"{mark} = len(parts)")
    write((item,), place)
    page.flush(place.depth)
    page.line(place.depth, f"if any(parts[{mark}:]):")
    if before is not False:
        asked = "" if before else f"if {joint.written}: "
        page.line(place.depth + 1, f"{asked}parts.insert({mark}, {joint.separator})")
    if not before:
        page.line(place.depth + 1, f"{joint.written} = True")
    return before or None
