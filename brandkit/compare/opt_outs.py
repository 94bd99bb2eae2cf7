"""Words that opt out where the source asks for something: "Unsubscribe" on the button that books a table."""

from collections.abc import Iterator

from brandkit.compare.prepared import Prepared
from brandkit.compare.requests import told_by
from brandkit.compare.seen import Seen
from brandkit.compare.targets import leads_to
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Action, Statement
from brandkit.model.value import Url

_CANCEL = Action("cancel")
_BEFORE = 12
"""Characters between words and the address that they lead to, at most: "Unsubscribe here: acme.example"."""


def meet_opt_outs(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for words that opt out and lead to the source's own page.

    What stands beside every message is no request, unless it has taken the place of one.
    """
    if not seen.asides or any(each.value == _CANCEL for told in told_by(prepared) for each in told.statements):
        return
    forms, ways = forms_of(prepared.setting.lexicon, "opt_outs"), tuple(_ways(prepared, seen))
    for aside in seen.asides:
        quote = seen.view.told.text[aside.start : aside.end]
        if quote.casefold() in forms and any(start <= aside.end + _BEFORE and aside.start < end for start, end in ways):
            yield Meeting("", None, aside, "action", "", quote, aside.start, aside.end)


def _ways(prepared: Prepared, seen: Seen) -> Iterator[tuple[int, int]]:
    """Yield where the view leads to the source's own pages: its addresses, and the words of its links."""
    for link in seen.view.links:
        target = Statement(Url(link.target), link.start, link.end)
        if any(leads_to(target, each) for each in prepared.targets):
            yield link.start, link.end
