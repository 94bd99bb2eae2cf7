"""Days, times and zones in French. `brandkit.facts.recognise.moment_words` says what the categories are."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

# "sept" is seven, and a month with its point only.
_MONTHS = {
    1: "janvier, janv, janv., jan", 2: "février, fevrier, févr, févr., fév, fév., fev", 3: "mars",
    4: "avril, avr, avr.", 5: "mai", 6: "juin", 7: "juillet, juil, juil.", 8: "août, aout",
    9: "septembre, sept.", 10: "octobre, oct, oct.", 11: "novembre, nov, nov.",
    12: "décembre, decembre, déc, déc., dec",
}  # fmt: skip
_WEEKDAYS = {0: "lundi", 1: "mardi", 2: "mercredi", 3: "jeudi", 4: "vendredi", 5: "samedi", 6: "dimanche"}
_WEEKDAYS_EACH = {
    0: "lundis", 1: "mardis", 2: "mercredis", 3: "jeudis", 4: "vendredis", 5: "samedis", 6: "dimanches",
}  # fmt: skip
_DAY_PARTS = {
    "am": "a.m.",
    "pm": "p.m., pm",
    "morning": "du matin, au matin",
    "afternoon": "de l'après-midi, l'après-midi",
    "evening": "du soir, au soir",
}
_ZONES = {
    "UTC": "utc, gmt, tu",
    "UTC+1 Europe/Paris": "cet, hnec",
    "UTC+2": "cest, heec",
    "Europe/Paris": "heure française, heure de métropole, heure de france",
    "": "heure locale, heures locales",
}
_ZONE_CITIES = {
    "Europe/London": "londres", "Europe/Brussels": "bruxelles", "America/Toronto": "montréal",
    "Europe/Zurich": "genève",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "not_moments": {"": "24/7, 24 h/24, 24h/24, 7 j/7, 7j/7, black friday, cyber monday"},
    "months": _MONTHS,
    "weekdays": _WEEKDAYS,
    "weekdays_short": {
        0: "lun, lun.", 1: "mar, mar.", 2: "mer, mer.", 3: "jeu, jeu.", 4: "ven, ven.", 5: "sam, sam.", 6: "dim, dim.",
    },
    "weekdays_each": _WEEKDAYS_EACH,
    "weekday_groups": {
        (0, 4): "en semaine",
        (5, 6): "week-end, week-ends, weekend",
        (0, 6): "tous les jours, chaque jour, 7j/7, 7 jours sur 7",
    },
    "each": {"": "chaque, tous les"},
    "ends_of": {"month": "fin du mois, la fin du mois", "": "fin, la fin de, fin du mois de, la fin du mois de"},
    "clock_tails": {30: "et demie, et demi", 15: "et quart", -15: "moins le quart, moins quart"},
    "one_oclock": {1: "à une heure"},
    "noons": {12: "midi", 24: "minuit"},
    "day_parts": _DAY_PARTS,
    "day_parts_bare": {"morning": "matin", "afternoon": "après-midi", "evening": "soir"},
    "tonight": {"evening": "ce soir", "morning": "ce matin", "afternoon": "cet après-midi", "night": "cette nuit"},
    "relative_days": {0: "aujourd'hui", 1: "demain", 2: "après-demain", -1: "hier", -2: "avant-hier"},
    "left_before": {"": "il vous reste, il te reste, il reste, plus que"},
    "left_behind": {"": "restants, restantes"},
    "which_week": {"this": "ce"},
    "which_week_after": {"next": "prochain", "last": "dernier"},
    "day_units": {1: "jour, jours", 7: "semaine, semaines"},
    "zones": _ZONES,
    "zone_heads": {"": "heure de, heure d', à l'heure de"},
    "zone_cities": _ZONE_CITIES,
    "hour_words": {"hours": "h, heure, heures"},
    "at_or_to": {"": "à"},
    "at_words": {"": "vers"},
    "between": {"": "entre"},
    "day_ranges": {"to": "au, aux", "until": "jusqu'au, jusqu'à"},
    "joins": {"": "et, &, ·, •, ou"},
    "date_leads": {
        "": "dès, dès le, avant, avant le, après, après le, depuis, depuis le, d'ici le, d'ici au, au plus tard le",
        "from": "du, à partir du, à partir de, à compter du",
    },
    "month_leads": {"in": "en, courant, au mois de, dès"},
    "date_links": {"day": "le", "": "la, les, l'", "of": "de, d'"},
    "minutes_less": {"": "moins"},
    "length_leads": {
        "ahead": "dans",
        "": "pendant, sous, durant, les, des, toutes les, moins de, plus de, il y a, pour, chaque, "
        "dure, durent, durée, durer, prend, prennent, "
        "comptez, compter, prévoyez, prévoir",
    },
}  # fmt: skip
