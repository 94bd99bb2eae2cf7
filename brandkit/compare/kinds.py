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

_CHANGES: Mapping[type, str] = MappingProxyType(
    {Day: "date", Clock: "time", Duration: "duration", Code: "code", Url: "link", Email: "contact", Phone: "contact"}
)


def change_of(value: Said) -> str:
    """Return what one calls it when this value is not the source's: ``date``, ``code``, ``value`` ..."""
    return _CHANGES.get(type(value), "value")
