"""The units that a declaration may use, and what CLDR calls them.

A unit's normal form is its symbol, so that ``12 gigabytes`` and ``12 GB`` are the same value. Symbols are
case-sensitive (``Mb`` is not ``MB``), words are not. "Pounds" is missing on purpose: it may be money.
"""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.model.frozen import frozen


@frozen
class QuantityUnit:
    """A unit of quantities."""

    symbol: str
    """Its normal form."""
    cldr: str
    """Its name in CLDR, or ``""`` where CLDR has none."""
    symbols: tuple[str, ...] = ()
    """Other symbols for it."""
    words: tuple[str, ...] = ()
    """Its names in English, in lower case, singular and plural."""


# Names: https://www.unicode.org/cldr/charts/47/by_type/units.all.html
QUANTITY_UNITS: tuple[QuantityUnit, ...] = (
    # data
    QuantityUnit("B", "digital-byte", words=("byte", "bytes")),
    QuantityUnit("kB", "digital-kilobyte", ("KB",), ("kilobyte", "kilobytes")),
    QuantityUnit("MB", "digital-megabyte", words=("megabyte", "megabytes")),
    QuantityUnit("GB", "digital-gigabyte", words=("gigabyte", "gigabytes")),
    QuantityUnit("TB", "digital-terabyte", words=("terabyte", "terabytes")),
    QuantityUnit("Mb", "digital-megabit", ("Mbit",), ("megabit", "megabits")),
    QuantityUnit("Gb", "digital-gigabit", ("Gbit",), ("gigabit", "gigabits")),
    QuantityUnit("Mbps", "", ("Mbit/s", "Mb/s")),
    QuantityUnit("Gbps", "", ("Gbit/s", "Gb/s")),
    QuantityUnit("px", "graphics-pixel", words=("pixel", "pixels")),
    QuantityUnit("MP", "graphics-megapixel", words=("megapixel", "megapixels")),
    QuantityUnit("dpi", "graphics-dot-per-inch"),
    # mass
    QuantityUnit("mg", "mass-milligram", words=("milligram", "milligrams")),
    QuantityUnit("g", "mass-gram", words=("gram", "grams")),
    QuantityUnit("kg", "mass-kilogram", words=("kilogram", "kilograms", "kilo", "kilos")),
    QuantityUnit("t", "mass-tonne", words=("tonne", "tonnes")),
    QuantityUnit("oz", "mass-ounce", words=("ounce", "ounces")),
    QuantityUnit("lb", "mass-pound", ("lbs",)),
    # length
    QuantityUnit("mm", "length-millimeter", words=("millimeter", "millimeters", "millimetre", "millimetres")),
    QuantityUnit("cm", "length-centimeter", words=("centimeter", "centimeters", "centimetre", "centimetres")),
    QuantityUnit("m", "length-meter", words=("meter", "meters", "metre", "metres")),
    QuantityUnit("km", "length-kilometer", words=("kilometer", "kilometers", "kilometre", "kilometres")),
    QuantityUnit("in", "length-inch", words=("inch", "inches")),
    QuantityUnit("ft", "length-foot", words=("foot", "feet")),
    QuantityUnit("yd", "length-yard", words=("yard", "yards")),
    QuantityUnit("mi", "length-mile", words=("mile", "miles")),
    # area and volume
    QuantityUnit("m²", "area-square-meter", ("m2", "sqm"), ("square meters", "square metres")),
    QuantityUnit("ft²", "area-square-foot", ("ft2", "sq ft"), ("square feet",)),
    QuantityUnit("ha", "area-hectare", words=("hectare", "hectares")),
    QuantityUnit("acre", "area-acre", words=("acres",)),
    QuantityUnit("mL", "volume-milliliter", ("ml",), ("milliliter", "milliliters", "millilitre", "millilitres")),
    QuantityUnit("cL", "volume-centiliter", ("cl",), ("centiliter", "centiliters", "centilitre", "centilitres")),
    QuantityUnit("L", "volume-liter", ("l",), ("liter", "liters", "litre", "litres")),
    QuantityUnit("m³", "volume-cubic-meter", ("m3",), ("cubic meters", "cubic metres")),
    QuantityUnit("fl oz", "volume-fluid-ounce", words=("fluid ounce", "fluid ounces")),
    QuantityUnit("pt", "volume-pint", words=("pint", "pints")),
    QuantityUnit("qt", "volume-quart", words=("quart", "quarts")),
    QuantityUnit("gal", "volume-gallon", words=("gallon", "gallons")),
    # energy, light, heat, speed
    QuantityUnit("W", "power-watt", words=("watt", "watts")),
    QuantityUnit("kW", "power-kilowatt", words=("kilowatt", "kilowatts")),
    QuantityUnit("hp", "power-horsepower", words=("horsepower",)),
    QuantityUnit("kWh", "energy-kilowatt-hour", words=("kilowatt-hour", "kilowatt-hours")),
    QuantityUnit("Wh", ""),
    QuantityUnit("mAh", ""),
    QuantityUnit("V", "electric-volt", words=("volt", "volts")),
    QuantityUnit("A", "electric-ampere", words=("ampere", "amperes", "amp", "amps")),
    QuantityUnit("kcal", "energy-kilocalorie", words=("kilocalorie", "kilocalories")),
    QuantityUnit("kJ", "energy-kilojoule", words=("kilojoule", "kilojoules")),
    QuantityUnit("lm", "light-lumen", words=("lumen", "lumens")),
    QuantityUnit("Hz", "frequency-hertz", words=("hertz",)),
    QuantityUnit("MHz", "frequency-megahertz", words=("megahertz",)),
    QuantityUnit("GHz", "frequency-gigahertz", words=("gigahertz",)),
    QuantityUnit("°C", "temperature-celsius"),
    QuantityUnit("°F", "temperature-fahrenheit"),
    QuantityUnit("km/h", "speed-kilometer-per-hour", ("kph",)),
    QuantityUnit("mph", "speed-mile-per-hour"),
)

RETAIL_UNITS = frozenset(
    (
        *("bottle", "bottles", "box", "boxes", "can", "cans", "credit", "credits", "item", "items"),
        *("licence", "licences", "license", "licenses", "meal", "meals", "pack", "packs", "pair", "pairs"),
        *("people", "person", "piece", "pieces", "place", "places", "point", "points", "seat", "seats"),
        *("session", "sessions", "set", "sets", "spot", "spots", "ticket", "tickets", "user", "users"),
    )
)
"""Things that are counted. Their normal form is the word in lower case: the amount tells the number."""

DURATION_UNITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "second": ("second", "seconds", "sec", "secs"),
        "minute": ("minute", "minutes", "min", "mins"),
        "hour": ("hour", "hours", "hr", "hrs"),
        "day": ("day", "days"),
        "workday": ("workday", "workdays", "working day", "working days", "business day", "business days"),
        "week": ("week", "weeks"),
        "month": ("month", "months"),
        "year": ("year", "years"),
    }
)
"""The unit of a `Duration` and its English words."""


def duration_unit(words: str) -> str:
    """Return the unit of time that `words` name in English, or ``""``."""
    folded = words.casefold()
    return next((unit for unit, names in DURATION_UNITS.items() if folded in names), "")


def quantity_unit(words: str) -> str:
    """Return the normal form of the unit that `words` name, or ``""`` if the table does not know it."""
    for unit in QUANTITY_UNITS:
        if words == unit.symbol or words in unit.symbols or words.casefold() in unit.words:
            return unit.symbol
    return words.casefold() if words.casefold() in RETAIL_UNITS else ""


def is_symbol(words: str, unit: str) -> bool:
    """Return whether `words` are a symbol of the unit in normal form, and not its name."""
    return any(words in (each.symbol, *each.symbols) for each in QUANTITY_UNITS if each.symbol == unit)


def cldr_unit(symbol: str) -> str:
    """Return CLDR's name for a unit in normal form, or ``""``."""
    return next((unit.cldr for unit in QUANTITY_UNITS if unit.symbol == symbol), "")
