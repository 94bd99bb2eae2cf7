"""Words that are nearly a declared code, and look like none by themselves: "ATLANTIC-I" for "ATLANTIC-1"."""

import re
from collections.abc import Iterable, Iterator

from brandkit.compare.sides.prepared import Needed
from brandkit.facts.code_distance import code_distance
from brandkit.model.comparison import View
from brandkit.model.statement import Statement
from brandkit.model.value import Code

_WORD = re.compile(r"(?<![\w-])[A-Z0-9][A-Z0-9-]{2,}[A-Z0-9](?![\w-])")


def code_statements(view: View, needed: Iterable[Needed]) -> Iterator[Statement]:
    """Yield a statement for each word in capitals that one slip away from a declared code is."""
    codes = [each.fact.value.text for each in needed if isinstance(each.fact.value, Code)]
    if not codes:
        return
    taken = {each.start for each in view.told.statements}
    for found in _WORD.finditer(view.told.text):
        if found.start() not in taken and any(_is_nearly(found[0], code) for code in codes):
            yield Statement(Code(found[0]), *found.span())


def _is_nearly(word: str, code: str) -> bool:
    return word != code and abs(len(word) - len(code)) <= 1 and code_distance(code, word) == 1
