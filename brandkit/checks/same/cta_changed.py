"""cta-changed: a variant asks its readers for something else than the message.

Why: whoever is asked to call where the message asks to book does the wrong thing, or nothing.
Instead: ask for the same, in any words that fit the channel.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each request that leads another way than the source's."""
    return faults_of(comparison, ("action", "cta"), _words)


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

_VERTRAG = """---
locale: de-DE
cta: {label: Vertrag ansehen, url: https://acme.example/vertrag}
---
Die Frist beträgt vier Wochen.
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
        Case(_TABLE, "New menu! Book: acme.example/table. Unsubscribe: acme.example/leave"),
        Case(_TABLE, "New menu! Unsubscribe: acme.example/table", ("Unsubscribe",)),
        Case(_TABLE, "New menu! Subscribe to our newsletter: acme.example/table", ("Subscribe to our newsletter",)),
        Case(_TABLE, "New menu! Book: acme.example/table Reply STOP to unsubscribe. acme.example/leave"),
        Case(_TABLE, "New menu! To unsubscribe, go to acme.example/table", ("unsubscribe",)),
        Case(_TABLE, "New menu, at a new rate: acme.example/table"),
        Case(_TABLE, "New menu! To rate your last meal, go to acme.example/table", ("rate your",)),
        Case("The ferry leaves at 7:45.", "The ferry leaves at 7:45. If we have to cancel, you will know in time."),
        Case("The ferry leaves at 7:45.", "The ferry leaves at 7:45. If you must cancel, we understand."),
        Case("The ferry leaves at 7:45.", "The ferry leaves at 7:45. You have to cancel.", ("cancel",)),
        Case(
            "---\nlocale: es-ES\n---\nEl barco sale a las 7:45.",
            "El barco sale a las 7:45. Si tienes que cancelar, no pasa nada.",
        ),
        Case(
            "---\nlocale: es-ES\n---\nEl barco sale a las 7:45.",
            "El barco sale a las 7:45. Tienes que cancelar.",
            ("cancelar",),
        ),
        Case("---\nlocale: fr-FR\n---\nLe bateau part à 7 h 45.", "Départ à 7 h 45. S'il faut annuler, tant pis."),
        Case(_KONTO, "Konto bestätigen: acme.example/konto"),
        Case(
            _KONTO,
            "Hier laden Sie Ihre Freunde ein: acme.example/konto",
            ("laden Sie Ihre Freunde ein",),
        ),
        Case(_KONTO, "Bitte rufen Sie uns an: acme.example/konto", ("rufen Sie",)),
        Case(_VERTRAG, "Kündigen können Sie mit einer Frist von vier Wochen: acme.example/vertrag"),
        Case(_VERTRAG, "Kündigen Sie jetzt: acme.example/vertrag", ("Kündigen Sie",)),
    ),
    about=__doc__ or "",
)
