"""The words of Spanish sentences; the categories are explained in the package."""

from brandkit.facts.lexicon.lexicon import Forms

_BOUNDS: Forms = {
    ("up-to", "until", "until"): "hasta, hasta el, hasta la, hasta las, hasta el final de, hasta el final del, hasta"
    " un, hasta finales de",
    ("within", "", ""): "en un plazo de, en el plazo de, dentro de, en los próximos, en las próximas",
    ("up-to", "", ""): "como máximo, máximo, máx., máx, un máximo de, máximo de, no más de, a lo sumo, limitado a,"
    " con un límite de, con un tope de, con tope de, un tope de, tope de, con un máximo de, con tope mensual de, tope"
    " mensual de",
    ("at-least", "from", "from"): "como muy pronto el, no antes del, no antes de, a partir de, a partir del, desde,"
    " desde el, desde las, a contar desde",
    ("at-least", "", ""): "llega a, llega a los, llegue a, llegan a, alcanza, alcance, alcanza los,"
    " al menos, como mínimo, mínimo, mín., mín, un mínimo de, mínimo de, edad mínima, no menos"
    " de, por lo menos, pedido mínimo de, pedido mínimo, compra mínima de, compra mínima, importe mínimo de",
    ("over", "", ""): "más de, por encima de, superior a, superiores a, mayor de, mayores de, más que",
    ("under", "", ""): "menos de, por debajo de, inferior a, inferiores a, menor de, menores de",
    ("about", "about", "about"): "unos, unas, aproximadamente, alrededor de, cerca de, aprox, aprox., en torno a,"
    " casi, sobre, ~, hacia",
    ("only", "only", "only"): "solo, sólo, solamente, únicamente, exclusivamente",
    ("", "by", "by"): "a más tardar, a más tardar el, como muy tarde, como muy tarde el, termina el, acaba el,"
    " finaliza el, vence el, caduca el, terminan el, finaliza, termina, acaba, antes del final del",
    ("", "before", "before"): "antes de, antes del, antes de las",
    ("", "from", ""): "empieza el, comienza el, arranca el, válido desde",
    ("", "after", "after"): "después de, después del, tras, tras el, pasado el, pasadas, pasados, al"
    " cabo de, transcurridas, transcurridos",
    ("since", "since", "since"): "desde hace",
}  # fmt: skip
_BOUNDS_BEHIND: Forms = {
    ("at-least", "from", "from"): "+",
    ("at-least", "", ""): "o más, y más, mínimo, como mínimo, al menos, en adelante, por lo menos",
    ("up-to", "", ""): "máximo, como máximo, o menos, y menos, a lo sumo",
    ("about", "about", "about"): "aproximadamente, aprox", ("only", "only", "only"): "solo, solamente",
    ("", "from", "from"): "en adelante", ("", "by", "by"): "a más tardar, como muy tarde",
    ("", "until", "until"): "inclusive, incluido",
}  # fmt: skip
_BOUNDS_FAR: Forms = {
    ("at-least", "", ""): "o más, como mínimo, mínimo", ("up-to", "", ""): "o menos, como máximo, máximo",
}  # fmt: skip
_DEADLINES: Forms = {
    "by": "último día, fecha límite, plazo, cierre, fecha tope, última fecha",
    "from": "reservas abiertas, inscripciones abiertas, apertura de inscripciones, las reservas se abren,"
    " inscripción abierta",
}  # fmt: skip
_FILLERS: Forms = {
    "": "el, la, los, las, lo, de, del, un, una, a, al, en, es, son, este, esta, próximo, importe, importe de,"
    " total, total de, pedido, pedidos, pedidos de, compra, compras, compras de, valor, valor de, día, final, tu,"
    " su, que",
}  # fmt: skip
_ROLES: Forms = {
    "was": "antes, era, eran, anteriormente, el año pasado, hasta ahora, precio anterior, originalmente,"
    " previamente, estaba previsto, costaba",
    "now": "ahora, este año, nuevo precio, ahora es, a partir de ahora",
    "instead": "en lugar de, en lugar del, en lugar de a las, en lugar de a la, en vez de, en vez del, en vez de a las,"
    " en vez de a la, frente a",
    "becomes": "pasa a ser, se convierte en, →, ->, =>, pasará a ser, se sustituye por",
    "change": "pasa, pasan, pasará, pasarán, sube, suben, subirá, baja, bajan, bajará, aumenta, aumentará, cambia,"
    " cambiará, crece, crecerá, reduce, reducirá, aplaza, pasar, subir, bajar, mejora, incrementa",
    "from": "de, del, desde", "to": "a, al, hasta",
}  # fmt: skip
_DIRECTIONS: Forms = {
    "up": "sube, suben, subirá, subirán, subida, aumenta, aumentan, aumentará, aumento, incrementa, crece,"
    " más caro, más cara",
    "down": "baja, bajan, bajará, bajarán, bajada, disminuye, disminuyen, disminuirá, desciende, más barato,"
    " más barata",
}  # fmt: skip
_AGES: Forms = {
    "was": "antiguo, antigua, anterior, antes, original, previsto, prevista, era",
    "now": "nuevo, nueva, ahora",
    "today": "hoy, actual, actualmente",
    "until": "hasta ahora, hasta",
    "from": "desde, a partir",
}  # fmt: skip
_SHARES: Forms = {
    "off": "de descuento, descuento, ahorra, ahorre, ahorras, de rebaja, rebaja, descuento del, más barato, dto, dto.",
    "back": "de reembolso, de devolución, cashback", "extra": "de recargo, recargo, adicional, adicionales, extra",
}  # fmt: skip
_PERS: Forms = {
    "month": "cada mes, todos los meses, mensual, mensuales, mensualmente",
    "week": "cada semana, todas las semanas, semanal, semanales, semanalmente",
    "year": "cada año, todos los años, anual, anuales, anualmente, por el año",
    "day": "diario, diaria, diarios, diariamente",
    "quarter": "trimestral",
}  # fmt: skip
_FEES: Forms = {
    "": "cuota, precio, tarifa, coste, costo, gasto, cargo, pago, recibo, alquiler, comisión, prima",
}  # fmt: skip
_NEGATIONS: Forms = {
    ("clause", ""): "no, nunca, jamás, tampoco, excluido, excluida, excluidos, excluidas, exento, exenta, exentos,"
    " exentas, ya no, prohibido, prohibida, prohibidos, prohibidas, no válido",
    ("without", ""): "sin",
    ("forward", ""): "ningún, ninguno, ninguna, nadie, nada, ni, excepto, salvo, excluye, excluyen, menos los,"
    " a excepción de, con excepción de, aparte de, excluyendo",
    ("next", ""): "no en, no para",
    ("instead", ""): "en lugar de, en lugar del, en vez de, en vez del",
    ("none", ""): "no solo, no sólo, no más de, no menos de, no olvides, no olvide, no dudes, no dude, no te"
    " pierdas, no se pierda, por qué no, sin duda, no esperes, no te preocupes, no importa, cómo no, sin dudarlo",
    ("clause", "must"): "no hace falta, no es necesario, no tienes que, no tiene que, no necesitas, no necesita",
}  # fmt: skip
_MODALS: Forms = {
    "must": "hace falta, hacen falta, debe, deben, debes, deberá, deberán, deberás, tiene que, tienen que,"
    " tienes que, hay que, obligatorio,"
    " obligatoria, necesario, necesaria, requiere, debería, deberían, deberías, es preciso, exige, necesita,"
    " necesitas",
    "may": "podría, podrían, podríamos, podrías, quizá, quizás, tal vez, posiblemente, es posible que, puede que,"
    " probablemente, a lo"
    " mejor",
    "can": "opcional, opcionales, voluntario, voluntaria, recomendado, recomendada, recomendable, se recomienda,"
    " recomendamos, aconsejable, aconsejado, aconsejada, aconsejamos,"
    " puede, pueden, puedes, podrá, podrán, podrás, podemos, permitido",
    "will": "será, serán, va a, van a, vamos a, vas a",
    "aim": "intentamos, intentaremos, esperamos, planeamos, pretendemos, procuramos, queremos, procuraremos, previsto",
}  # fmt: skip
_ADVICE: Forms = {
    "": "recomendamos, recomienda, recomendado, recomendada, recomendable, aconsejamos, aconseja, aconsejable",
    "should": "debería, deberían, deberías, convendría, mejor",
}  # fmt: skip
_CONDITIONS: Forms = {
    "if": "si, cuando, en caso de, siempre que, a condición de, mientras",
    "unless": "a menos que, a no ser que, salvo que, salvo si, excepto si",
}  # fmt: skip
_BREAKS: Forms = {
    "but": "pero, sino, porque, mientras, aunque, así que, pues, entonces", "and": "y, e, &", "or": "o, u",
}  # fmt: skip
_FUNCTION_WORDS: Forms = {
    "": "es decir, eso significa, esto significa, eso quiere decir, alguien, algo, alguna, algún, el, la, los, las,"
    " lo, un, una, unos, unas, de, del, al, a, en, con, por,"
    " para, entre, durante, según, y, e, o, u, pero, sino, porque, que, qué, quien, quién, cual, cuál, cuyo, donde,"
    " dónde, cuando, cuándo, como, cómo, si, yo, tú, él, ella, usted, ustedes, nosotros, ellos, ellas, me, te, se,"
    " nos, os, le, les, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, este, esta, estos, estas,"
    " ese, esa, eso, esto, aquel, es, son, era, eran, ser, sea, será, serán, está, están, estar, estará, fue, ha,"
    " han, he, hemos, hay, habrá, haber, había, tiene, tienen, tienes, tenemos, puede, pueden, puedes, podrá, debe,"
    " deben, debes, va, van, no, sí, ya, muy, también, más, menos, aún, todavía, así, aquí, ahí, allí, todo, toda,"
    " todos, todas, cada, otro, otra, mismo, misma, se verá, se verán, se ve, se ven, verse, hola, gracias,"
    " favor, querido, querida, estimado, estimada,"
    " pues, luego, entonces, hasta, desde, sobre, tras, contra, ante",
}  # fmt: skip
_VERBS: Forms = {
    "": "es, son, era, será, serán, está, están, estará, ha, han, hay, habrá, tiene, tienen, puede, pueden, puedes,"
    " debe, deben, debes, va, van, se, no, nunca, te, nos",
}  # fmt: skip
_REQUESTS: Forms = {
    "": "reserva, reserve, llama, llame, llámanos, llámenos, compra, compre, visita, visite, confirma, confirme,"
    " responde, responda, haz, haga, usa, use, utiliza, utilice, introduce, introduzca, ven, venga, consulta,"
    " consulte, gestiona, gestione, escribe, escriba, escríbenos, comprueba, compruebe, elige, elija, trae, traiga,"
    " paga, pague, renueva, renueve, cancela, cancele, cambia, cambie, comparte, sigue, siga, abre, abra, envía,"
    " envíe, descubre, descubra, descarga, descargue, regístrate, regístrese, inscríbete, dona, done, pide, pida,"
    " aprovecha, aproveche, activa, active, mira, mire, lee, lea, entra, entre, pulsa, pulse, solicita, solicite,"
    " contacta, contacte, ver, reservar, comprar, gestionar, descubrir, confirmar, llamar, consultar, pagar, deja,"
    " deje, desenchufe, desenchufa, evita, evite, guarda, guarde, ayuda, participa, únete, prueba, vota, recuerda,"
    " recuerde, contáctanos, hierve, hierva",
}  # fmt: skip
_ON_DAYS: Forms = {
    "": "el",
}  # fmt: skip
_ENDS: Forms = {
    "": "terminar",
}  # fmt: skip
_WITHS: Forms = {
    "": "con",
}  # fmt: skip
_PRICES: Forms = {
    "included": "incluido", "free": "gratis", "chargeable": "oneroso", "open": "libre",
}  # fmt: skip
_ABBREVIATIONS: Forms = {
    "": "sr, sra, srta, dr, dra, d, dña, prof, c, av, avda, pza, pl, núm, nº, aprox, máx, mín, tel, ene, feb, mar,"
    " abr, may, jun, jul, ago, sept, sep, oct, nov, dic, lun, mié, jue, vie, sáb, dom, etc, ej, dto, ud, uds, min,"
    " art, cía, depto, izq, dcha",
}  # fmt: skip
_FEE_PERS: Forms = {
    "month": "mensualidad, mensualidades", "year": "anualidad",
}  # fmt: skip
_PRONOUNS: Forms = {
    "": "te, nos, se, me, lo, la",
}  # fmt: skip
_REQUEST_OPENERS: Forms = {
    "": "ahora, ya, por favor, aquí, también, hoy, y, o, primero, luego, después, no olvides, recuerda",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "bounds": _BOUNDS, "bounds_behind": _BOUNDS_BEHIND, "bounds_far": _BOUNDS_FAR, "deadlines": _DEADLINES,
    "advances": {"": "antes, de antelación, de anticipación, por adelantado"},
    "bound_fillers": _FILLERS, "roles": _ROLES, "directions": _DIRECTIONS,
    "role_shares": _SHARES, "ages": _AGES, "pers": _PERS, "fees": _FEES,
    "negations": _NEGATIONS, "modals": _MODALS, "advice": _ADVICE, "conditions": _CONDITIONS, "breaks": _BREAKS,
    "withs": _WITHS, "on_days": _ON_DAYS, "pasts": {"": "últimos, últimas, pasados"},
    "ends": _ENDS, "prices": _PRICES,
    "function_words": _FUNCTION_WORDS, "verbs": _VERBS,
    "requests": _REQUESTS, "abbreviations": _ABBREVIATIONS, "fee_pers": _FEE_PERS,
    "pronouns": _PRONOUNS, "request_openers": _REQUEST_OPENERS,
}  # fmt: skip
