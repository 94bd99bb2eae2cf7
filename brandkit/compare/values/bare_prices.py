"""Prices whose currency is said once for several: "fourteen dollars for a large one, nine for a small one"."""

from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Needed
from brandkit.model.comparison import View
from brandkit.model.statement import Statement
from brandkit.model.value import Money, Number


def bare_price_of(needed: Needed, view: View) -> Statement | None:
    """Return the bare number by which a view says a price, behind another price of its sentence; None: it does not.

    A number that counts something, "for 9 people", is no price.
    """
    price = needed.fact.value
    if not isinstance(price, Money):
        return None
    before: Statement | None = None
    for each in view.told.statements:
        if isinstance(each.value, Money):
            before = each if each.value.currency == price.currency else None
        elif (
            before
            and _is_bare(each, price)
            and sentence_at(view.told, before.start) is sentence_at(view.told, each.start)
        ):
            return each
    return None


def _is_bare(statement: Statement, price: Money) -> bool:
    value = statement.value
    return isinstance(value, Number) and value.amount == price.amount and not statement.noun and not statement.bound
