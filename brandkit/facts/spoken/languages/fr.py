"""How values are said in French."""

from brandkit.facts.spoken.words import SpokenWords

WORDS = SpokenWords(
    currencies={
        "USD": ("dollar américain", "dollars américains", "cent", "cents"),
        "CAD": ("dollar canadien", "dollars canadiens", "cent", "cents"),
        "EUR": ("euro", "euros", "centime", "centimes"),
        "GBP": ("livre sterling", "livres sterling", "penny", "pence"),
        "CHF": ("franc suisse", "francs suisses", "centime", "centimes"),
    },
    at_home={"CHF": ("franc", "francs", "centime", "centimes")},
    dollars=("dollar", "dollars", "cent", "cents"),
    and_hundredths="et",
    full_hour="{h} heures",
    clock="{h} heures {m}",
    short_units={"second": "s, sec", "minute": "min, mn", "hour": "h", "day": "j"},
)
