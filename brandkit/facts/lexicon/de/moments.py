"""Days, times and zones in German. `brandkit.facts.recognise.moment_words` says what the categories are."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_MONTHS = {
    1: "januar, jänner, jan, jan.", 2: "februar, feber, feb, feb.", 3: "märz, maerz, mrz, mrz., mär, mär.",
    4: "april, apr, apr.", 5: "mai", 6: "juni, juno, jun, jun.", 7: "juli, julei, jul, jul.", 8: "august, aug, aug.",
    9: "september, sept, sept., sep, sep.", 10: "oktober, okt, okt.", 11: "november, nov, nov.",
    12: "dezember, dez, dez.",
}  # fmt: skip
_WEEKDAYS = {
    0: "montag", 1: "dienstag", 2: "mittwoch", 3: "donnerstag", 4: "freitag", 5: "samstag, sonnabend", 6: "sonntag",
}  # fmt: skip
_WEEKDAYS_EACH = {
    0: "montags", 1: "dienstags", 2: "mittwochs", 3: "donnerstags", 4: "freitags", 5: "samstags, sonnabends",
    6: "sonntags",
}  # fmt: skip
_DAY_PARTS = {
    "am": "a.m., a.m",
    "pm": "pm, p.m., p.m",
    "morning": "morgens, vormittags, früh, in der früh, am morgen, am vormittag",
    "afternoon": "mittags, nachmittags, am nachmittag",
    "evening": "abends, am abend",
    "night": "nachts, in der nacht",
}
_ZONES = {
    "UTC": "utc, gmt",
    "UTC+1 Europe/Berlin": "mez, cet",
    "UTC+2": "mesz, cest",
    "UTC+1": "bst",
    "Europe/Berlin": "deutscher zeit, deutsche zeit",
    "": "ortszeit",
}
_ZONE_CITIES = {
    "Europe/Berlin": "berliner", "Europe/Vienna": "wiener", "Europe/Zurich": "zürcher, schweizer",
    "Europe/London": "londoner", "Europe/Paris": "pariser", "America/New_York": "new yorker",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "not_moments": {
        "": "24/7, guten morgen, am morgen des, jeden morgen, diesen morgen, der morgen, den morgen, einen morgen, "
        "dem morgen, black friday, rosenmontag, cyber monday"
    },
    "months": _MONTHS,
    "weekdays": _WEEKDAYS,
    "weekdays_short": {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
    "weekdays_each": _WEEKDAYS_EACH,
    "weekday_groups": {
        (0, 4): "wochentags, werktags, unter der woche",
        (5, 6): "wochenende, wochenenden, wochenends",
        (0, 6): "täglich, jeden tag",
    },
    "each": {"": "jeden, jeder, jeweils"},
    "ends_of": {"month": "monatsende, ende des monats, ende dieses monats", "": "ende"},
    "clock_heads": {-30: "halb", 15: "viertel nach", -15: "viertel vor, dreiviertel, drei viertel"},
    "one_oclock": {1: "ein uhr"},
    "noons": {24: "mitternacht"},
    "day_parts": _DAY_PARTS,
    "day_parts_bare": {"morning": "vormittag", "afternoon": "nachmittag", "evening": "abend"},
    "tonight": {
        "evening": "heute abend", "morning": "heute morgen, heute früh, heute vormittag",
        "afternoon": "heute nachmittag", "night": "heute nacht",
    },
    "relative_days": {
        0: "heute", 1: "morgen, morgen früh", 2: "übermorgen", -1: "gestern", -2: "vorgestern",
    },
    "left_before": {"": "bleiben ihnen, bleiben dir, bleiben, bleiben noch, verbleiben"},
    "left_behind": {"": "übrig, verbleiben"},
    "from_today": {"": "ab heute, ab jetzt"},
    "which_week": {
        "this": "dieser, diesen, diesem, kommenden, kommender", "next": "nächsten, nächster, nächstem",
        "last": "letzten, letzter, vergangenen",
    },
    "day_units": {1: "tag, tage, tagen", 7: "woche, wochen"},
    "zones": _ZONES,
    "zone_tails": {"": "zeit"},
    "zone_cities": _ZONE_CITIES,
    "hour_words": {"clock": "uhr", "hours": "h"},
    "at_words": {"clock": "um, gegen"},
    "between": {"": "zwischen"},
    "day_ranges": {"until": "bis, bis zum, bis einschließlich, bis einschl., bis inkl., bis zum einschließlich"},
    "joins": {"": "und, &, ·, •, oder, sowie"},
    "date_leads": {
        "": "am, an, seit, endet, beginnt, startet, spätestens, einschließlich, einschl., inkl.",
        "from": "ab, ab dem, von, vom",
    },
    "month_leads": {"in": "im, bis in den"},
    "date_links": {"day": "den, dem", "": "der, des, das, zum"},
    "day_points": {"": "."},
    "minutes_past": {1: "nach", -1: "vor"},
    "length_leads": {"ahead": "in", "": "innerhalb von, binnen, für, alle, nur, noch"},
}  # fmt: skip
