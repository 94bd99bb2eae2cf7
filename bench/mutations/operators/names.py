"""Another name for a product, a place or a person."""

import re
from collections.abc import Iterator

from bench.mutations.variant import Edit, Operator, Variant, replaced

_OTHER = ("Merton", "Calder", "Vinery", "Ostrava")
_RULES = ("same/name-changed", "same/fact-missing")


def _last_word(variant: Variant) -> Iterator[Edit]:
    """Yield the name with its last capitalised word exchanged: "Fenwick Town Merton" for "Fenwick Town Hall"."""
    for said in variant.said:
        if said.key.startswith("name_") and said.key in variant.declared:
            text = variant.content[said.start : said.end]
            words = list(re.finditer(r"[A-ZÀ-Ý]\w{2,}", text))
            if words:
                new = _OTHER[len(text) % len(_OTHER)]
                changed = text[: words[-1].start()] + new + text[words[-1].end() :]
                yield replaced(said.start, said.end, changed, keys=(said.key,))


OPERATORS = (Operator("name: another", "scope", _RULES, _last_word),)
