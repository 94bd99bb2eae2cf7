"""Signs and symbols that mean the same in every language: currencies and units.

Each table maps a normal form to its forms in small letters, parted by commas, as lexicons do.
"""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.facts.units import QUANTITY_UNITS

# Codes that are words elsewhere ("all", "try", "top") are left out.
CURRENCY_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "$": "$",
        "USD": "us$, $us, usd", "CAD": "ca$, c$, $ca, cad", "AUD": "au$, a$, $au, aud", "NZD": "nz$, nzd",
        "SGD": "s$, sgd", "HKD": "hk$, hkd", "MXN": "mx$, mxn", "BRL": "r$, brl", "GBP": "£, £gb, gbp", "EUR": "€, eur",
        "CHF": "chf, sfr.", "JPY": "¥, jp¥, jpy", "CNY": "cn¥, cny", "INR": "₹, inr", "KRW": "₩, krw", "ILS": "₪, ils",
        "TRY": "₺", "RUB": "₽", "UAH": "₴, uah", "VND": "₫, vnd", "THB": "฿, thb", "PHP": "₱, php", "NGN": "₦, ngn",
        "PLN": "zł, pln", "CZK": "kč, czk", "SEK": "sek", "NOK": "nok", "DKK": "dkk", "HUF": "huf", "RON": "ron",
        "ZAR": "zar", "AED": "aed", "SAR": "sar",
    }
)  # fmt: skip
"""``$`` is shared by several currencies: the setting decides (ISO 4217 codes; signs as CLDR has them)."""

UNIT_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        unit.symbol: ", ".join(
            symbol.lower().replace("²", "2").replace("³", "3") for symbol in (unit.symbol, *unit.symbols)
        )
        for unit in QUANTITY_UNITS
    }
)
"""Superscripts as plain digits, since a text made plain has no others."""

EXACT_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {symbol: unit.symbol for unit in QUANTITY_UNITS for symbol in (unit.symbol, *unit.symbols)}
)
"""From a symbol with its capitals to the unit: ``Mb`` is not ``MB``."""
