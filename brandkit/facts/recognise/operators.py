"""What qualifies the values of a text: how far they go, what each is for, which part they play."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.facts.lexicon.lexicon import entries, first_words
from brandkit.facts.recognise.bounds import bounded
from brandkit.facts.recognise.grammar import Row, letters_of, view
from brandkit.facts.recognise.roles import with_roles
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Statement
from brandkit.model.value import Money, Quantity

_PERS = (("fee_pers", "P"), ("pers", "p"), ("fees", "e"), ("bound_fillers", "f"))
# "£5 monthly", "£59.00 for the year", "a monthly payment of £5", "la cuota mensual es de 5 €", "Monatsgebühr: 5 €".
_PER = re.compile(r"V(?P<behind>p)|(?:P|pe|ep)[^V.!?\n]{0,12}\n?V|pV")


def qualified(tokens: Row, statements: Sequence[Statement], setting: Setting) -> list[Statement]:
    """Return the statements with bounds, roles and what they are per, where words say so and they have none yet."""
    limited = bounded(tokens, statements, setting)
    return with_roles(tokens, _with_per(tokens, limited, setting), setting)


def _with_per(tokens: Row, statements: list[Statement], setting: Setting) -> list[Statement]:
    keys = tokens.where.keys()
    is_paid = any(isinstance(each.value, Money | Quantity) for each in statements)
    if not is_paid or keys.isdisjoint(first_words(setting.lexicon, "pers", "fee_pers")):
        return statements
    found = dict(_pers(tokens, statements, setting))
    return [
        replace(each, per=_both(each.per, found[each.start])) if each.start in found else each for each in statements
    ]


def _both(one: str, other: str) -> str:
    """Return what an amount is per: "$12 monthly per user" is a month and a user."""
    return "+".join(sorted({*one.split("+"), *other.split("+")} - {""}))


def _pers(tokens: Row, statements: Sequence[Statement], setting: Setting) -> Iterator[tuple[int, str]]:
    items = view(tokens, entries(setting.lexicon, _PERS), statements)
    for match in _PER.finditer(letters_of(items)):
        found = items[match.start() : match.end()]
        statement = (found[0] if match["behind"] else found[-1]).meaning
        per = next(item.meaning for item in found if item.letter in "Pp")
        if isinstance(statement, Statement) and isinstance(statement.value, Money | Quantity):
            yield statement.start, str(per)
