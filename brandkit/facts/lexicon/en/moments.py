"""Days, times and zones in English. `brandkit.facts.recognise.moment_words` says what the categories are."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_MONTHS = {
    1: "january, jan, jan.", 2: "february, feb, feb.", 3: "march, mar, mar.", 4: "april, apr, apr.", 5: "may",
    6: "june, jun, jun.", 7: "july, jul, jul.", 8: "august, aug, aug.", 9: "september, sept, sept., sep, sep.",
    10: "october, oct, oct.", 11: "november, nov, nov.", 12: "december, dec, dec.",
}  # fmt: skip
_WEEKDAYS = {
    0: "monday, monday's", 1: "tuesday, tuesday's", 2: "wednesday, wednesday's", 3: "thursday, thursday's",
    4: "friday, friday's", 5: "saturday, saturday's", 6: "sunday, sunday's",
}  # fmt: skip
_WEEKDAYS_SHORT = {0: "mon", 1: "tue, tues", 2: "wed, weds", 3: "thu, thur, thurs", 4: "fri", 5: "sat", 6: "sun"}
_WEEKDAYS_EACH = {
    0: "mondays", 1: "tuesdays", 2: "wednesdays", 3: "thursdays", 4: "fridays", 5: "saturdays", 6: "sundays",
}  # fmt: skip
_NOT_MOMENTS = {
    "": "24/7, black friday, cyber monday, good friday, easter sunday, easter monday, ash wednesday, palm sunday, "
    "giving tuesday, super tuesday, taco tuesday, casual friday, blue monday, sunday roast, sunday times, may day"
}
_DAY_PARTS = {
    "am": "am, a.m., a.m, in the early morning",
    "pm": "pm, p.m., p.m",
    "morning": "in the morning, this morning",
    "afternoon": "in the afternoon, this afternoon",
    "evening": "in the evening, at night",
}
# With these, the clock comes after: "tomorrow evening at six".
_DAY_PARTS_BARE = {"morning": "morning", "afternoon": "afternoon", "evening": "evening, night"}
_TONIGHT = {"evening": "tonight, this evening"}
_ZONES = {
    "UTC": "utc",
    "UTC Europe/London": "gmt",
    "UTC+1": "bst, british summer time",
    "Europe/London": "uk time, british time",
    "America/New_York": "et, eastern time, us eastern, us eastern time",
    "America/Chicago": "ct, central time, us central time",
    "America/Denver": "mt, mountain time",
    "America/Los_Angeles": "pt, pacific time",
    "UTC-5 America/New_York": "est, eastern standard time",
    "UTC-4": "edt, eastern daylight time",
    "UTC-6 America/Chicago": "cst, central standard time",
    "UTC-5": "cdt, central daylight time",
    "UTC-7 America/Denver": "mst, mountain standard time",
    "UTC-6": "mdt, mountain daylight time",
    "UTC-8 America/Los_Angeles": "pst, pacific standard time",
    "UTC-7": "pdt, pacific daylight time",
    "UTC+1 Europe/Paris": "cet, central european time",
    "UTC+2": "cest, central european summer time",
    "": "local time",
}
# Alone after a clock they name a zone, but not before a further word: "9am, central London".
_ZONES_SHORT = {
    "America/New_York": "eastern", "America/Chicago": "central", "America/Denver": "mountain",
    "America/Los_Angeles": "pacific", "Europe/London": "uk",
}  # fmt: skip

WORDS: Mapping[str, Forms] = {
    "not_moments": _NOT_MOMENTS,
    "months_leading": _MONTHS,
    "doubtful_months": {"": "may, march, mar, jan, dec"},
    "weekdays": _WEEKDAYS,
    "weekdays_short": _WEEKDAYS_SHORT,
    "weekdays_each": _WEEKDAYS_EACH,
    "weekday_groups": {
        (0, 4): "weekdays, weekday",
        (5, 6): "weekends, weekend",
        (0, 6): "every day, daily, seven days a week, 7 days a week, all week",
    },
    "each": {"": "every, each"},
    "ends_of": {"month": "end of the month, month's end, end of this month", "": "end of, the end of"},
    "clock_heads": {
        30: "half past, half-past", 15: "quarter past, a quarter past, quarter after, a quarter after",
        -15: "quarter to, a quarter to, quarter till, quarter of",
    },
    "clock_halves": {30: "half"},  # "half eleven", in Britain; only where it must be a time
    "noons": {12: "noon, midday", 24: "midnight"},
    "day_parts": _DAY_PARTS,
    "day_parts_bare": _DAY_PARTS_BARE,
    "tonight": _TONIGHT,
    "relative_days": {
        0: "today", 1: "tomorrow", 2: "the day after tomorrow, day after tomorrow",
        -1: "yesterday, last night, yesterday's",
    },
    "left_behind": {"": "left, remaining, to go"},
    "from_today": {"": "from today, from now"},
    "which_week": {"this": "this, this coming, the coming", "next": "next", "last": "last, this past"},
    "day_units": {1: "day, days", 7: "week, weeks", 14: "fortnight, fortnights"},
    "zones": _ZONES,
    "zones_short": _ZONES_SHORT,
    "zone_tails": {"": "time"},
    "hour_words": {"clock": "o'clock"},
    "at_words": {"clock": "at"},
    "between": {"": "between"},
    "day_ranges": {"to": "to, through, thru, up to and including", "until": "until, till, til"},
    "joins": {"": "and, &, ·, •, or"},
    "date_leads": {
        "": "on, by, before, after, since, starting, starts, begins, beginning, ends, ending, expires, closes, opens, "
        "open, due, through to, no later than",
        "from": "from",
    },
    "month_leads": {"in": "in, during, throughout"},
    "length_leads": {"": "within, for, takes, take, lasts, last"},
    "date_links": {"": "the, of, of the"},
    "minutes_past": {1: "past"},
    "minutes_to": {"": "to"},
    # Behind "1 may" they make it the verb.
    "modal_followers": {"": "be, not, have, also, only be, apply, receive, attend, use, want, take, bring, get, vary"},
    "spoken_zero": {"": "oh, o"},
    "twelve_hours": {"": "twelve"},
}  # fmt: skip
