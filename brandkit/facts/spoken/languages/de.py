"""How values are said in German."""

from brandkit.facts.spoken.words import SpokenWords

WORDS = SpokenWords(
    currencies={
        "USD": ("US-Dollar", "US-Dollar", "Cent", "Cent"),
        "EUR": ("Euro", "Euro", "Cent", "Cent"),
        "GBP": ("britisches Pfund", "britische Pfund", "Penny", "Pence"),
        "CHF": ("Schweizer Franken", "Schweizer Franken", "Rappen", "Rappen"),
    },
    at_home={"CHF": ("Franken", "Franken", "Rappen", "Rappen")},
    dollars=("Dollar", "Dollar", "Cent", "Cent"),
    and_hundredths="und",
    full_hour="{h} Uhr",
    clock="{h} Uhr {m}",
    short_units={"second": "s, sek, sek.", "minute": "min, min.", "hour": "h, std, std."},
)
