"""How copy is written in each language, where that differs from CLDR or CLDR has no word for it.

This is data: a further language is a further entry, and one without an entry is printed by CLDR alone.
Times are CLDR patterns (https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table).
"""

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType

from brandkit.model.frozen import frozen


@frozen
class Clock:
    """How a time of day is written."""

    full_hour: str
    """The pattern at minute 0."""
    other: str
    """The pattern at any other minute."""


@frozen
class Habits:
    """What one language does in its own way. An empty field leaves it to CLDR."""

    usual_clock: Clock | None = None
    short_clock: Clock | None = None
    long_clock: Clock | None = None
    date_and_time: str = ""
    """``{1}`` is the date, ``{0}`` the time, as in CLDR's own patterns."""
    first_of_month: str = ""
    """How the day is written when it is the first: ``1er``."""
    workdays: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """By CLDR's plural category (``one``, ``other`` ...): what ``{0}`` working days are called."""


def _workdays(other: str, one: str = "") -> Mapping[str, str]:
    return MappingProxyType({"one": one or other, "other": other})


# CLDR 42 and later join date and time by "at" in a pattern of its own, which babel 2.18 does not carry.
# "6PM" saves a septet, and needs no decision about the space before PM.
_AMERICAN = Habits(
    short_clock=Clock("ha", "h:mma"),
    date_and_time="{1} at {0}",
    workdays=_workdays("{0} business days", "{0} business day"),
)
# CLDR writes 18:00; copy writes 6pm, as in https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style#times.
_BRITISH = Habits(
    usual_clock=Clock("ha", "h:mma"),
    long_clock=Clock("h:mma", "h:mma"),
    date_and_time="{1} at {0}",
    workdays=_workdays("{0} working days", "{0} working day"),
)
_PORTUGUESE = Habits(workdays=_workdays("{0} dias úteis", "{0} dia útil"))

HABITS: Mapping[str, Habits] = MappingProxyType(
    {
        "en": _AMERICAN,
        "en-AU": _BRITISH,
        "en-GB": _BRITISH,
        "en-IE": _BRITISH,
        "en-NZ": _BRITISH,
        "en-ZA": _BRITISH,
        "de": Habits(
            usual_clock=Clock("H 'Uhr'", "H:mm 'Uhr'"),
            short_clock=Clock("H:mm", "H:mm"),
            long_clock=Clock("H:mm 'Uhr'", "H:mm 'Uhr'"),
            date_and_time="{1} um {0}",
            # Not "Werktage": by § 3 (2) BUrlG Saturday is one of them.
            workdays=_workdays("{0} Arbeitstage", "{0} Arbeitstag"),
        ),
        "fr": Habits(
            usual_clock=Clock("H\u00a0'h'", "H\u00a0'h'\u00a0mm"),
            short_clock=Clock("H'h'", "H'h'mm"),
            long_clock=Clock("H\u00a0'h'\u00a0mm", "H\u00a0'h'\u00a0mm"),
            date_and_time="{1} à {0}",
            first_of_month="1er",
            # Not "ouvrables": Saturday is one of them.
            workdays=_workdays("{0}\u00a0jours ouvrés", "{0}\u00a0jour ouvré"),
        ),
        "es": Habits(workdays=_workdays("{0} días laborables", "{0} día laborable")),
        "it": Habits(workdays=_workdays("{0} giorni lavorativi", "{0} giorno lavorativo")),
        "nl": Habits(workdays=_workdays("{0} werkdagen", "{0} werkdag")),
        "pt": _PORTUGUESE,
        "pt-BR": replace(_PORTUGUESE, first_of_month="1º"),
        "sv": Habits(workdays=_workdays("{0} arbetsdagar", "{0} arbetsdag")),
        "da": Habits(workdays=_workdays("{0} arbejdsdage", "{0} arbejdsdag")),
        "ja": Habits(workdays=_workdays("{0}営業日")),
    }
)
