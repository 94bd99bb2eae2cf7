"""A placeholder that was sent as it stands."""

from collections.abc import Iterator

from bench.mutations.sites import sites_of
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/placeholder-leak",)


def _fact(variant: Variant) -> Iterator[Edit]:
    for said in variant.said:
        if said.key in variant.declared:
            yield replaced(said.start, said.end, f"{{{{ {said.key} }}}}")
    for site in sites_of(variant, "price", "percent", "code") if not variant.said else ():
        yield replaced(site.start, site.end, "{{ value }}")


def _name(variant: Variant) -> Iterator[Edit]:
    """Yield the marks of other tools, and what programs print for nothing, in place of a value."""
    marks = ("undefined", "[FIRST NAME]", "%%name%%", "*|FNAME|*", "${name}")
    for number, said in enumerate(variant.said):
        if said.key in variant.declared:
            yield replaced(said.start, said.end, marks[number % len(marks)])


OPERATORS = (
    Operator("placeholder: of a fact", "closed", _RULES, _fact),
    Operator("placeholder: of another tool", "closed", _RULES, _name),
)
