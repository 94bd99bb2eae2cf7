"""link-changed: a variant leads to another address than the message.

Why: a click that goes to another page, or to a stranger's, cannot be taken back.
Instead: write the link as the fact (`{{ shop }}`); tracking parameters, `www.` and the scheme do not matter.
"""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.value import Url


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each link that leads elsewhere, whatever its words say."""
    text = comparison.view.told.text
    for fault in faults_of(comparison, ("link",), _words, with_fix=True):
        # Words that are right already lie about where they lead: to write them again mends nothing.
        yield replace(fault, fix=None) if fault.fix == text[fault.start : fault.end] else fault


def _words(meeting: Meeting, comparison: Comparison) -> str:
    value = meeting.variant.value if meeting.variant else None
    told = f"{author(comparison)} leads to {ours(meeting, comparison)}{named(meeting, comparison)}"
    if isinstance(value, Url) and not _shows(meeting.quote, value):
        return f"{variant(comparison)} links {quoted(meeting.quote)} to {quoted(value.text)}, {told}"
    return f"{variant(comparison)} leads to {quoted(meeting.quote)}, {told}"


def _shows(words: str, address: Url) -> bool:
    """Return whether words are the address that they lead to, rather than a label, or another address."""
    host = address.text.partition("://")[2].partition("/")[0] or address.text.partition("/")[0]
    return host.casefold() in words.casefold()


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
        Case(
            _SHOP,
            '<p>The sale: <a href="https://evil.example/spring">https://acme.example/spring</a></p>',
            ("https://acme.example/spring",),
            "email",
        ),
        Case(_LADEN, "Alles unter acme Punkt example Schrägstrich garten."),
        Case(_LADEN, "Alles unter acme.example/haus", ("acme.example/haus",)),
    ),
    about=__doc__ or "",
)
