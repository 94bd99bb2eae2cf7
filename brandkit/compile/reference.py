"""The reference back end: a plan as a Jinja2 template.

Jinja2 does what it is good at: one thing after the other, conditions, loops, scopes. The template holds names by
number and nothing of the plan's text; constants, expressions and escapes are called by those names. It is slower than
the generated code and made by other means, which is the point: the tests hold the two equal.
"""

from collections.abc import Callable, Iterable
from dataclasses import field
from functools import partial
from types import MappingProxyType

from brandkit.compile.evaluate import Scope, each, evaluate
from brandkit.compile.interpret import slot_text, through
from brandkit.errors import Fault, SourceError
from brandkit.model.expression import Expression
from brandkit.model.frozen import frozen
from brandkit.model.plan import Constant, Escape, For, If, Join, Node, Plan, Sequence, Slot, Through


@frozen
class _Page:
    """A template in the making, and what its names stand for."""

    locale: str
    values: dict[str, object] = field(default_factory=dict)

    def refer(self, value: object) -> str:
        """Return a new name for a value."""
        name = f"c{len(self.values)}"
        self.values[name] = value
        return name


def reference(plan: Plan, locale: str) -> Callable[[object], bytes]:
    """Return a function that fills a plan by rendering a template.

    Filling raises `DataError` for data that the plan cannot use.

    Raises:
        SourceError: conditions and loops are nested deeper than Python reads Jinja2's code for them.
    """
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    page = _Page(locale)
    source = _template(plan, page, "scope")
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    # Escaping is the plan's: every slot names its own escapes, and they differ from place to place.
    try:
        template = environment.from_string(source)
    except (SyntaxError, RecursionError):  # Jinja2's own syntax errors cannot occur and are no `SyntaxError`
        raise SourceError([Fault("conditions and loops are nested too deeply", "nest fewer of them")]) from None
    values = MappingProxyType(page.values)

    def fill(data: object) -> bytes:
        return template.render(values, scope=(data,)).encode()

    return fill


def _template(nodes: Iterable[Node], page: _Page, scope: str) -> str:
    """Return the template of nodes; `scope` is its variable for the scope they stand in."""
    return "".join(_node(node, page, scope) for node in nodes)


def _node(node: Node, page: _Page, scope: str) -> str:
    match node:
        case Constant(text):
            return f"{{{{ {page.refer(text)} }}}}"
        case Slot():
            return f"{{{{ {page.refer(partial(_filled, node, page.locale))}({scope}) }}}}"
        case If(_, then, otherwise):
            return _if(node, page, scope, _template(then, page, scope), _template(otherwise, page, scope))
        case For(_, _, body):
            return _for(node, page, scope, lambda inside: _template(body, page, inside))
        case Sequence(nodes):
            return _template(nodes, page, scope)
        case Through(nodes, functions):
            text = page.refer(None)
            made = page.refer(partial(_through, functions))
            return f"{{% set {text} %}}{_template(nodes, page, scope)}{{% endset %}}{{{{ {made}({text}) }}}}"
        case Join(separator, items):
            written = page.refer(None)
            inside = _items(items, page, scope, (page.refer(separator), written))
            return f"{{% set {written} = namespace(any=false) %}}{inside}"


def _items(items: Iterable[Node], page: _Page, scope: str, joint: tuple[str, str]) -> str:
    """Return the template of items of a join; `joint` are its names for the separator and for the namespace."""
    return "".join(_item(item, page, scope, joint) for item in items)


def _item(item: Node, page: _Page, scope: str, joint: tuple[str, str]) -> str:
    match item:
        case If(_, then, otherwise):
            branches = (_items(branch, page, scope, joint) for branch in (then, otherwise))
            return _if(item, page, scope, *branches)
        case For(_, _, body):
            return _for(item, page, scope, lambda inside: _items(body, page, inside, joint))
        case _:
            text, (separator, written) = page.refer(None), joint
            return (
                f"{{% set {text} %}}{_node(item, page, scope)}{{% endset %}}"
                f"{{% if {text} %}}{{% if {written}.any %}}{{{{ {separator} }}}}{{% endif %}}{{{{ {text} }}}}"
                f"{{% set {written}.any = true %}}{{% endif %}}"
            )


def _if(node: If, page: _Page, scope: str, then: str, otherwise: str) -> str:
    test = page.refer(partial(_value, node.test, page.locale))
    return f"{{% if {test}({scope}) %}}{then}{{% else %}}{otherwise}{{% endif %}}"


def _for(node: For, page: _Page, scope: str, body: Callable[[str], str]) -> str:
    turns, inside = page.refer(partial(_turns, node, page.locale)), page.refer(None)
    return f"{{% for {inside} in {turns}({scope}) %}}{body(inside)}{{% endfor %}}"


def _value(expression: Expression, locale: str, scope: Scope) -> object:
    return evaluate(expression, scope, locale)


def _filled(slot: Slot, locale: str, scope: Scope) -> str:
    return slot_text(slot, locale, evaluate(slot.value, scope, locale))


def _through(functions: Iterable[Escape], text: str) -> str:
    return through(str(text), functions)


def _turns(loop: For, locale: str, scope: Scope) -> Iterable[Scope]:
    return each(loop.name, loop.items, evaluate(loop.items, scope, locale), scope)
