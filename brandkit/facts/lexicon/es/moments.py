"""Days, times and zones in Spanish. `brandkit.facts.recognise.moment_words` says what the categories are."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_MONTHS = {
    1: "enero, ene, ene.", 2: "febrero, feb, feb.", 3: "marzo", 4: "abril, abr, abr.", 5: "mayo, may, may.",
    6: "junio, jun, jun.", 7: "julio, jul, jul.", 8: "agosto, ago, ago.",
    9: "septiembre, setiembre, sept, sept., sep, sep.", 10: "octubre, oct, oct.", 11: "noviembre, nov, nov.",
    12: "diciembre, dic, dic.",
}  # fmt: skip
_WEEKDAYS = {
    0: "lunes", 1: "martes", 2: "miércoles, miercoles", 3: "jueves", 4: "viernes", 5: "sábado, sabado", 6: "domingo",
}  # fmt: skip
_WEEKDAYS_EACH = {
    0: "los lunes", 1: "los martes", 2: "los miércoles, los miercoles", 3: "los jueves", 4: "los viernes",
    5: "sábados, sabados", 6: "domingos",
}  # fmt: skip
_DAY_PARTS = {
    "am": "am, a.m., a. m., de la madrugada",
    "pm": "pm, p.m., p. m.",
    "morning": "de la mañana, por la mañana",
    "afternoon": "de la tarde, por la tarde, del mediodía",
    "evening": "de la noche, por la noche",
}
_ZONES = {
    "UTC": "utc, gmt",
    "UTC+1 Europe/Madrid": "cet",
    "UTC+2": "cest",
    "Europe/Madrid": "hora peninsular española, hora peninsular, hora española, hora de españa",
    "Atlantic/Canary": "hora canaria, hora insular, hora de canarias",
    "": "hora local",
}
_ZONE_CITIES = {
    "Europe/London": "londres", "Europe/Paris": "parís", "America/New_York": "nueva york", "Europe/Berlin": "berlín",
    "America/Mexico_City": "ciudad de méxico", "America/Bogota": "bogotá",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "not_moments": {
        "": "24/7, la mañana, una mañana, esa mañana, cada mañana, toda la mañana, black friday, cyber monday"
    },
    "months": _MONTHS,
    "months_or_weekdays": {(3, 1): "mar, mar."},
    "weekdays": _WEEKDAYS,
    "weekdays_short": {
        0: "lun, lun.", 2: "mié, mié., mie", 3: "jue, jue.", 4: "vie, vie.", 5: "sáb, sáb., sab", 6: "dom, dom.",
    },
    "weekdays_each": _WEEKDAYS_EACH,
    "weekday_groups": {
        (0, 4): "entre semana, l-v, l a v",
        (0, 5): "l-s, l a s",
        (5, 6): "fin de semana, fines de semana",
        (0, 6): "todos los días, cada día, a diario, l-d, l a d",
    },
    "each": {"": "cada, todos los"},
    "ends_of": {"month": "fin de mes, final de mes, finales de mes", "": "fin de, final de, finales de, fines de"},
    "clock_tails": {30: "y media", 15: "y cuarto", -15: "menos cuarto"},
    "one_oclock": {1: "a la una, la una"},
    "noons": {12: "mediodía, mediodia", 24: "medianoche"},
    "day_parts": _DAY_PARTS,
    "tonight": {"evening": "esta noche", "morning": "esta mañana", "afternoon": "esta tarde"},
    "relative_days": {0: "hoy", 1: "mañana", 2: "pasado mañana", -1: "ayer", -2: "anteayer"},
    "left_before": {"": "quedan, te quedan, le quedan, solo quedan"},
    "left_behind": {"": "restantes"},
    "which_week": {"this": "este", "next": "próximo, proximo", "last": "pasado"},
    "which_week_after": {"next": "que viene"},
    "day_units": {1: "día, días", 7: "semana, semanas"},
    "zones": _ZONES,
    "zone_heads": {"": "hora de"},
    "zone_cities": _ZONE_CITIES,
    "hour_words": {"hours": "h, h., hora, horas"},
    "at_words": {"clock": "a las, hacia las, sobre las, desde las, hasta las", "": "a la, de las, las"},
    "between": {"": "entre"},
    "day_ranges": {"to": "al, a", "until": "hasta el, hasta, hasta el día"},
    "joins": {"": "e, &, ·, •, o"},
    "joins_minutes": {"": "y"},
    "date_leads": {
        "": "antes de, antes del, después del, para el", "from": "desde el, desde, del, a partir de, a partir del",
    },
    "month_leads": {"in": "en, durante"},
    "date_links": {"day": "el", "": "de, la, los, día, del año, de el, del"},
    "minutes_less": {"": "menos"},
    "length_leads": {"ahead": "dentro de", "": "durante, cada, unas, menos de, más de, las próximas, "
    "últimas, dura, duran, duración"},
}  # fmt: skip
