"""Right values on the wrong things: two values exchanged, old and new exchanged, from and to exchanged."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from bench.mutations.kinds import kind_in
from bench.mutations.phrases import in_case, pattern_of
from bench.mutations.sites import sites_of
from bench.mutations.variant import Change, Edit, Operator, Said, Variant, replaced

_RULES = ("same/roles-swapped", "same/attribution-changed")
_KINDS = ("money", "percent", "quantity", "number", "duration")
_MOMENTS = ("date", "time", "instant")
_PAIRS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (("was", "now"), ("were", "now"), ("old", "new"), ("last year", "this year"), ("spend", "save"),
           ("buy", "get"), ("this year", "last year")),
    "de": (("bisher", "künftig"), ("bisher", "jetzt"), ("statt", "nur noch"), ("vorher", "nachher"), ("alt", "neu"),
           ("bisher", "ab")),
    "fr": (("au lieu de", "désormais"), ("avant", "maintenant"), ("ancien", "nouveau"), ("hier", "aujourd'hui")),
    "es": (("antes", "ahora"), ("antigua", "nueva"), ("antes", "desde")),
}  # fmt: skip
_NEAR = 60
"""Characters: farther apart, the two words do not belong together."""
_BEHIND = 12
"""Characters that the second value takes, at most."""


def _amounts(variant: Variant) -> Iterator[Edit]:
    """Yield exchanges of neighbours of one kind: marked ones, else prices that can be read at once.

    What each is for or limited by stays where it was, and is as wrong there: "$120 a month".
    """
    yield from _neighbours(variant, _marked(variant, _KINDS), (*_RULES, "same/per-changed", "same/qualifier-changed"))
    if not variant.said:
        prices = [Said(site.text, site.start, site.end) for site in sites_of(variant, "price")]
        yield from _neighbours(variant, prices, _RULES)


def _moments(variant: Variant) -> Iterator[Edit]:
    rules = (*_RULES, "same/date-changed", "same/time-changed", "same/deadline-changed", "same/weekday-wrong")
    return _neighbours(variant, _marked(variant, _MOMENTS), rules)


def _names(variant: Variant) -> Iterator[Edit]:
    rules = (*_RULES, "same/name-changed")
    names = [said for said in variant.said if said.key in ("name_from", "name_to")]
    # "Between A and B" is between B and A.
    is_between = len(names) == 2 and re.search(r"\b(?:and|und|et|y)\b", variant.shown[names[0].end : names[1].start])
    return iter(()) if is_between else _neighbours(variant, names, rules)


def _marked(variant: Variant, kinds: tuple[str, ...]) -> list[Said]:
    return [each for each in variant.said if each.key in variant.declared and kind_in(variant, each.key) in kinds]


def _neighbours(variant: Variant, said: list[Said], rules: tuple[str, ...]) -> Iterator[Edit]:
    for one, two in combinations(said, 2):
        first, second = variant.content[one.start : one.end], variant.content[two.start : two.end]
        kinds = {kind_in(variant, each.key) for each in (one, two) if each.key in variant.declared}
        if one.key != two.key and len(kinds) < 2 and first.casefold() != second.casefold():
            changes = (Change(one.start, one.end, second), Change(two.start, two.end, first))
            yield Edit(changes, (one.key, two.key), rules)


def _old_and_new(variant: Variant) -> Iterator[Edit]:
    """Yield the words before two values exchanged; the values count as changed, since they mean something else."""
    for old, new in _PAIRS[variant.language]:
        first, second = (pattern_of([word]).search(variant.shown) for word in (old, new))
        if first and second and 0 < second.start() - first.end() < _NEAR:
            between = variant.content[first.end() : second.start()]
            behind = variant.content[second.end() : second.end() + _BEHIND]
            if re.search(r"\d", between) and not re.search(r"[\n<]", between):
                words = in_case(new, first[0]) + between + in_case(old, second[0]) + behind
                yield replaced(first.start(), second.end() + len(behind), words)


OPERATORS = (
    Operator("roles: two amounts exchanged", "scope", _RULES, _amounts),
    Operator("roles: two moments exchanged", "scope", _RULES, _moments),
    Operator("roles: old and new exchanged", "scope", _RULES, _old_and_new),
    Operator("roles: from and to exchanged", "scope", _RULES, _names),
)
