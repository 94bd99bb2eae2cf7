"""What Spanish words mean and how they vary: the same, the opposite, endings, short forms."""

from brandkit.facts.lexicon.lexicon import Forms

_SENSES: Forms = {
    "incluido": "incluido, incluida, incluidos, incluidas, incluido en el precio, incluida en el precio",
    "gratis": "gratis, gratuito, gratuita, gratuitos, gratuitas, sin coste, sin coste adicional, sin cargo, sin"
    " costo, gratuitamente, sin gastos, sin recargo, sin pagar más, sin coste extra, sin cargo adicional, por el"
    " mismo precio, no cuesta nada, no cuestan nada, sin coste alguno",
    "oneroso": "se paga aparte, se pagan aparte, se cobra aparte, se cobran aparte, de pago, con coste,"
    " con cargo, con recargo, con gastos, con suplemento,"
    " se te cobrará, se le cobrará, se cobrará, se cobrarán,"
    " cuesta algo, cuestan algo, más iva, iva aparte, más"
    " impuestos, impuestos aparte, más gastos, se suma, se suman",
    "inmediatamente": "inmediatamente, de inmediato, ahora mismo, ya, enseguida, al instante, ahora",
    "empezar": "empieza, empezar, comienza, comenzar, inicio, arranca, inicia, comienzan, empiezan",
    "terminar": "termina, terminar, acaba, acabar, finaliza, finalizar, fin, vence, vencen, caduca, caducan,"
    " expira, expiran",
    "comprar": "comprar, compra, compre, pedir, pedido, compras, pedidos, adquirir",
    "llamar": "llamar, llama, llame, llámanos, llamada, telefonear, teléfono, llámenos",
    "foto": "foto, imagen, fotos, imágenes, fotografía", "efectivo": "efectivo, metálico",
    "dejar": "dejar, deje, deja, cesar, parar, pare, detener",
    "automático": "automáticamente, automático, automática, solo, por sí solo",
    "cancelar": "cancelar, cancela, cancele, cancelación, anular, anula, anulación, cancelado",
    "cerrar": "cerrado, cerrada, cerrados, cerradas, cierra, cerrar, cierre, cerrará",
    "abrir": "abierto, abierta, abiertos, abiertas, abre, abrir, apertura",
    "entregar": "entregar, entrega, entregado, envío, enviar, enviado, reparto",
    "reembolsar": "reembolso, reembolsar, devolución del dinero", "niño": "niño, niña, niños, niñas",
    "coche": "coche, vehículo, automóvil, coches", "devolver": "devolver, devolución, devuelve",
    "recibir": "recibir, recibes, recibirás, obtener, obtienes, obtendrás",
    "compartir": "compartir, compartimos, ceder, cedemos, comparte",
    "corte": "corte, cortará, interrupción, cortar, cortes, interrumpirá, corta",
    "permanencia": "permanencia, compromiso de permanencia",
    "traer": "traer, trae, traiga, presentar, presenta, presente",
    "ilimitado": "ilimitado, ilimitada, cuantas veces quiera, cuantas veces quieras, cuantas veces desee,"
    " todas las veces"
    " que quiera, todas las veces que quieras, tantas veces como quiera, tantas veces como quieras, sin límite",
    "único": "una vez, una sola vez, una única vez", "registrar": "registrar, registro, inscribir, inscripción,"
    " apuntar, regístrate, inscríbete",
}  # fmt: skip
_OPPOSITES: Forms = {
    "mensual": "semanal, anual, diario", "semanal": "anual, diario", "norte": "sur", "este": "oeste",
    "encima": "debajo", "abierto": "cerrado", "abierta": "cerrada", "antes": "después", "efectivo": "tarjeta",
    "incluido": "excluido, oneroso",
    "incluida": "excluida", "nuevo": "antiguo, existente", "nueva": "antigua, existente",
    "nuevos": "antiguos, existentes", "izquierda": "derecha", "arriba": "abajo", "sube": "baja", "más": "menos",
    "primero": "último", "primera": "última", "interior": "exterior", "llegada": "salida", "entrada": "salida",
    "permitido": "prohibido", "válido": "inválido", "gratis": "oneroso", "frío": "caliente", "adultos": "niños",
    "niños": "adultos", "siempre": "nunca", "completo": "parcial", "total": "parcial",
    "obligatorio": "opcional, voluntario", "mañana": "tarde, noche", "ida": "vuelta", "automático": "manual",
    "disponible": "agotado", "seguro": "peligroso", "aumenta": "disminuye", "mayores": "menores",
    "potable": "no potable", "dentro": "fuera", "único": "ilimitado", "confirmado": "cancelado, anulado, aplazado",
    "confirmada": "cancelada, anulada, aplazada", "mantiene": "sube, baja, aumenta, disminuye",
    "mantienen": "suben, bajan, aumentan, disminuyen", "sigue": "sube, baja", "bloqueado": "desbloqueado",
    "renueva": "terminar",
    "ampliado": "reducido", "añadir": "quitar, eliminar", "conservar": "eliminar, borrar,"
    " perder", "activar": "desactivar",
    "grande": "pequeño", "alto": "bajo", "largo": "corto", "fresco": "congelado", "crudo": "cocido", "día": "noche",
    "inquilino": "propietario, casero", "padres": "hijos", "hombres": "mujeres",
    "chicos": "chicas", "juntos": "separados", "máximo": "mínimo", "público": "privado",
    "provisional": "definitivo", "temporal": "definitivo, permanente", "laborables": "festivos",
}  # fmt: skip
_DENIED: Forms = {
    "gratis": "pagar, costar, cuesta",
}  # fmt: skip
_ENDINGS: Forms = {
    "": "s, es, a, o, as, os, e, ar, er, ir, ado, ada, ados, adas, ido, ida, idos, idas, ando, iendo, ción, ciones,"
    " ación, aciones, mente, amente, ará, arán, arás, aremos, erá, erán, irá, irán, ó, é, amos, emos, imos, an, en,"
    " aba, aban, ía, ían, aron, ieron, áis, éis, í, á, ás, ale, ales,"
    " arlo, arla, arlos, arlas, arle, arles, arte, arse, arnos, erlo, erla, erlos, erlas, erle, erse, irlo, irla,"
    " irlos, irlas, irle, irse",
}  # fmt: skip
_ADVERB_ENDINGS: Forms = {
    "": "mente",
}  # fmt: skip
_LIGHT: Forms = {
    "": "una vez, una sola vez, antes, después, edad, años, primero, necesario, necesaria, requerido, válido, válida,"
    " válidos, incluido,"
    " incluida, incluidos, incluidas, incluye, incluyen, permitido, permitida, disponible, oferta, ofertas, aplica,"
    " posible, falta, usar, pagar",
}  # fmt: skip
_TITLES: Forms = {
    "": "sr, sra, srta, señor, señora, señorita, dr, dra, doctor, doctora, don, doña, d, dña, prof, profesor,"
    " profesora, el, la, los, las",
}  # fmt: skip
_STREETS: Forms = {
    "calle": "c, c/, cl, calle", "avenida": "av, avda, avenida", "plaza": "pza, pl, plaza", "paseo": "po, pº, paseo",
    "carretera": "ctra, carretera", "y": "&, y, e", "número": "nº, núm, número, no", "san": "s, san",
    "santa": "sta, santa",
}  # fmt: skip
_CEASING: Forms = {
    "": "cortado, cortada, cortados, cortadas, corte, corta, cortan, cortamos, cortará, cortarán, interrumpido,"
    " interrumpida, interrupción,"
    " suspendido, suspendida, suspendidos, suspendemos, cancelado, cancelada, cancelados, canceladas, anulado,"
    " anulada, cerrado, cerrada, cerramos, cierra, cierran, cesa, termina, terminado, acaba, acabado, falta,"
    " faltan, evita, evite, evitar, vacío, vacía, apagado, apagada,"
    " interrumpe, interrumpirá, cierre, clausura, final",
}  # fmt: skip
_SOMETHINGS: Forms = {
    "": "algo",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "senses": _SENSES,
    "opposites": _OPPOSITES,
    "contrary_prefixes": {"": "in, im, ir, il, des, no"},
    "denied": _DENIED,
    "ceasing": _CEASING,
    "somethings": _SOMETHINGS,
    "endings": _ENDINGS,
    "adverb_endings": _ADVERB_ENDINGS,
    "light": _LIGHT,
    "titles": _TITLES,
    "streets": _STREETS,
}
