"""What makes a phrase a condition in Spanish."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "salvo, excepto, excluido, excluida, excluidos, excluidas, exclusiones, solo, sólo, solamente, únicamente,"
    " si, siempre que, a condición, condición, condiciones, bases, debe, deben, obligatorio, imprescindible,"
    " requiere, válido, válida, nuevos clientes, primer pedido, primera compra, mínimo, mínima, máximo, máxima,"
    " limitado, limitada, participantes, sujeto a",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS}
