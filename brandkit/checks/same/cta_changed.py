"""cta-changed: a variant asks its readers for something else than the message.

Why: whoever is asked to call where the message asks to book does the wrong thing, or nothing.
Instead: ask for the same, in any words that fit the channel.
"""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.statement import Action, Told

_WAYS = frozenset({"call", "reply", "text"})
"""Ways to do what is asked; the message says which one."""


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each request that the source does not make; a warning where it may be none.

    An error is a request in the place of the source's, or for another way to it; what stands beside the source's own
    request may be a word that is no request, or one that the source makes in other words.
    """
    ours, theirs = _actions(comparison.source.told), _actions(comparison.view.told)
    is_other = bool(ours) and not ours & theirs
    for meeting in meetings_of(comparison, ("action", "cta")):
        fault = fault_of(meeting, comparison, _words)
        is_certain = is_other or meeting.kind == "cta" or _sort(meeting) in _WAYS
        yield fault if is_certain else replace(fault, severity="warning")


def _actions(told: Told) -> set[str]:
    return {statement.value.sort for statement in told.statements if isinstance(statement.value, Action)}


def _sort(meeting: Meeting) -> str:
    value = meeting.variant.value if meeting.variant else None
    return value.sort if isinstance(value, Action) else ""


def _words(meeting: Meeting, comparison: Comparison) -> str:
    if not meeting.quote:
        return f"{variant(comparison)} does not ask to do what {author(comparison)} does: {ours(meeting, comparison)}"
    said = f"{variant(comparison)} asks to {quoted(meeting.quote)}"
    if meeting.source or meeting.expected:
        return f"{said}, {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"
    return f"{said}, {author(comparison)} does not"


_TABLE = """---
locale: en-US
facts: {site: https://acme.example/table}
cta: {label: Book a table, url: "{{ site }}"}
---
Our new menu is here. Please book a table at {{ site }}.
"""
_KONTO = """---
locale: de-DE
facts: {seite: https://acme.example/konto}
cta: {label: Konto bestätigen, url: "{{ seite }}"}
---
Bitte bestätigen Sie Ihr Konto: {{ seite }}
"""

CHECK = Check(
    "same/cta-changed",
    "error",
    run,
    cases=(
        Case(_TABLE, "New menu! Reserve yours: acme.example/table"),
        Case(_TABLE, "New menu: acme.example/table"),
        Case(_TABLE, "New menu! Call us, or see acme.example/table", ("Call",)),
        Case(_TABLE, "New menu! Download our app: acme.example/table", ("Download",)),
        Case(_KONTO, "Konto bestätigen: acme.example/konto"),
        Case(_KONTO, "Bitte rufen Sie uns an: acme.example/konto", ("rufen Sie",)),
    ),
    about=__doc__ or "",
)
