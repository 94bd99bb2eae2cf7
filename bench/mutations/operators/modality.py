"""How sure something is, or whether one must, changed: may, will, must, can."""

import re
from collections.abc import Iterator, Mapping

from bench.mutations.phrases import is_question, pattern_of, turned
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/modality-changed",)
_SURE: Mapping[str, Mapping[str, str]] = {
    "en": {"may": "will", "might": "will", "could": "will", "aim to": "guarantee to", "should": "will",
           "hope to": "will",
           "try to": "guarantee to", "plan to": "guarantee to"},
    "de": {"kann es zu": "wird es zu", "können ausfallen": "werden ausfallen", "voraussichtlich": "garantiert",
           "möglicherweise": "sicher", "dürfte": "wird", "könnte": "wird", "soll": "wird"},
    "fr": {"peut être": "sera", "pourrait": "va", "pourraient": "vont", "devrait": "va", "peut-être": "certainement",
           "peuvent être": "seront", "en principe": "à coup sûr"},
    "es": {"puede haber": "habrá", "podría": "va a", "podrían": "van a", "quizá": "seguro que", "pueden": "van a",
           "previsiblemente": "con toda seguridad"},
}  # fmt: skip
_FREE: Mapping[str, Mapping[str, str]] = {
    "en": {"must": "can", "have to": "can", "need to": "may", "are required to": "may", "has to": "can",
           "needs to": "may"},
    "de": {"müssen": "können", "muss": "kann", "musst": "kannst", "ist Pflicht": "ist freiwillig"},
    "fr": {"devez": "pouvez", "doit": "peut", "doivent": "peuvent", "il faut": "on peut", "obligatoire": "facultatif"},
    "es": {"debes": "puedes", "debe": "puede", "tienes que": "puedes", "hay que": "se puede", "deben": "pueden",
           "obligatorio": "opcional"},
}  # fmt: skip
_MAYBE: Mapping[str, Mapping[str, str]] = {
    "en": {"will": "may", "won't": "may not"},
    "de": {"wird es": "könnte es", "werden wir": "könnten wir", "werden wir Ihnen": "könnten wir Ihnen"},
    "fr": {"sera": "pourrait être", "seront": "pourraient être"},
    "es": {"será": "podría ser", "se cobrará": "podría cobrarse", "volverá": "podría volver"},
}
# "You don't need to" and "if you need to" oblige nobody.
_OPEN = re.compile(
    r"\b(?:if|wenn|falls|si|when|cuando|quand|not|\w+n['’]t|nicht|nothing|nichts|rien|nada)\b", re.IGNORECASE
)
_CONTEXT = 20
"""So many characters behind belong to what is said to be sure."""


def _turned(table: Mapping[str, Mapping[str, str]], variant: Variant) -> Iterator[Edit]:
    turns = table[variant.language]
    for found in pattern_of(turns).finditer(variant.shown):
        is_month = found[0] == "May" or (
            found[0] == "may" and variant.shown[found.start() - 2 : found.start() - 1].isdigit()
        )
        is_open = _OPEN.search(re.split(r"[.!?\n\0]", variant.shown[: found.start()])[-1])
        if not is_month and not is_open and not is_question(variant, found.start()):
            behind = variant.shown[found.end() : found.end() + _CONTEXT].split("\0")[0].split("\n")[0].split(".")[0]
            yield replaced(found.start(), found.end() + len(behind), turned(found[0], turns) + behind)


def _may_to_will(variant: Variant) -> Iterator[Edit]:
    return _turned(_SURE, variant)


def _must_to_can(variant: Variant) -> Iterator[Edit]:
    return _turned(_FREE, variant)


def _will_to_may(variant: Variant) -> Iterator[Edit]:
    return _turned(_MAYBE, variant)


OPERATORS = (
    Operator("modality: may to will", "scope", _RULES, _may_to_will),
    Operator("modality: must to can", "scope", _RULES, _must_to_can),
    Operator("modality: will to may", "scope", _RULES, _will_to_may),
)
