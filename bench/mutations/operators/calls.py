"""Another call to action: the reader is asked for something else."""

from collections.abc import Iterator, Mapping

from bench.mutations.phrases import in_case
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/cta-changed",)
_OTHERS: Mapping[str, tuple[str, ...]] = {
    "en": ("rate your last purchase", "come and volunteer with us", "unsubscribe"),
    "de": ("bewerten Sie Ihren letzten Einkauf", "newsletter abonnieren", "laden Sie Ihre Freunde ein"),
    "fr": ("notez votre dernier achat", "abonnez-vous à la newsletter", "parrainez un ami"),
    "es": ("valora tu última compra", "suscríbete al boletín", "invita a un amigo"),
}


def _action(variant: Variant) -> Iterator[Edit]:
    for said in variant.said:
        if said.key == "cta":
            others = _OTHERS[variant.language]
            old = variant.shown[said.start : said.end]
            yield replaced(said.start, said.end, in_case(others[len(old) % len(others)], old))


OPERATORS = (Operator("call to action: another", "scope", _RULES, _action),)
