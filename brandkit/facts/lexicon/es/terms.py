"""Words of conditions, and for whom an offer is, in Spanish."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "salvo, excepto, excluido, excluida, excluidos, excluidas, exclusiones, solo, sólo, solamente, únicamente,"
    " si, siempre que, a condición, condición, condiciones, bases, debe, deben, obligatorio, imprescindible,"
    " requiere, válido, válida, nuevos clientes, primer pedido, primera compra, mínimo, mínima, máximo, máxima,"
    " limitado, limitada, participantes, sujeto a",
}  # fmt: skip
_PEOPLE: Forms = {
    "": "clientes, familias, hogares, huéspedes, invitados, jóvenes, mayores, pasajeros, personas,"
    " usuarios, viajeros, visitantes",
    "adult": "adultos", "child": "niños", "student": "alumnos, estudiantes", "senior": "jubilados",
    "member": "abonados, miembros, socios, suscriptores", "resident": "inquilinos, residentes, vecinos",
    "staff": "empleados", "parent": "padres", "patient": "pacientes", "woman": "mujeres", "man": "hombres",
}  # fmt: skip
_PLACES: Forms = {
    "": "plaza, plazas, asiento, asientos, butaca, butacas",
}  # fmt: skip
_ROADS: Forms = {
    "": "calle, avenida, avda, plaza, pza, paseo, carretera, ctra, camino, puente, ronda, glorieta",
}  # fmt: skip
_EXTRAS: Forms = {
    "delivery": "a domicilio, te llevamos, te lo llevamos, envío,"
    " enviar, enviamos, entregar, entregamos, envíos, entrega, porte, portes,"
    " gastos de envío",
    "returns": "devoluciones, devolución, devolver",
    "parking": "aparcamiento, aparcar, aparque, aparca, parking, estacionamiento",
    "gift": "regalo, regalos, obsequio, sorpresa",
    "food": "bebida, bebidas, café, té, cerveza, vino, copa, aperitivo, cava, cóctel, merienda, tarta,"
    " almuerzo, desayuno, cena, postre, palomitas, helado, pizza",
    "thing": "camiseta, camisetas, taza, bolsa, bolsa de tela, póster, pegatina, cuaderno, toalla, botella",
    "wifi": "wifi, wi-fi",
    "upgrade": "mejora de habitación",
    "fitting": "instalación, montaje",
    "insurance": "seguro",
    "ride": "lanzadera, traslado",
    "voucher": "vale, cheque regalo",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS, "extras": _EXTRAS}
