"""The kinds of facts and the forms in which each can be printed.

Every kind has ``usual`` (what a copywriter would write), ``short`` (fewest characters without loss) and
``long`` (spelled out, for legal lines and speech), so that ``form("short")`` never depends on the kind of a
fact. A kind may have further forms.

| kind | usual | short | long | further |
|---|---|---|---|---|
| percent | ``20%`` as CLDR spaces it | without a space | ``20 percent`` | |
| money | ``$49.00`` if cents were declared, ``$49`` if not | zero cents dropped | ``49 US dollars`` | |
| date | ``May 31`` | month abbreviated | ``Sunday, May 31, 2026`` | ``year``, ``weekday`` |
| instant | ``May 31 at 6 PM`` | ``May 31, 6PM`` | date and time in long with the zone | see below |
| time | ``6 PM`` | ``6PM`` | ``6:00 PM`` | |
| duration | ``24 hours`` | ``24 hr``; days and longer are never abbreviated | ``24 hours`` | |
| quantity | ``12 GB`` | ``12 GB`` | ``12 gigabytes`` | |
| number | ``1,299`` | ``1299`` | ``1,299`` | |
| url | as written | without ``https://`` and a bare final ``/`` | as written | |
| code, email, phone, phrase | as written | as written | as written | |

A date's year is left out of ``usual`` since people leave it out; where the year matters, ask for ``year``
(``May 31, 2026``). An instant also has ``year``, ``weekday`` (``Sunday, May 31 at 6 PM``), ``zone`` (``May 31 at 6 PM
GMT-5``), and its two halves ``date`` and ``time`` for sentences that part them. ``usual`` leaves out the zone: an
offset alone does not know what people call it, and the author's own words ("Eastern time") are better than "GMT-5".

A quantity's unit is printed by the symbol that the author wrote (``100 Mbit/s``, ``750 ml``), unless the language has
a symbol of its own (``12 GB`` is ``12 Go`` in French); a word gives way to the symbol (``12 gigabytes`` is ``12 GB``).
Words that CLDR does not know (``5 seats``) stay as they were written, in every form and language.
"""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.model.value import (
    Code,
    Date,
    Duration,
    Email,
    Instant,
    Money,
    Number,
    Percent,
    Phone,
    Phrase,
    Quantity,
    Time,
    Url,
    Value,
)

KINDS: Mapping[str, type[Value]] = MappingProxyType(
    {
        "percent": Percent,
        "money": Money,
        "date": Date,
        "instant": Instant,
        "time": Time,
        "duration": Duration,
        "quantity": Quantity,
        "number": Number,
        "code": Code,
        "url": Url,
        "email": Email,
        "phone": Phone,
        "phrase": Phrase,
    }
)
"""The name of every kind, as front matter spells it, and the type of its normal form."""

EVERY_KIND = ("usual", "short", "long")
"""The forms that every kind has; the first is the one that ``{{ key }}`` prints."""

FURTHER: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"date": ("year", "weekday"), "instant": ("year", "weekday", "zone", "date", "time")}
)
"""The forms that only some kinds have."""

PARTIAL: Mapping[str, tuple[str, ...]] = MappingProxyType({"instant": ("date", "time")})
"""The forms that say only a part of the value: alone, they do not state the fact."""

_NAMES = MappingProxyType({form: kind for kind, form in KINDS.items()})


def kind_of(value: Value) -> str:
    """Return the name of the kind that `value` belongs to."""
    return _NAMES[type(value)]


def forms_of(kind: str) -> tuple[str, ...]:
    """Return the names of the forms in which facts of `kind` can be printed, ``usual`` first.

    Raises:
        ValueError: there is no such kind; the text lists them.
    """
    if kind not in KINDS:
        raise ValueError(f"there is no kind of fact of that name; the kinds are {', '.join(KINDS)}")
    return EVERY_KIND + FURTHER.get(kind, ())
