"""What a view claims and asks for that the source does not."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache

from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.senses import denied_for, sense_of
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Action, Claim, Said, Statement, Told
from brandkit.model.value import Email, Money, Phone, Url

FREE = Claim("free")
_OTHER_WAYS = frozenset(
    {
        *("call", "text", "reply", "visit", "volunteer", "discard", "cancel", "download", "donate", "share", "vote"),
        "newsletter",
    }
)
"""What leads a reader another way than to the message's own page. To pay, buy, book or bring is said in passing of
most things; whoever is asked to call, write, come or throw away does something else."""
_IMPLIED = {"call": Phone, "reply": Email, "visit": Url, "text": Phone}
"""An address in the source invites to its use."""


def meet_requests(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each claim and each request that the source does not make in any words."""
    view = seen.view
    ours, addresses = _own_claims(prepared), _addresses(prepared)
    for statement in view.told.statements:
        match statement.value:
            case Claim() if statement.value not in ours:
                yield _added(statement, "claim", view)
            case Money(amount) if not amount and _is_claimed(statement, ours, prepared, view):
                yield _added(replace(statement, value=FREE, inexact=False), "claim", view)
            case Action(sort) if sort in _OTHER_WAYS and not statement.inexact and statement.value not in ours:
                if _IMPLIED.get(sort) not in addresses:
                    yield _added(statement, "action", view)


@lru_cache(maxsize=16)  # a memo of a pure function; a source made ready is compared by identity
def _own_claims(prepared: Prepared) -> frozenset[Said]:
    """Return what the source claims and asks for."""
    said = (each.value for told in told_by(prepared) for each in told.statements)
    ours = frozenset(value for value in said if isinstance(value, Claim | Action))
    return ours | {FREE} if _is_priceless(prepared) or _gives_free(prepared) else ours


def _is_priceless(prepared: Prepared) -> bool:
    """Return whether a price in the source is nothing."""
    prices = (each.value for each in prepared.by_type.get(Money, ()))
    return any(isinstance(price, Money) and not price.amount for price in prices)


def _gives_free(prepared: Prepared) -> bool:
    """Return whether the source says in words that something is free: "kids eat free", "members don't pay"."""
    lexicon = prepared.setting.lexicon
    known = lexicon.words.get("prices", {})
    free = {sense_of(lexicon, "prices", each) for each in ("free", "open") if each in known}
    if not free.isdisjoint(prepared.all_senses):
        return True
    paid = frozenset().union(*(denied_for(lexicon).get(each, frozenset()) for each in free))
    return any(is_denied and each in paid for polar in prepared.polar for each, is_denied in polar.senses.items())


@lru_cache(maxsize=16)  # a memo, as above
def _addresses(prepared: Prepared) -> frozenset[type]:
    """Return the kinds of addresses that the source has, those behind its links too."""
    stated = {type(each.value) for told in told_by(prepared) for each in told.statements}
    declared = {type(each.fact.value) for each in prepared.needed}
    return frozenset(stated | declared | ({Url} if prepared.source.links else set()))


def told_by(prepared: Prepared) -> tuple[Told, ...]:
    """Return all that a source says: its text, and what facts are declared as."""
    return prepared.source.told, *(each for needed in prepared.needed for each in needed.wordings)


def _is_claimed(statement: Statement, ours: Collection[Said], prepared: Prepared, view: View) -> bool:
    """Return whether a price of nothing is said as advertising says it, "gratis", and the source has nothing free."""
    if FREE in ours:
        return False
    quote = view.told.text[statement.start : statement.end].casefold()
    return quote in forms_of(prepared.setting.lexicon, "claims", FREE.sort)


def _added(statement: Statement, kind: str, view: View) -> Meeting:
    quote = view.told.text[statement.start : statement.end]
    return Meeting("", None, statement, kind, "", quote, statement.start, statement.end)
