"""sender-missing: a message does not say who it is from.

Why: a text message from a number that nobody knows is deleted, or reported; the law wants the sender named.
Instead: begin it with the brand's name, which the kit's templates do; a mail needs `sender: {email: ...}` in
brandkit.yaml.
"""

from collections.abc import Iterator

from brandkit.checks.mandated import START, each_view, headers_of, holds, mandated, missing
from brandkit.checks.variants import called, names_of
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_LEAST = 4
"""Letters from which a name's first word stands for it: "Fernhill" for "Fernhill Home"."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each view that does not name the brand where it must."""
    for element in mandated(finished, "sender"):
        if element.position == "header":
            headers = headers_of(finished)
            if headers is not None and not headers.get("from"):
                yield missing(element, finished, f"{called(finished)} does not say who it is from: it has no From")
            continue
        names = _names(finished)
        for view in each_view(finished) if names and not _is_sender_named(finished, names) else ():
            text = view.told.text[:START] if element.position == "start" else view.told.text
            if not any(holds(text, name) for name in names):
                where = " at its beginning" if element.position == "start" else ""
                yield missing(element, finished, f"{called(finished)} does not say{where} who it is from", view.part)


def _names(finished: Finished) -> tuple[str, ...]:
    """Return the brand's names, and their first words where these are long enough to be one."""
    names = names_of(finished)
    return (*names, *(name.split()[0] for name in names if len(name.split()[0]) >= _LEAST))


def _is_sender_named(finished: Finished, names: tuple[str, ...]) -> bool:
    """Return whether a part says who the sender is, as a text message's sender of letters does."""
    sender = finished.parts.get("sender", b"").decode("utf-8", "replace")
    return any(holds(sender.replace(" ", ""), name.replace(" ", "")) for name in names)


_ACME = "brand: Acme Stores"
_SALE = "---\npurpose: marketing\n---\nTake 20% off."
_RABATT = "---\nlocale: de-DE\npurpose: marketing\n---\n20 % auf alles."

CHECK = VariantCheck(
    "legal/sender-missing",
    "error",
    run,
    cases=(
        Case(_SALE, "Acme: Take 20% off. Reply STOP to opt out", kit=_ACME),
        Case(_SALE, "Take 20% off. Reply STOP to opt out", ("",), kit=_ACME),
        Case(_RABATT, "20 % auf alles. Abmelden mit STOP", ("",), kit=_ACME),
        Case(_RABATT, "20 % auf alles, nur bei Acme Stores. Abmelden mit STOP", kit=_ACME),
        # A post has an account; of a reminder people know whom they gave their number; nobody says whose copy this is.
        Case(_SALE, "Take 20% off.", channel="x", kit=_ACME),
        Case("---\npurpose: transactional\n---\nSee you at 9.", "See you at 9.", kit=_ACME),
        Case(_SALE, "Take 20% off. Reply STOP to opt out"),
        Case(_SALE, "To: ana@b.example\nSubject: Sale\nMIME-Version: 1.0\n\nTake 20% off.", ("",), "email", _ACME),
        Case(_SALE, "From: Acme <a@acme.example>\nSubject: Sale\n\nTake 20% off.", channel="email", kit=_ACME),
    ),
    about=__doc__ or "",
)
