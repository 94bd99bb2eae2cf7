"""What ``{{ ... }}`` stands for: a fact, a place for recipient data, or literal text."""

from typing import TYPE_CHECKING

from brandkit.model.expression import Compare, Expression, Literal, Not, Test
from brandkit.model.place import Span
from brandkit.model.tree import FactRef, Inline, Slot, Text
from brandkit.source.excerpt import Excerpt
from brandkit.source.expressions import convert, filter_arguments
from brandkit.source.guess import suggest
from brandkit.source.jinja_syntax import parse_expression
from brandkit.source.names import Names
from brandkit.source.printable import blame_unprintable

if TYPE_CHECKING:
    from jinja2 import nodes


def read_value(excerpt: Excerpt, names: Names, span: Span) -> Inline:
    """Return the node that a placeholder stands for; its faults are noted and harmless text stands for it.

    Args:
        excerpt: what is between ``{{`` and ``}}``.
        names: what can be looked up there.
        span: where the whole placeholder stands.
    """
    node = parse_expression(excerpt)
    if node is None:
        return Text(excerpt.text.strip())
    fact = _read_fact(node, excerpt, names, span)
    if fact is not None:
        return fact
    expression = convert(node, excerpt, names)
    if isinstance(expression, Literal):
        return Text(_literal_text(expression, excerpt))
    if _is_condition(expression):
        mend = 'write `{% if ... %}yes{% else %}no{% endif %}`, or `"yes" if ... else "no"`'
        excerpt.blame("a condition is true or false and cannot be printed", mend, 0, len(excerpt.text))
    else:
        blame_unprintable(expression, excerpt, names)
    return Slot(expression, span)


def _read_fact(node: "nodes.Expr", excerpt: Excerpt, names: Names, span: Span) -> FactRef | None:
    """Return the fact that the whole of a placeholder names, with or without a form."""
    from jinja2 import nodes

    named = node.node if isinstance(node, nodes.Filter) else node
    if not isinstance(named, nodes.Name) or named.name not in names.facts:
        return None
    if not isinstance(node, nodes.Filter):
        return FactRef(named.name, "", span)
    return FactRef(named.name, _read_form(node, names.facts[named.name], excerpt), span)


def _read_form(node: "nodes.Filter", kind: str, excerpt: Excerpt) -> str:
    """Return the form that ``form("...")`` asks for."""
    from brandkit.facts.kinds import forms_of

    start, end = node.lineno - 1, node.lineno - 1 + len(node.name)
    if not kind:  # the declaration has a fault of its own
        return ""
    forms = forms_of(kind)
    if node.name != "form":
        words = f"the filter `{node.name}` is for data; a fact takes only `form`"
        excerpt.blame(words, f'write `form("{forms[0]}")`, or leave it out', start, end)
        return ""
    arguments = filter_arguments(node, excerpt)
    if arguments is None:
        return ""
    form = arguments[0] if len(arguments) == 1 else None
    if not isinstance(form, str):
        excerpt.blame("`form` takes the name of one form", f'write `form("{forms[0]}")`', start, end)
        return ""
    if form not in forms:
        excerpt.blame(f"`{form}` is not a form of this fact ({kind})", suggest(form, forms, "forms"), start, end)
        return ""
    return form


def _literal_text(literal: Literal, excerpt: Excerpt) -> str:
    value = literal.value
    if isinstance(value, str) or type(value) in (int, float):
        return str(value)
    words, mend = "true, false and none cannot be printed", "write the words to be read, in quotes"
    excerpt.blame(words, mend, 0, len(excerpt.text))
    return ""


def _is_condition(expression: Expression) -> bool:
    return isinstance(expression, Compare | Not | Test)
