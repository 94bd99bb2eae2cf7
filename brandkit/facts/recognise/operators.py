"""What qualifies the values of a text: how far they go, what each is for, which part they play."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.facts.lexicon.lexicon import entries, first_words
from brandkit.facts.recognise.bounds import bounded
from brandkit.facts.recognise.grammar import view
from brandkit.facts.recognise.roles import with_roles
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import Token
from brandkit.model.statement import Statement
from brandkit.model.value import Money, Quantity

_PERS = (("pers", "p"), ("fees", "e"), ("bound_fillers", "f"))
# "£5 monthly", "£59.00 for the year", "a monthly payment of £5", "la cuota mensual es de 5 €".
_PER = re.compile(r"(?P<value>V)(?P<per>p)|(?:(?P<per2>p)e|e(?P<per3>p))[^V.!?\n]{0,12}(?P<value2>V)")


def qualified(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> list[Statement]:
    """Return the statements with bounds, roles and what they are per, where words say so and they have none yet."""
    limited = bounded(tokens, statements, setting)
    return with_roles(tokens, _with_per(tokens, limited, setting), setting)


def _with_per(tokens: Sequence[Token], statements: list[Statement], setting: Setting) -> list[Statement]:
    keys = {token.key for token in tokens}
    is_paid = any(isinstance(each.value, Money | Quantity) for each in statements)
    if not is_paid or keys.isdisjoint(first_words(setting.lexicon, "pers")):
        return statements
    found = dict(_pers(tokens, statements, setting))
    return [
        replace(each, per=found[each.start]) if each.start in found and not each.per else each for each in statements
    ]


def _pers(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[tuple[int, str]]:
    items = view(tokens, entries(setting.lexicon, _PERS), statements)
    for match in _PER.finditer("".join(item.letter for item in items)):
        groups = {name: match.start(name) for name, value in match.groupdict().items() if value}
        value = next(items[place] for name, place in groups.items() if name.startswith("value"))
        per = next(items[place] for name, place in groups.items() if name.startswith("per"))
        statement = value.meaning
        if isinstance(statement, Statement) and isinstance(statement.value, Money | Quantity):
            yield statement.start, str(per.meaning)
