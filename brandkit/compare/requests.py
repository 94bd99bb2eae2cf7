"""What a view claims and asks for that the source does not."""

from collections.abc import Iterator

from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Action, Claim, Statement
from brandkit.model.value import Email, Phone, Url

_OTHER_WAYS = frozenset(
    {"call", "text", "reply", "visit", "volunteer", "discard", "cancel", "download", "donate", "share", "vote"}
)
"""What leads a reader another way than to the message's own page. To pay, buy, book or bring is said in passing of
most things; whoever is asked to call, write, come or throw away does something else."""
_IMPLIED = {"call": Phone, "reply": Email, "visit": Url, "text": Phone}
"""An address in the source invites to its use."""


def meet_requests(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each claim and each request that the source does not make in any words."""
    view = seen.view
    ours = {each.value for each in prepared.source.told.statements if isinstance(each.value, Claim | Action)}
    inside = {each.value for needed in prepared.needed for told in needed.wordings for each in told.statements}
    addresses = tuple({type(each.value) for each in prepared.source.told.statements})
    for statement in view.told.statements:
        match statement.value:
            case Claim() if statement.value not in ours | inside:
                yield _added(statement, "claim", view)
            case Action(sort) if sort in _OTHER_WAYS and not statement.inexact and statement.value not in ours | inside:
                if _IMPLIED.get(sort) not in addresses:
                    yield _added(statement, "action", view)


def _added(statement: Statement, kind: str, view: View) -> Meeting:
    quote = view.told.text[statement.start : statement.end]
    return Meeting("", None, statement, kind, "", quote, statement.start, statement.end)
