"""Something left out: a sentence with its facts, the end of the message, a condition, the audience."""

from collections.abc import Iterator, Mapping

from bench.mutations.kinds import kind_of
from bench.mutations.phrases import pattern_of, sentences, turned
from bench.mutations.variant import Change, Edit, Operator, Said, Variant, replaced

_MISSING = ("same/fact-missing", "same/condition-dropped", "same/link-changed", "same/cta-changed")
_WIDER: Mapping[str, Mapping[str, str]] = {
    "en": {"new customers": "all customers", "existing customers": "new customers", "members": "everyone",
           "students": "everyone", "over 65": "under 65", "under 12": "over 12", "under 16": "over 16",
           "first order": "every order", "new members": "all members", "over-60s": "under-60s",
           "residents": "everyone", "household customers": "business customers"},
    "de": {"Neukunden": "alle Kunden", "Mitglieder": "alle", "unter 12": "über 12", "Stammkunden": "alle Kunden",
           "Studierende": "alle", "Bestandskunden": "Neukunden", "unter 27": "über 27"},
    "fr": {"nouveaux clients": "tous les clients", "adhérents": "tout le monde", "moins de 26 ans": "plus de 26 ans",
           "étudiants": "tous", "abonnés": "tous les clients", "moins de 12 ans": "plus de 12 ans",
           "première commande": "chaque commande"},
    "es": {"nuevos clientes": "todos los clientes", "socios": "todo el mundo", "menores de 12": "mayores de 12",
           "estudiantes": "todo el mundo", "clientes nuevos": "todos los clientes", "residentes": "todo el mundo",
           "primer pedido": "cada pedido", "menores de 14": "mayores de 14"},
}  # fmt: skip


def _sentence(variant: Variant) -> Iterator[Edit]:
    for start, end in sentences(variant):
        keys = _lost(variant, start, end)
        if keys:
            yield _cut(variant, start, end, keys)


def _end(variant: Variant) -> Iterator[Edit]:
    """Yield the variant without its last third, as a tool does that counts characters."""
    if variant.content != variant.shown:
        return
    start = variant.shown.rfind(" ", 0, len(variant.shown) * 2 // 3)
    keys = _lost(variant, start, len(variant.shown))
    if keys:
        yield _cut(variant, start, len(variant.shown), keys)


def _condition(variant: Variant) -> Iterator[Edit]:
    for said in variant.said:
        lost = _lost(variant, said.start, said.end) if said.key.startswith("if_") else ()
        if lost:
            yield _cut(variant, said.start, said.end, lost)


def _audience(variant: Variant) -> Iterator[Edit]:
    turns = _WIDER[variant.language]
    for found in pattern_of(turns).finditer(variant.shown):
        if found[0].lower() in variant.words.lower() or any(s.start <= found.start() < s.end for s in variant.said):
            keys = tuple(said.key for said in variant.said if said.start <= found.start() < said.end)
            yield replaced(*found.span(), turned(found[0], turns), keys=keys)


def _lost(variant: Variant, start: int, end: int) -> tuple[str, ...]:
    """Return the facts that are said between two places and nowhere else; the target of a link still says a URL."""
    inside = [said for said in variant.said if said.start < end and start < said.end]
    outside = {said.key for said in variant.said} - {said.key for said in inside}
    again = {said.key for said in variant.said if said not in inside} | outside
    return tuple(dict.fromkeys(said.key for said in inside if said.key not in again and _counts(variant, said)))


def _counts(variant: Variant, said: Said) -> bool:
    literal = variant.declared.get(said.key)
    return literal is not None and not (kind_of(literal) == "url" and variant.content != variant.shown)


def _cut(variant: Variant, start: int, end: int, keys: tuple[str, ...]) -> Edit:
    """Return the edit that takes out what is shown and leaves the markup in place."""
    runs, place = [], start
    while place < end:
        stop = place
        while stop < end and variant.shown[stop] != "\0":
            stop += 1
        if stop > place:
            runs.append(Change(place, stop, ""))
        place = stop + 1
    return Edit(tuple(runs), keys)


OPERATORS = (
    Operator("fact left out", "closed", _MISSING, _sentence),
    Operator("cut off at the end", "closed", _MISSING, _end),
    Operator("condition dropped", "scope", ("same/condition-dropped", "same/fact-missing"), _condition),
    Operator("audience", "scope", ("same/audience-changed", "same/condition-dropped", "same/fact-missing",
                                   "same/qualifier-changed"), _audience),
)  # fmt: skip
