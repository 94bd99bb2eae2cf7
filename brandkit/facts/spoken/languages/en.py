"""How values are said in English."""

from brandkit.facts.spoken.words import SpokenWords

WORDS = SpokenWords(
    currencies={
        "USD": ("US dollar", "US dollars", "cent", "cents"),
        "CAD": ("Canadian dollar", "Canadian dollars", "cent", "cents"),
        "AUD": ("Australian dollar", "Australian dollars", "cent", "cents"),
        "EUR": ("euro", "euros", "cent", "cents"),
        "GBP": ("British pound", "British pounds", "pence", "pence"),
    },
    at_home={"GBP": ("pound", "pounds", "penny", "pence")},
    dollars=("dollar", "dollars", "cent", "cents"),
    and_hundredths="and",
    short_units={"second": "s, sec, secs", "minute": "m, min, mins", "hour": "h, hr, hrs"},
)
