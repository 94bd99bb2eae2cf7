"""link-changed: a variant leads to another address than the message.

Why: a click that goes to another page, or to a stranger's, cannot be taken back.
Instead: write the link as the fact (`{{ shop }}`); tracking parameters, `www.` and the scheme do not matter.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.value import Url


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each link that leads elsewhere, whatever its words say."""
    return faults_of(comparison, ("link",), _words, with_fix=True)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    value = meeting.variant.value if meeting.variant else None
    told = f"{author(comparison)} leads to {ours(meeting, comparison)}{named(meeting, comparison)}"
    if isinstance(value, Url) and "." not in meeting.quote:
        return f"{variant(comparison)} links {quoted(meeting.quote)} to {quoted(value.text)}, {told}"
    return f"{variant(comparison)} leads to {quoted(meeting.quote)}, {told}"


_SHOP = """---
locale: en-US
facts: {shop: https://acme.example/spring}
---
See the sale at {{ shop }}.
"""
_LADEN = """---
locale: de-DE
facts: {laden: https://acme.example/garten}
---
Alles unter {{ laden }}.
"""

CHECK = Check(
    "same/link-changed",
    "error",
    run,
    cases=(
        Case(_SHOP, "The sale: acme.example/spring?utm_source=sms"),
        Case(_SHOP, "The sale: www.acme.example/spring/"),
        Case(_SHOP, "The sale: acme.example/autumn", ("acme.example/autumn",)),
        Case(_SHOP, "The sale: https://acne.example/spring", ("https://acne.example/spring",)),
        Case(_LADEN, "Alles unter acme Punkt example Schrägstrich garten."),
        Case(_LADEN, "Alles unter acme.example/haus", ("acme.example/haus",)),
    ),
    about=__doc__ or "",
)
