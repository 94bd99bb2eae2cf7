"""The operators: every way to make a variant say another thing, one file for each family."""

from bench.mutations.operators import (
    additions,
    addresses,
    amounts,
    bounds,
    calls,
    dates,
    deadlines,
    leaks,
    modality,
    names,
    negations,
    number_words,
    omissions,
    rates,
    roles,
    times,
    units,
)
from bench.mutations.variant import Operator

_FAMILIES = (amounts, units, number_words, dates, times, addresses, negations, leaks, bounds, deadlines, rates, roles,
             modality, omissions, names, calls, additions)  # fmt: skip

OPERATORS: tuple[Operator, ...] = tuple(operator for family in _FAMILIES for operator in family.OPERATORS)
