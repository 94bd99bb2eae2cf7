"""The filters of the expression language: their names and what each may be given.

What they do is told by `brandkit.compile.filters`; a test holds the two lists equal.
"""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.model.expression import Scalar
from brandkit.model.frozen import frozen


@frozen
class Argument:
    """One place in the parentheses after a filter."""

    about: str
    """What belongs there, in words."""
    types: tuple[type, ...]
    is_needed: bool = False
    kind: str = ""
    """For the name of a form: the kind of fact that has it."""


_FILLER = Argument('what to print instead, such as `"friend"`', (str, int, float), is_needed=True)
_FOR_EMPTY = Argument("`true`, to replace an empty value too", (bool,))

FILTERS: Mapping[str, tuple[Argument, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("upper", "lower", "capitalize", "title", "length", "first", "last"), ()),
        "default": (_FILLER, _FOR_EMPTY),
        "join": (Argument('the words between two items, such as `", "`', (str,)),),
        "round": (Argument("a number of decimal places", (int,)),),
        "money": (
            Argument('a currency such as `"USD"`', (str,)),
            Argument("the name of a form", (str,), kind="money"),
        ),
        **{
            kind: (Argument("the name of a form", (str,), kind=kind),) for kind in ("date", "time", "number", "percent")
        },
    }
)
"""Names to arguments. All filters work on data; a fact takes only ``form``."""


def argument_faults(name: str, given: tuple[Scalar, ...]) -> tuple[str, str]:
    """Return what is wrong with the arguments of the filter `name`, and what to do; two empty texts if nothing."""
    arguments = FILTERS[name]
    if len(given) > len(arguments):
        allowed = "no arguments" if not arguments else f"at most {len(arguments)}"
        return f"the filter `{name}` takes {allowed}", "remove what is too much"
    if not given and arguments and arguments[0].is_needed:
        return f"the filter `{name}` is given nothing", f"write {arguments[0].about} in parentheses"
    for argument, value in zip(arguments, given, strict=False):
        if type(value) not in argument.types:
            return f"the filter `{name}` cannot use this argument", f"write {argument.about}"
        mend = _form_mend(argument, value) or _currency_mend(name, argument, value)
        if mend:
            return f"the filter `{name}` does not know `{value}`", mend
    return "", ""


def _form_mend(argument: Argument, value: Scalar) -> str:
    from brandkit.facts.kinds import forms_of
    from brandkit.source.guess import suggest

    if not argument.kind or value in forms_of(argument.kind):
        return ""
    return suggest(str(value), forms_of(argument.kind), "forms")


def _currency_mend(name: str, argument: Argument, value: Scalar) -> str:
    from brandkit.facts.literal_amounts import is_currency

    if name != "money" or argument.kind or is_currency(str(value)):
        return ""
    return "write an ISO 4217 code such as `USD`"
