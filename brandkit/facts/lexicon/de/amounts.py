"""Numbers, units, money and counts in German."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms
from brandkit.facts.symbols import CURRENCY_SIGNS, UNIT_SYMBOLS

# Numbers below a million are one word: `brandkit.facts.recognise.german_numbers` makes them of these.
_NUMBERS = {
    0: "null", 1: "eins", 2: "zwei, zwo", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht",
    9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn",
    17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreißig, dreissig", 40: "vierzig",
    50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig",
    500_000: "halbe million, eine halbe million, halben million",
    "1.5": "eineinhalb, anderthalb", "2.5": "zweieinhalb", "3.5": "dreieinhalb", "4.5": "viereinhalb",
}  # fmt: skip
_MULTIPLIERS = {
    12: "dutzend", 1_000: "tsd., tsd", 1_000_000: "million, millionen, mio., mio",
    1_000_000_000: "milliarde, milliarden, mrd., mrd",
}  # fmt: skip
NUMBER_SHAPE = r"""
    (?P<o> [osO] ) | d [km] | (?:{whole}|a) m (?: {whole} (?!m) )? | (?:{whole}|a) D | {whole} | z
""".replace("{whole}", "[utyYg]")
_ORDINALS = {
    1: "erste, ersten, erster, erstes, erstem, 1te", 3: "dritte, dritten, dritter, drittes, drittem",
    7: "siebte, siebten, siebter, siebtes, siebtem", 8: "achte, achten, achter, achtes, achtem",
}  # fmt: skip
_CURRENCIES = {
    "$": "dollar", "USD": "us-dollar", "CAD": "kanadische dollar, kanadischer dollar, kanadischen dollar",
    "AUD": "australische dollar, australischer dollar, australischen dollar", "GBP|lb": "pfund",
    "GBP": "britische pfund, britisches pfund, britischen pfund, pfund sterling", "EUR": "euro, euros",
    "JPY": "yen, japanische yen, japanischer yen", "CHF": "franken, schweizer franken, fr., sfr., sfr",
}  # fmt: skip
_MINORS = {"GBP": "penny, pence", "EUR": "cent, cents, ct, ct., ¢", "CHF": "rappen, rp."}
_MAGNITUDES = {1_000: "k, tsd., tsd", 1_000_000: "mio., mio"}
_PERCENT = {"percent": "%, prozent, proz., prozentig, prozentige, prozentigen, prozentiger, prozentiges"}
_NAMED_PERCENTS = {
    25: "ein viertel weniger, ein viertel günstiger, ein viertel billiger, ein viertel sparen",
    50: "zum halben preis, halben preis, halber preis, halbe preis, zur hälfte des preises, "
    "kostet die hälfte, kosten die hälfte, zahlt die hälfte, zahlen die hälfte, zahlen nur die hälfte,"
    " zahlt nur die hälfte, zahlst die hälfte, kostet nur die hälfte, kosten nur die hälfte, "
    "die hälfte des preises, hälfte des preises, sparen die hälfte, sparen sie die hälfte, sparst die hälfte,"
    " spar die hälfte, die hälfte sparen, die hälfte günstiger, die hälfte billiger, um die"
    " hälfte reduziert, um die hälfte günstiger",
}
_SHARES = {"": "von je"}
_RATINGS = {"": "stern, sterne, sternen"}
_RANGE_WORDS = {"to": "bis", "or": "oder", "change": "auf"}
_RANGE_STARTS = {"between": "zwischen", "from": "von"}
_DURATIONS = {
    "second": "sekunde, sekunden, sek., sek, s", "minute": "minute, minuten, min., min, minütig, minütige, minütigen, "
    "minütiger, minütiges", "hour": "stunde, stunden, std., std, h, stündig, stündige, stündigen, stündiger, stündiges",
    "day": "tag, tage, tagen, tages, kalendertag, kalendertage, kalendertagen, tägig, tägige, tägigen, tägiger",
    "workday": "arbeitstag, arbeitstage, arbeitstagen, bankarbeitstag, bankarbeitstage, bankarbeitstagen",
    "workday?": "werktag, werktage, werktagen", "week": "woche, wochen, wöchig, wöchige, wöchigen, wöchiger, wöchiges",
    "month": "monat, monate, monaten, monats, monatig, monatige, monatigen, monatiger, monatiges",
    "year": "jahr, jahre, jahren, jahres, jährig, jährige, jährigen, jähriger, jähriges",
}  # fmt: skip
_NAMED_DURATIONS = {
    (15, "minute"): "viertelstunde, eine viertelstunde, einer viertelstunde, viertel stunde",
    (30, "minute"): "halbe stunde, eine halbe stunde, halben stunde, einer halben stunde, halbstunde",
    (45, "minute"): "dreiviertelstunde, eine dreiviertelstunde, einer dreiviertelstunde, dreiviertel stunde, "
    "drei viertel stunden, drei viertelstunden",
    (6, "month"): "halbes jahr, ein halbes jahr, halben jahr, einem halben jahr, halbjahr",
}  # fmt: skip
_HALVES = {"0.5": "½", "0.25": "¼", "0.75": "¾"}
_QUANTITIES = {
    "B": "byte, bytes", "kB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "Mb": "megabit",
    "Gb": "gigabit", "Mbps": "megabit pro sekunde", "Gbps": "gigabit pro sekunde", "GB|Gb|Gbps": "giga",
    "MB|Mb|Mbps": "mega", "px": "pixel, pixeln", "MP": "megapixel", "dpi": "dot pro inch, dots pro inch",
    "mg": "milligramm", "g": "gramm", "kg": "kilogramm, kilo, kilos", "t": "tonne, tonnen", "oz": "unze, unzen",
    "mm": "millimeter, millimetern", "cm": "zentimeter, zentimetern", "m": "meter, metern",
    "km": "kilometer, kilometern", "in": "zoll", "ft": "fuß", "yd": "yard, yards", "mi": "meile, meilen",
    "m²": "quadratmeter, quadratmetern, qm", "ft²": "quadratfuß", "ha": "hektar", "acre": "acre, acres, ac",
    "mL": "milliliter, millilitern", "cL": "zentiliter, zentilitern", "L": "liter, litern",
    "m³": "kubikmeter, kubikmetern", "fl oz": "flüssigunze, flüssigunzen", "pt": "pint, pints",
    "gal": "gallone, gallonen", "W": "watt", "kW": "kilowatt", "hp": "ps, pferdestärke, pferdestärken",
    "kWh": "kilowattstunde, kilowattstunden", "V": "volt", "A": "ampere", "kcal": "kilokalorie, kilokalorien",
    "kJ": "kilojoule", "lm": "lumen", "Hz": "hertz", "MHz": "megahertz", "GHz": "gigahertz",
    "°C": "grad celsius", "°C?": "grad", "°F": "grad fahrenheit", "km/h": "kilometer pro stunde, stundenkilometer",
    "mph": "meile pro stunde, meilen pro stunde, mi/h",
}  # fmt: skip
_FILLERS = {
    "": "volle, vollen, voller, ganze, ganzen, weitere, weiteren, weiterer, zusätzliche, zusätzlichen,"
    " aufeinanderfolgende, aufeinanderfolgenden",
}  # fmt: skip
_PREPOSITIONS = {
    "": "innerhalb, binnen, in, für, nach, seit, von, dauert, um, als, mindestens, höchstens, etwa, nur, noch"
}
_OF = {"": "an"}
_PER = {"per": "pro"}
_PER_LOOSE = {"every": "jede, jeden, jedes, jeder, im, am, per", "/": "/"}
_PER_PHRASES = {
    "month": "p. m., p.m., mtl.", "year": "p. a., p.a., für das jahr, fürs jahr, jährl.", "person": "p. p., p.p.",
    "week": "in der woche, die woche", "hour": "die stunde, in der stunde", "night": "die nacht", "item": "das stück",
}  # fmt: skip
_PER_NOUNS = {
    "person": "person, personen, kopf, gast, nase, teilnehmer", "adult": "erwachsenem, erwachsenen, erwachsener",
    "child": "kind", "order": "bestellung, einkauf, auftrag", "item": "stück, artikel, einheit", "night": "nacht",
    "customer": "kunde, kunden, kundin", "household": "haushalt", "user": "nutzer, benutzer, platz", "visit": "besuch",
    "ticket": "ticket, karte", "room": "zimmer", "account": "konto", "message": "nachricht, sms", "meal": "mahlzeit",
    "stay": "aufenthalt", "booking": "buchung", "device": "gerät", "kg": "kilo, kg", "L": "liter", "GB": "gb",
}  # fmt: skip
_NOUN_STOPS = {"": "uhr, die, der, das, den, dem, des, sie, ihr, ihre, ihren, wir, und, oder, mit, für, auf, in, im"}
_FREE = {
    "": "kostenlos, kostenlose, kostenlosen, kostenloser, kostenloses, kostenfrei, kostenfreie, kostenfreien, gratis, "
    "umsonst, gebührenfrei, ohne gebühr, ohne gebühren, ohne kosten,"
    " kostet nichts, kosten nichts, ohne aufpreis, ohne mehrkosten, ohne zusatzkosten, "
    "ohne zusätzliche kosten, geht auf uns, geht aufs haus, gehen auf uns, gehen aufs haus, auf kosten des hauses",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "numbers": _NUMBERS,
    "multipliers": _MULTIPLIERS,
    "number_links": {"and": "und"},
    "decimal_points": {"": "komma"},
    "articles": {1: "ein, eine, einen, einem, einer, eines"},
    "ordinals": _ORDINALS,
    "ordinal_suffixes": {"": "te, ten, ter, tes, tem, ste, sten, ster, stes, stem"},
    "currencies": _CURRENCIES,
    "currency_signs": CURRENCY_SIGNS,
    "percent": _PERCENT,
    "instead": {"": "statt, anstatt, anstelle von, und nicht"},
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
    "limits_within": {"at-least": "oder mehr", "up-to": "oder weniger"},
    "prepositions": _PREPOSITIONS,
    "of": _OF,
    "price_leads": {"": "für, nur, kostet, kosten, um, statt, jetzt"},
    "per": _PER,
    "per_loose": _PER_LOOSE,
    "per_each": {"item": "je"},
    "per_phrases": _PER_PHRASES,
    "factors": {2: "doppelte, doppelten, doppelter, doppelt so viele", 3: "dreifache, dreifachen, dreifacher"},
    "per_nouns": _PER_NOUNS,
    "noun_stops": _NOUN_STOPS,
    "free": _FREE,
    "unit_symbols": UNIT_SYMBOLS,
}
