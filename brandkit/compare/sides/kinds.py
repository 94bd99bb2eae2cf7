"""Which statements can stand in the place of which fact."""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.model.statement import Clock, Day, Said
from brandkit.model.value import Code, Duration, Email, Money, Number, Percent, Phone, Quantity, Url

RIVALS: Mapping[str, tuple[type[Said], ...]] = MappingProxyType(
    {
        "percent": (Percent, Money),
        "money": (Money, Percent),
        "date": (Day,),
        "instant": (Clock, Day),
        "time": (Clock,),
        "duration": (Duration, Quantity),
        "quantity": (Quantity, Duration),
        "number": (Number, Code),
        "code": (Code,),
        "url": (Url,),
        "email": (Email,),
        "phone": (Phone,),
    }
)
"""For each kind of fact what may be said in its stead, likeliest first; a phrase has rivals of its own."""

STATED_BY: Mapping[str, frozenset[type[Said]]] = MappingProxyType(
    {
        "percent": frozenset({Percent}),
        "money": frozenset({Money}),
        "date": frozenset({Day}),
        "instant": frozenset({Clock, Day}),
        "time": frozenset({Clock}),
        "duration": frozenset({Duration}),
        "quantity": frozenset({Quantity, Number}),
        "number": frozenset({Number, Quantity, Duration, Percent, Code, Money}),
        "code": frozenset({Code, Number, Phone}),
        "url": frozenset({Url, Email, Phone}),
        "email": frozenset({Email, Url}),
        "phone": frozenset({Phone, Code, Number}),
    }
)
"""For each kind of fact what can say it: nothing else need be asked whether it does."""

_CHANGES: Mapping[type, str] = MappingProxyType(
    {Day: "date", Clock: "time", Duration: "duration", Code: "code", Url: "link", Email: "contact", Phone: "contact"}
)


def change_of(value: Said) -> str:
    """Return what one calls it when this value is not the source's: ``date``, ``code``, ``value`` ..."""
    return _CHANGES.get(type(value), "value")
