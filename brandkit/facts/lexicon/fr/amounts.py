"""Numbers, units, money and counts in French."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms
from brandkit.facts.symbols import CURRENCY_SIGNS, UNIT_SYMBOLS

ELISIONS = frozenset(("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"))
_NUMBERS = {
    0: "zéro, zero", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six, demi-douzaine, une demi-douzaine",
    7: "sept", 8: "huit", 9: "neuf",
    10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize", 20: "vingt",
    30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante",
    80: "quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante", 90: "nonante",
    500_000: "demi-million, un demi-million",
}  # fmt: skip
_MULTIPLIERS = {
    12: "douzaine, douzaines", 100: "cent, cents", 1_000: "mille", 1_000_000: "million, millions",
    1_000_000_000: "milliard, milliards",
}  # fmt: skip
# The letter Y is 60 and 80, which count on to 79 and 99.
NUMBER_SHAPE = r"""
    (?P<o> [yY]-?(?:&-?)?o | [osO] )
    | (?:{group}|a|d) -? m H | d -? [m]
    | (?:{group}|a) -? m -? (?: (?:{group}-?)? k )? (?: -?{group} (?!-?[km]) )?
    | (?:{group}-?)? k (?: -? {group} (?!-?[km]) )?
    | (?:{below}|a) D | {group} | [gz]
""".replace("{group}", r"(?:(?:u-?)?h(?:-?{below}(?!-?h))?|{below})").replace(
    "{below}", r"(?:Y-?(?:&-?)?t(?:-[u])?|[yY]-?&-?(?:a|u)|Y-a|[yY]-?u|t-u|[tuyY])"
)
_ORDINALS = {
    1: "premier, première, premiers, premières, unième", 2: "deuxième, second, seconde", 3: "troisième",
    4: "quatrième", 5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième",
    11: "onzième", 12: "douzième", 13: "treizième", 14: "quatorzième", 15: "quinzième", 16: "seizième",
    20: "vingtième", 30: "trentième", 40: "quarantième", 50: "cinquantième", 60: "soixantième", 100: "centième",
}  # fmt: skip
_CURRENCIES = {
    "$": "dollar, dollars",
    "USD": "dollars des états-unis, dollar des états-unis, dollars américains, dollar américain",
    "CAD": "dollars canadiens, dollar canadien", "AUD": "dollars australiens, dollar australien",
    "GBP": "livre sterling, livres sterling", "EUR": "euro, euros", "JPY": "yen, yens, yens japonais, yen japonais",
    "CHF": "franc suisse, francs suisses, franc, francs",
}  # fmt: skip
_MINORS = {
    "$": "cent, cents",
    "GBP": "penny, pence",
    "EUR": "centime, centimes, cts, ct, centimes d'euro, cents d'euro",
}
_MAGNITUDES = {1_000: "k", 1_000_000: "m", 1_000_000_000: "md, mds"}
_PERCENT = {"percent": "%, pour cent, pourcent, p. cent, p. 100"}
_NAMED_PERCENTS = {
    25: "un quart de moins, un quart moins cher",
    50: "moitié prix, à moitié prix, demi-tarif, à demi-tarif, la moitié du prix, moitié du prix, "
    "coûte la moitié, coûtent la moitié, paie la moitié, paient la moitié, payez la moitié, paies la moitié,"
    " paye la moitié",
}
_SHARES = {"": "sur"}
_RATINGS = {"": "étoile, étoiles"}
_RANGE_WORDS = {"to": "à", "or": "ou"}
_RANGE_STARTS = {"between": "entre", "from": "de"}
_DURATIONS = {
    "second": "seconde, secondes, sec, s", "minute": "minute, minutes, min, mn", "hour": "heure, heures, h",
    "day": "jour, jours, j, jour calendaire, jours calendaires", "workday": "jour ouvré, jours ouvrés",
    "workday?": "jour ouvrable, jours ouvrables", "week": "semaine, semaines, sem.", "month": "mois",
    "year": "an, ans, année, années",
}  # fmt: skip
_NAMED_DURATIONS = {
    (15, "minute"): "quart d'heure, un quart d'heure", (30, "minute"): "demi-heure, une demi-heure, demi heure",
    (45, "minute"): "trois quarts d'heure, trois-quarts d'heure", (60, "minute"): "quatre quarts d'heure",
    (90, "minute"): "heure et demie, une heure et demie",
    (18, "month"): "an et demi, un an et demi",
}  # fmt: skip
_HALVES = {"0.5": "et demi, et demie, ½", "0.25": "¼", "0.75": "¾"}
_QUANTITIES = {
    "B": "octet, octets, o", "kB": "kilooctet, kilooctets, ko", "MB": "mégaoctet, mégaoctets, mo",
    "GB": "gigaoctet, gigaoctets, go", "TB": "téraoctet, téraoctets, to", "Mb": "mégabit, mégabits",
    "Gb": "gigabit, gigabits", "GB|Gb|Gbps": "giga, gigas", "Mb|MB|Mbps": "méga, mégas",
    "Mbps": "mégabits par seconde", "Gbps": "gigabits par seconde", "px": "pixel, pixels",
    "MP": "mégapixel, mégapixels, mpx", "dpi": "point par pouce, points par pouce, pt/po, ppp",
    "mg": "milligramme, milligrammes", "g": "gramme, grammes", "kg": "kilogramme, kilogrammes, kilo, kilos",
    "t": "tonne, tonnes", "oz": "once, onces", "lb?": "livre, livres", "mm": "millimètre, millimètres",
    "cm": "centimètre, centimètres", "m": "mètre, mètres", "km": "kilomètre, kilomètres", "in": "pouce, pouces, po",
    "ft": "pied, pieds, pi", "yd": "yard, yards", "mi": "mile, miles", "m²": "mètre carré, mètres carrés",
    "ft²": "pied carré, pieds carrés, pi2", "ha": "hectare, hectares",
    "acre": "acre, acres, ac, acre anglo-saxonne, acres anglo-saxonnes", "mL": "millilitre, millilitres",
    "cL": "centilitre, centilitres", "L": "litre, litres", "m³": "mètre cube, mètres cubes",
    "fl oz": "once liquide, onces liquides", "pt": "pinte, pintes, pte", "gal": "gallon, gallons", "W": "watt, watts",
    "kW": "kilowatt, kilowatts", "hp": "cheval-vapeur, chevaux-vapeur, ch",
    "kWh": "kilowatt-heure, kilowatt-heures, kilowattheure, kilowattheures",
    "V": "volt, volts", "A": "ampère, ampères", "kcal": "kilocalorie, kilocalories", "kJ": "kilojoule, kilojoules",
    "lm": "lumen, lumens", "Hz": "hertz", "MHz": "mégahertz", "GHz": "gigahertz",
    "°C": "degré celsius, degrés celsius", "°C?": "degrés", "°F": "degré fahrenheit, degrés fahrenheit",
    "km/h": "kilomètre par heure, kilomètres par heure", "mph": "mile par heure, miles par heure, mi/h",
}  # fmt: skip
_FILLERS = {"": "bonnes, petites, longues, prochains, prochaines, derniers, dernières, premiers, premières, petits"}
_PREPOSITIONS = {"": "en, pour, pendant, après, dans, dure, prend, d', moins, plus, environ, sous, durant"}
_OF = {"": "d', en"}
_PER = {"per": "par"}
_PER_LOOSE = {"every": "chaque", "/": "/"}
_PER_PHRASES = {
    "month": "le mois, pour le mois", "year": "l'année, pour l'année, à l'année", "night": "la nuit, la nuitée",
    "day": "la journée, le jour", "hour": "l'heure, de l'heure", "week": "la semaine",
    "item": "chacun, chacune, pièce, la pièce, l'unité", "person": "par tête, p.p., /pers.", "kg": "le kilo",
}  # fmt: skip
_PER_NOUNS = {
    "person": "personne, personnes, pers, tête, convive, participant", "adult": "adulte", "child": "enfant",
    "order": "commande, achat", "item": "article, unité, pièce", "night": "nuit, nuitée", "customer": "client, cliente",
    "household": "foyer, ménage", "user": "utilisateur", "visit": "visite", "ticket": "billet", "room": "chambre",
    "account": "compte", "message": "message, sms", "meal": "repas", "stay": "séjour", "booking": "réservation",
    "device": "appareil", "kg": "kilo, kg", "L": "litre", "GB": "go",
}  # fmt: skip
_NOUN_STOPS = {
    "": "le, la, les, l', votre, vos, notre, nos, ce, cette, ces, pour, avec, est, sont, sera, si, qui, que, pas, "
    "au, aux, du, des, dans, chez, vous, nous, offert, offerts, maintenant, avant, après, jusqu', puis, plus",
}  # fmt: skip
_FREE = {
    "": "gratuit, gratuite, gratuits, gratuites, gratuitement, gratis, sans frais, sans frais supplémentaires, "
    "ne coûte rien, ne coûtent rien, sans aucun frais, sans supplément, sans coût, sans coût supplémentaire, "
    "est offert, est offerte, sont offerts, sont offertes, livraison offerte, frais de port offerts, port offert",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "numbers": _NUMBERS,
    "multipliers": _MULTIPLIERS,
    "number_links": {"and": "et"},
    "decimal_points": {"": "virgule"},
    "articles": {1: "un, une"},
    "ordinals": _ORDINALS,
    "ordinal_suffixes": {"": "er, re, ère, ere, e, ème, eme, è, nd, nde, d, de, ers, res, èmes"},
    "currencies": _CURRENCIES,
    "currency_signs": CURRENCY_SIGNS,
    "percent": _PERCENT,
    "instead": {"": "au lieu de, plutôt que"},
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
    "limits_within": {"at-least": "ou plus de", "up-to": "ou moins de"},
    "prepositions": _PREPOSITIONS,
    "of": _OF,
    "price_leads": {"": "pour, à, coûte, seulement"},
    "per": _PER,
    "per_loose": _PER_LOOSE,
    "per_phrases": _PER_PHRASES,
    "factors": {
        2: "double de, le double de, deux fois plus de, double des",
        3: "triple de, le triple de, trois fois plus de",
    },
    "factors_behind": {2: "doublés, doublées, doubles", 3: "triplés, triplées"},
    "per_nouns": _PER_NOUNS,
    "noun_stops": _NOUN_STOPS,
    "free": _FREE,
    "unit_symbols": UNIT_SYMBOLS,
}
