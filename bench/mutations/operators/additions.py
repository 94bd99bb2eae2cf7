"""A claim added that the source does not make: a guarantee, a superlative, urgency, scarcity, a gift."""

import re
from collections.abc import Callable, Iterator, Mapping

from bench.mutations.phrases import sentences
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/claim-added",)

# By language; the last words are those that the source must not have, or it makes the claim itself.
_CLAIMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "guarantee": {
        "en": ("Satisfaction guaranteed.", "We guarantee it.", "guarant"),
        "de": ("Garantiert.", "Mit Zufriedenheitsgarantie.", "garant"),
        "fr": ("Satisfaction garantie.", "C'est garanti.", "garant"),
        "es": ("Satisfacción garantizada.", "Te lo garantizamos.", "garant"),
    },
    "lowest price": {
        "en": ("Our lowest price ever.", "You won't find it cheaper.", "lowest|cheap"),
        "de": ("So günstig wie nie.", "Unser bester Preis aller Zeiten.", "günstig|bester Preis"),
        "fr": ("Notre prix le plus bas.", "Le meilleur prix du marché.", "prix le plus|meilleur"),
        "es": ("El precio más bajo del año.", "El mejor precio del mercado.", "más bajo|mejor"),
    },
    "urgency": {
        "en": ("Last chance!", "Hurry!", "last chance|hurry"),
        "de": ("Letzte Chance!", "Schnell sein lohnt sich!", "letzte|schnell"),
        "fr": ("Dernière chance !", "Dépêchez-vous !", "derni|dépêch"),
        "es": ("¡Última oportunidad!", "¡Date prisa!", "última|prisa"),
    },
    "scarcity": {
        "en": ("Only a few left.", "Limited availability.", "few|limited|left"),
        "de": ("Nur noch wenige verfügbar.", "Nur solange der Vorrat reicht.", "wenige|vorrat"),
        "fr": ("Plus que quelques exemplaires.", "Stock limité.", "quelques|limité|stock"),
        "es": ("Quedan pocas unidades.", "Plazas limitadas.", "pocas|limitad"),
    },
    "free gift": {
        "en": ("Plus a free gift for you.", "You also get free shipping.", "free|gift|shipping"),
        "de": (
            "Dazu gibt es ein Gratisgeschenk.",
            "Kostenloser Versand inklusive.",
            "gratis|geschenk|kostenlos|versand",
        ),
        "fr": ("Un cadeau vous est offert.", "Livraison gratuite en plus.", "cadeau|offert|gratuit|livraison"),
        "es": ("Y te llevas un regalo gratis.", "Envío gratis incluido.", "regal|gratis|gratuit|envío"),
    },
    "superlative": {
        "en": ("We are the UK's number one.", "Simply the best.", "best|number one|no. 1"),
        "de": ("Wir sind die Nummer eins in Deutschland.", "Einfach das Beste.", "nummer|beste"),
        "fr": ("Le numéro un en France.", "Tout simplement le meilleur.", "numéro|meilleur"),
        "es": ("Somos el número uno.", "Sencillamente el mejor.", "número|mejor"),
    },
    "value": {
        "en": ("That saves you $75.", "Join 45,000 happy customers.", "75|45,?000"),
        "de": ("Das spart Ihnen 75 €.", "Schon 45.000 zufriedene Kunden.", "75|45.?000"),
        "fr": ("Soit 75 € d'économie.", "Déjà 45 000 clients satisfaits.", "75|45.?000"),
        "es": ("Así ahorras 75 €.", "Ya somos 45.000 clientes satisfechos.", "75|45.?000"),
    },
    "no risk": {
        "en": ("It's completely risk-free.", "No strings attached.", "risk|strings"),
        "de": ("Völlig risikofrei.", "Ganz ohne Risiko.", "risik"),
        "fr": ("Sans aucun risque.", "Sans engagement.", "risque|engagement"),
        "es": ("Sin ningún riesgo.", "Sin compromiso.", "riesgo|compromiso"),
    },
}


def _claim(texts: Mapping[str, tuple[str, ...]]) -> Callable[[Variant], Iterator[Edit]]:
    def edits(variant: Variant) -> Iterator[Edit]:
        *claims, own = texts[variant.language]
        if re.search(own, variant.words, re.IGNORECASE) or re.search(own, variant.shown, re.IGNORECASE):
            return
        for number, (_, end) in enumerate(_stops(variant)):
            yield replaced(end, end, f" {claims[number % len(claims)]}")

    return edits


def _stops(variant: Variant) -> list[tuple[int, int]]:
    """Return the first and the last sentence that ends with a full stop: there is room for another one."""
    ended = [(start, end) for start, end in sentences(variant) if re.search(r"\w[.!]$", variant.shown[start:end])]
    return list(dict.fromkeys([ended[0], ended[-1]])) if ended else []


OPERATORS = tuple(
    Operator(f"claim: {name}", "scope", (*_RULES, "same/value-changed") if name == "value" else _RULES, _claim(texts))
    for name, texts in _CLAIMS.items()
)
