"""Numbers, units, money and counts in Spanish."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms
from brandkit.facts.symbols import CURRENCY_SIGNS, UNIT_SYMBOLS

_NUMBERS = {
    0: "cero", 1: "uno", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis, media docena", 7: "siete", 8: "ocho",
    9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince",
    16: "dieciséis, dieciseis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte",
    21: "veintiuno, veintiún, veintiun, veintiuna",
    22: "veintidós, veintidos", 23: "veintitrés, veintitres", 24: "veinticuatro", 25: "veinticinco",
    26: "veintiséis, veintiseis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 30: "treinta", 40: "cuarenta",
    50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa", 100: "cien, ciento",
    200: "doscientos, doscientas", 300: "trescientos, trescientas", 400: "cuatrocientos, cuatrocientas",
    500: "quinientos, quinientas", 600: "seiscientos, seiscientas", 700: "setecientos, setecientas",
    800: "ochocientos, ochocientas", 900: "novecientos, novecientas", 500_000: "medio millón",
}  # fmt: skip
_MULTIPLIERS = {12: "docena, docenas", 1_000: "mil", 1_000_000: "millón, millones, millon"}
NUMBER_SHAPE = r"""
    (?P<o> [osO] )
    | (?:{group}|a|d) m H | d [km]
    | (?: (?:{group})? k m | (?:{group}|a) m ) (?: {group}? k )? (?: {group} (?![km]) )?
    | {group}? k (?: {group} (?![km]) )?
    | (?:{below}|a) D | {group} | [gz]
""".replace("{group}", r"(?:c(?:{below})?|{below})").replace("{below}", "(?:[yY]&[ua]|[utyY])")
_ORDINALS = {
    1: "primero, primera, primer, primeros, primeras", 2: "segundo, segunda", 3: "tercero, tercera, tercer",
    4: "cuarto, cuarta", 5: "quinto, quinta", 6: "sexto, sexta", 7: "séptimo, séptima", 8: "octavo, octava",
    9: "noveno, novena", 10: "décimo, décima",
}  # fmt: skip
_CURRENCIES = {
    "$": "dólar, dólares", "USD": "dólares estadounidenses, dólar estadounidense",
    "CAD": "dólares canadienses, dólar canadiense", "AUD": "dólares australianos, dólar australiano",
    "GBP": "libra esterlina, libras esterlinas", "GBP|lb": "libra, libras", "EUR": "euro, euros",
    "JPY": "yen, yenes, yenes japoneses, yen japonés", "CHF": "franco suizo, francos suizos, francos",
}  # fmt: skip
_MINORS = {"$": "centavo, centavos", "GBP": "penique, peniques", "EUR": "céntimo, céntimos, cént., cts, cts."}
_MAGNITUDES = {1_000: "k", 1_000_000: "m"}
_PERCENT = {"percent": "%, por ciento, por cien, porciento"}
_NAMED_PERCENTS = {
    25: "una cuarta parte menos, un cuarto menos",
    50: "mitad de precio, a mitad de precio, mitad del precio, a mitad del precio, cuesta la mitad, cuestan la mitad,"
    " paga la mitad, pagan la mitad, pagas la mitad",
}
_SHARES = {"": "de cada"}
_RATINGS = {"": "estrella, estrellas"}
_RANGE_WORDS = {"to": "a", "or": "o, u"}
_RANGE_STARTS = {"between": "entre", "from": "de, del, desde"}
_DURATIONS = {
    "second": "segundo, segundos, seg, seg., s", "minute": "minuto, minutos, min, min.", "hour": "hora, horas, h",
    "day": "día, días, día natural, días naturales",
    "workday": "día laborable, días laborables, día hábil, días hábiles",
    "week": "semana, semanas", "month": "mes, meses", "year": "año, años",
}  # fmt: skip
_NAMED_DURATIONS = {
    (15, "minute"): "cuarto de hora, un cuarto de hora", (30, "minute"): "media hora",
    (45, "minute"): "tres cuartos de hora", (90, "minute"): "hora y media, una hora y media",
    (6, "month"): "medio año", (18, "month"): "año y medio, un año y medio",
}  # fmt: skip
_HALVES = {"0.5": "y media, y medio, ½", "0.25": "¼", "0.75": "¾"}
_QUANTITIES = {
    "B": "byte, bytes", "kB": "kilobyte, kilobytes", "MB": "megabyte, megabytes", "GB": "gigabyte, gigabytes",
    "TB": "terabyte, terabytes", "Mb": "megabit, megabits", "Gb": "gigabit, gigabits", "GB|Gb|Gbps": "giga, gigas",
    "Mb|MB|Mbps": "mega, megas", "Mbps": "megabits por segundo", "Gbps": "gigabits por segundo",
    "px": "píxel, píxeles, pixel, pixeles", "MP": "megapíxel, megapíxeles, mpx",
    "dpi": "punto por pulgada, puntos por pulgada, ppp", "mg": "miligramo, miligramos", "g": "gramo, gramos",
    "kg": "kilogramo, kilogramos, kilo, kilos", "t": "tonelada, toneladas", "oz": "onza, onzas",
    "mm": "milímetro, milímetros", "cm": "centímetro, centímetros", "m": "metro, metros", "km": "kilómetro, kilómetros",
    "in": "pulgada, pulgadas", "ft": "pie, pies", "yd": "yarda, yardas", "mi": "milla, millas",
    "m²": "metro cuadrado, metros cuadrados", "ft²": "pie cuadrado, pies cuadrados", "ha": "hectárea, hectáreas",
    "acre": "acre, acres, ac", "mL": "mililitro, mililitros", "cL": "centilitro, centilitros", "L": "litro, litros",
    "m³": "metro cúbico, metros cúbicos", "fl oz": "onza líquida, onzas líquidas", "pt": "pinta, pintas",
    "pt?": "p", "gal": "galón, galones", "W": "vatio, vatios", "kW": "kilovatio, kilovatios",
    "hp": "cv, caballo, caballos, caballo de vapor, caballos de vapor",
    "kWh": "kilovatio hora, kilovatios hora, kilovatio-hora", "V": "voltio, voltios", "A": "amperio, amperios",
    "kcal": "kilocaloría, kilocalorías", "kJ": "kilojulio, kilojulios", "lm": "lumen, lúmenes", "Hz": "hercio, hercios",
    "MHz": "megahercio, megahercios", "GHz": "gigahercio, gigahercios",
    "°C": "grado celsius, grados celsius", "°C?": "grados", "°F": "grado fahrenheit, grados fahrenheit",
    "km/h": "kilómetro por hora, kilómetros por hora", "mph": "milla por hora, millas por hora, mi/h",
}  # fmt: skip
_FILLERS = {"": "largas, largos, nuevos, nuevas"}
_PREPOSITIONS = {"": "en, durante, tras, por, dentro de, dura, lleva, menos, más, unos, unas"}
_OF = {"": "en"}
_PER = {"per": "por"}
_PER_LOOSE = {"every": "cada, al", "/": "/"}
_PER_PHRASES = {
    "week": "a la semana, por toda la semana", "night": "la noche, por noche", "hour": "la hora,"
    " a la hora", "person": "por cabeza, /pers.",
    "year": "por el año, para el año, por todo el año", "month": "el mes, por todo el mes, por el mes entero,"
    " por el mes completo", "item": "cada uno, cada una, la unidad", "kg": "el kilo",
}  # fmt: skip
_PER_NOUNS = {
    "person": "persona, personas, pers, cabeza, comensal", "adult": "adulto", "child": "niño, niña",
    "order": "pedido, compra", "item": "artículo, unidad, pieza", "night": "noche", "customer": "cliente, clienta",
    "household": "hogar", "user": "usuario", "visit": "visita", "ticket": "entrada, billete", "room": "habitación",
    "account": "cuenta", "message": "mensaje, sms", "meal": "comida", "stay": "estancia", "booking": "reserva",
    "device": "dispositivo", "kg": "kilo, kg", "L": "litro", "GB": "gb",
}  # fmt: skip
_NOUN_STOPS = {
    "": "el, la, los, las, tu, tus, su, sus, nuestro, este, esta, para, con, es, son, será, si, que, pero, no, "
    "gratis, ahora, antes, después, más, solo, sólo, te, se, le, nos, ya",
}  # fmt: skip
_FREE = {
    "": "gratis, gratuito, gratuita, gratuitos, gratuitas, sin coste, sin coste adicional, sin coste alguno, "
    "no cuesta nada, no cuestan nada, sin cargo, sin gastos, sin comisión, sin suplemento, "
    "invita la casa, invitamos nosotros, corre de nuestra cuenta, corren de nuestra cuenta",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "numbers": _NUMBERS,
    "multipliers": _MULTIPLIERS,
    "number_links": {"and": "y"},
    "decimal_points": {"": "coma"},
    "articles": {1: "un, una"},
    "ordinals": _ORDINALS,
    "ordinal_suffixes": {"": "o, a, er, ro, ra, do, da, to, ta"},
    "currencies": _CURRENCIES,
    "currency_signs": {**CURRENCY_SIGNS, "AUD": "au$, $au, aud"},  # "de $98 a $125" has no "a$"
    "percent": _PERCENT,
    "instead": {"": "en lugar de, en vez de, y no"},
    "durations": _DURATIONS,
    "minors": _MINORS,
    "magnitudes": _MAGNITUDES,
    "named_percents": _NAMED_PERCENTS,
    "shares": _SHARES,
    "ratings": _RATINGS,
    "range_words": _RANGE_WORDS,
    "range_starts": _RANGE_STARTS,
    "named_durations": _NAMED_DURATIONS,
    "halves": _HALVES,
    "quantities": _QUANTITIES,
    "fillers": _FILLERS,
    "limits_within": {"at-least": "o más", "up-to": "o menos"},
    "prepositions": _PREPOSITIONS,
    "of": _OF,
    "price_leads": {"": "por, a, solo, sólo, cuesta, cuestan, ahora"},
    "per": _PER,
    "per_loose": _PER_LOOSE,
    "money_links": {"and": "con"},
    "per_phrases": _PER_PHRASES,
    "factors": {2: "doble de, el doble de", 3: "triple de, el triple de"},
    "factors_behind": {2: "dobles", 3: "triples"},
    "per_nouns": _PER_NOUNS,
    "noun_stops": _NOUN_STOPS,
    "free": _FREE,
    "unit_symbols": UNIT_SYMBOLS,
}
