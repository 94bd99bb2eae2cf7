"""The Spanish words around what people type or press; the package explains the categories."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_SIGNS: Forms = {
    ".": "punto", "/": "barra, barra oblicua, barra inclinada, slash", "-": "guion, guión, guion medio, guión medio",
    "_": "guion bajo, guión bajo, subrayado", "@": "arroba", "+": "más, mas",
    "?": "signo de interrogación", "=": "signo igual", "&": "ampersand", "#": "almohadilla",
    "": "todo junto, todo seguido, todo pegado, en una palabra, en una sola palabra, sin espacios, junto",
}  # fmt: skip
_REPEATS: Forms = {2: "doble", 3: "triple"}
_DIGITS: Forms = {1: "un"}
_LETTER_NAMES: Forms = {
    "b": "be, be larga", "c": "ce", "g": "ge", "p": "pe", "f": "efe", "h": "hache", "j": "jota", "k": "ka",
    "l": "ele", "m": "eme", "n": "ene", "ñ": "eñe", "q": "cu", "r": "erre", "v": "uve, ve corta",
    "w": "uve doble, doble ve", "x": "equis", "y": "i griega", "z": "zeta",
}  # fmt: skip
_LETTER_WORDS: Forms = {"": "a, e, o, u, y"}
_LETTER_HELPS: Forms = {"": "de, como, como en"}
_EDGES: Forms = {
    "": "el, la, los, las, lo, un, una, unos, unas, del, al, de, en, con, sin, por, para, sobre, bajo, desde, hasta,"
    " antes, después, ni, que, como, si, no, nuestro, nuestra, nuestros, nuestras, tu, tus, su, sus, mi, este,"
    " esta, ese, esa, es, son, era, está, será, ser, puede, puedes, pueden, debe, debes, también, más, nos, te,"
    " se, le, me, tú, usted, aquí, ahí, hoy, mañana, ahora, directamente",
}  # fmt: skip
_OPENERS: Forms = {
    "": "visita, visite, visítanos, entra, entre, ve, vaya, consulta, consulte, mira, busca, reserva, compra,"
    " descubre, encuentra, gestiona, página, web, sitio, internet, dirección, enlace, línea, todo, detalles,"
    " información, info, llama, llame, escribe, escriba",
}  # fmt: skip
_MAIL_CUES: Forms = {
    "": "correo, email, e-mail, mail, escribe, escríbenos, escriba, escríbanos, escribir, correo electrónico, responde",
}
_PHONE_CUES: Forms = {
    "": "teléfono, telefono, tel, tel., tfno, tfno., llama, llame, llámanos, llámenos, llamar, llamando, llamada,"
    " número, móvil, fijo, fax, whatsapp, sms, marca, marque, contacta, contacto, gratuito, atención",
}
_PHONE_LINKS: Forms = {"": "al, el"}
_CODE_CUES: Forms = {
    "": "código, códigos, código promocional, código de descuento, código de acceso, código de confirmación, código"
    " pin, código de seguridad, código de recogida, cupón, pin, clave, contraseña, cheque regalo, vale, palabra"
    " clave, código de reserva",
}
_ITEM_CUES: Forms = {
    "": "vuelo, vuelos, puerta, puerta de embarque, modelo, referencia, ref, ref., reserva, número de reserva,"
    " localizador, pedido, número de pedido, factura, número de factura, número de seguimiento, número de cliente,"
    " billete, entrada, asiento, plaza, andén, vía, tren, autobús, línea, terminal, matrícula, lote, número de lote,"
    " número de serie, serie, artículo, versión, fila, póliza, contrato, expediente, taquilla, stand, caso,"
    " habitación, coche, código postal, iban, sala, envío",
}
_TAIL_CUES: Forms = {
    "": "terminada en, terminado en, que termina en, acabada en, acabado en, que acaba en, últimos dígitos, últimas"
    " cifras",
}
_NUMBER_CUES: Forms = {
    "": "pedido, factura, referencia, ref, reserva, expediente, contrato, cliente, cuenta, tarjeta, iban, bic, nif,"
    " cif, dni, isbn, seguimiento, envío, lote, serie, artículo, billete, id, versión, modelo, póliza, caso,"
    " matrícula",
}
_FILLERS: Forms = {
    "": "es, son, era, número, n.º, nº, núm, núm., tu, su, el, la, de, del, será, siguiente, con",
}

WORDS: Mapping[str, Forms] = {
    "spoken_signs": _SIGNS,
    "spoken_repeats": _REPEATS,
    "spoken_digits": _DIGITS,
    "letter_names": _LETTER_NAMES,
    "letter_words": _LETTER_WORDS,
    "letter_helps": _LETTER_HELPS,
    "address_edges": _EDGES,
    "address_openers": _OPENERS,
    "mail_cues": _MAIL_CUES,
    "phone_cues": _PHONE_CUES,
    "phone_links": _PHONE_LINKS,
    "code_cues": _CODE_CUES,
    "item_cues": _ITEM_CUES,
    "tail_cues": _TAIL_CUES,
    "number_cues": _NUMBER_CUES,
    "code_fillers": _FILLERS,
}
