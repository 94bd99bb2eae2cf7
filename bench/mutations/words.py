"""Words of the five locales that the operators look for and put in: calendars, numbers, units."""

from collections.abc import Mapping


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a text: tables are easier to read that way."""
    return tuple(text.split())


MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": listed("January February March April May June July August September October November December"),
    "de": listed("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "fr": listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": listed("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}
WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "de": listed("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "fr": listed("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "es": listed("lunes martes miércoles jueves viernes sábado domingo"),
}
SHORT_MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": listed("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    "de": listed("Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
    "fr": listed("janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc."),
    "es": listed("ene feb mar abr may jun jul ago sept oct nov dic"),
}
SHORT_WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": listed("Mon Tue Wed Thu Fri Sat Sun"),
    "de": listed("Mo. Di. Mi. Do. Fr. Sa. So."),
    "fr": listed("lun. mar. mer. jeu. ven. sam. dim."),
    "es": listed("lun. mar. mié. jue. vie. sáb. dom."),
}

# The plain words for 2 to 30; the places in the tuples are the numbers less two.
CARDINALS: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six "
        "twenty-seven twenty-eight twenty-nine thirty"
    ),
    "de": listed(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig "
        "sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig"
    ),
    "fr": listed(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit "
        "vingt-neuf trente"
    ),
    "es": listed(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
        "veintiocho veintinueve treinta"
    ),
}
TENS: Mapping[str, tuple[str, ...]] = {
    "en": ("forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
    "de": ("vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"),
    "fr": ("quarante", "cinquante", "soixante"),
    "es": ("cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"),
}
ORDINALS: Mapping[str, tuple[str, ...]] = {
    "en": listed(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
    ),
    "de": listed(
        "ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten "
        "vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten dreißigsten"
    ),
    "fr": (),
    "es": (),
}
MISHEARD: Mapping[str, Mapping[str, str]] = {
    "en": {f"{stem}teen": f"{stem}ty" for stem in ("six", "seven", "nine")}
    | {"thirteen": "thirty", "fourteen": "forty", "fifteen": "fifty", "eighteen": "eighty"},
    "de": {f"{stem}zehn": f"{stem}zig" for stem in ("vier", "fünf", "sech", "sieb", "acht", "neun")}
    | {"dreizehn": "dreißig", "zwei": "drei"},
    "fr": {"quatorze": "quarante", "quinze": "cinquante", "treize": "trente", "seize": "soixante", "deux": "douze"},
    "es": {"sesenta": "setenta", "setenta": "sesenta", "dos": "doce", "tres": "trece", "seis": "siete"},
}
"""Numbers that are taken for each other when they are heard."""

DURATIONS: Mapping[str, tuple[tuple[str, str], ...]] = {
    # One, several; from small to large.
    "en": (("minute", "minutes"), ("hour", "hours"), ("day", "days"), ("week", "weeks"), ("month", "months"),
           ("year", "years")),
    "de": (("Minute", "Minuten"), ("Stunde", "Stunden"), ("Tag", "Tagen"), ("Woche", "Wochen"), ("Monat", "Monaten"),
           ("Jahr", "Jahren")),
    "fr": (("minute", "minutes"), ("heure", "heures"), ("jour", "jours"), ("semaine", "semaines"), ("mois", "mois"),
           ("an", "ans")),
    "es": (("minuto", "minutos"), ("hora", "horas"), ("día", "días"), ("semana", "semanas"), ("mes", "meses"),
           ("año", "años")),
}  # fmt: skip
"""Words for spans of time; German ones also end in ``-e`` for several."""

UNITS: Mapping[str, str] = {
    "GB": "MB", "MB": "GB", "Go": "Mo", "Mo": "Go", "TB": "GB", "kg": "g", "km": "m", "miles": "km", "ml": "l",
    "kWh": "MWh", "Mbps": "Gbps", "Mbit/s": "Gbit/s", "Gbps": "Mbps", "Mb/s": "Gb/s", "gigabytes": "megabytes",
    "Gigabyte": "Megabyte", "gigas": "megas", "kilograms": "grams", "kilos": "gramos", "cm": "mm", "litres": "gallons",
    "kilómetros": "metros", "kilomètres": "mètres", "Kilometer": "Meter", "gigaoctets": "mégaoctets",
}  # fmt: skip
"""Units, and others that they may be taken for."""
