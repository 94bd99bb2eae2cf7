"""How values are said in Spanish."""

from brandkit.facts.spoken.words import SpokenWords

WORDS = SpokenWords(
    currencies={
        "USD": ("dólar estadounidense", "dólares estadounidenses", "centavo", "centavos"),
        "EUR": ("euro", "euros", "céntimo", "céntimos"),
        "GBP": ("libra esterlina", "libras esterlinas", "penique", "peniques"),
    },
    dollars=("dólar", "dólares", "centavo", "centavos"),
    and_hundredths="con",
    short_units={"second": "s, seg, seg.", "minute": "min, min.", "hour": "h"},
)
