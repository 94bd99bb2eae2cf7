"""below-the-fold: a fact that must be said, or who paid for it, begins where readers see it only after opening more.

Why: most readers open nothing; what stands behind the fold is not said to them.
Instead: say it earlier, or shorter; or let the fact be required of other channels only (`required: [email]`).
"""

from collections.abc import Iterable, Iterator

from brandkit.checks.mandated import lexicons, mandated, says
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.compose.stated import stated_in
from brandkit.measure import UNITS
from brandkit.measure.sight import in_sight
from brandkit.measure.unit import name_of
from brandkit.model.channel import Fold
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.comparison import Comparison, Meeting
from brandkit.model.finished import Finished
from brandkit.model.message import Block, Fact, Message, Part
from brandkit.model.tree import For, If


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each required fact that a part says behind its fold first, and for such a disclosure."""
    for fold in finished.known.folds if finished.known else ():
        visible = finished.reading.visible.get(fold.part)
        seen = in_sight(visible.text, fold) if visible else 0
        if visible and seen < len(visible.text):
            yield from _facts(finished, fold, seen)
            yield from _disclosure(finished, fold, visible.text, seen)


def _facts(finished: Finished, fold: Fold, seen: int) -> Iterator[Fault]:
    first: dict[str, tuple[int, int]] = {}
    for comparison in finished.comparisons:
        for meeting in comparison.meetings:
            place = _place(meeting, comparison, fold.part)
            if place and place < first.get(meeting.fact, (place[0] + 1, 0)):
                first[meeting.fact] = place
    behind = {key: place for key, place in first.items() if place[0] >= seen}
    small_print = _small_print(finished.source.message) if behind else frozenset()
    for key, (start, end) in sorted(behind.items(), key=lambda each: each[1]):
        if key not in small_print and _must_be_seen(finished.source.facts[key], finished.channel):
            what = f"{quoted(finished.reading.visible[fold.part].text[start:end])} ({key})"
            yield Fault(_words(finished, what, fold), start, end, fact=key, part=fold.part)


def _place(meeting: Meeting, comparison: Comparison, part: str) -> tuple[int, int] | None:
    """Return where a part says a fact; None: it does not, or another part does."""
    if not meeting.fact or meeting.kind != "same" or not meeting.quote or meeting.fact not in comparison.source.facts:
        return None
    offset, name = max(each for each in comparison.view.pieces if each[0] <= meeting.start)
    return (meeting.start - offset, meeting.end - offset) if name == part else None


def _disclosure(finished: Finished, fold: Fold, text: str, seen: int) -> Iterator[Fault]:
    """Yield a fault for a disclosure behind the fold; where it must begin a post, another check tells it."""
    if any(element.position != "start" for element in mandated(finished, "disclosure")):
        found = says(text, "disclosures", lexicons(finished)[:1])
        if found and found.start() >= seen:
            yield Fault(_words(finished, f"{quoted(found[0])} (who paid)", fold), *found.span(), part=fold.part)


def _words(finished: Finished, what: str, fold: Fold) -> str:
    room = f"{fold.max} {name_of(UNITS[fold.unit], fold.max)}"
    return f"{called(finished)} says {what} first behind the {room} of the {fold.part} that are in sight"


def _must_be_seen(fact: Fact, channel: str) -> bool:
    """Return whether a fact is required here; where to go is what a reader wants who has read all, so no address is."""
    is_required = fact.required if isinstance(fact.required, bool) else channel in fact.required
    return is_required and fact.kind != "url"


def _small_print(message: Message | None) -> frozenset[str]:
    """Return the facts that a message names in its small print only."""
    if message is None:
        return frozenset()
    legal: set[str] = set()
    others: set[str] = set()
    for block in (each for body in (message.parts, *message.overrides.values()) for each in _blocks(body)):
        for wording in block.wordings:
            (legal if block.legal else others).update(key for key, _ in stated_in(wording.content, {}))
    return frozenset(legal - others)


def _blocks(parts: Iterable[Part]) -> Iterator[Block]:
    for part in parts:
        match part:
            case Block():
                yield part
            case If(_, then, otherwise):
                yield from _blocks((*then, *otherwise))
            case For(_, _, body):
                yield from _blocks(body)


_SALE = "---\nfacts:\n  discount: 20%\n  ends: 2026-05-31\n---\n{{ discount }} off until {{ ends }}.\n"
_MAIL = "Subject: {}\nFrom: a@acme.example\nContent-Type: text/plain\n\n20% off until May 31.\n"
_KURS = "---\nlocale: de-DE\nfacts: {preis: EUR 18}\n---\nDer Kurs kostet {{ preis }}.\n"
_POST = "Subject: {}\nFrom: a@acme.example\nContent-Type: text/plain\n\nDer Kurs kostet 18 €.\n"

CHECK = VariantCheck(
    "limit/below-the-fold",
    "warning",
    run,
    cases=(
        Case(_SALE, _MAIL.format("20% off everything until May 31"), channel="email"),
        Case(_SALE, _MAIL.format("Once a year, everything in our stores is 20% off"), ("20%",), "email"),
        Case(_SALE, _MAIL.format("20% off: the summer sale at Acme is on, until May 31"), ("May 31",), "email"),
        Case(_KURS, _POST.format("Nur noch wenige Plätze im Töpferkurs, jetzt für 18 €"), ("18 €",), "email"),
        # Said once in sight is said; a subject need not say it; a text message has no fold.
        Case(_SALE, _MAIL.format("20% off until May 31: take your 20% off by May 31"), channel="email"),
        Case(_SALE, _MAIL.format("Once a year there is a sale on everything in our stores"), channel="email"),
        Case(_SALE, "Once a year, everything in our stores is for less: 20% off until May 31."),
        Case(
            _SALE.replace("20%", "{value: 20%, required: [sms]}", 1),
            _MAIL.format("Once a year, all in our stores is 20% off"),
            channel="email",
        ),
    ),
    about=__doc__ or "",
)
