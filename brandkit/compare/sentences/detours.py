"""Words that lead to the source's own page and ask for another favour: "Unsubscribe" on the button that books."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterator
from dataclasses import replace

from brandkit.compare.sentences.requests import told_by
from brandkit.compare.sides.housekeeping import HOUSEKEEPING, Spans
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.compare.sides.targets import leads_to
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Action, Said, Statement
from brandkit.model.value import Email, Url

_CANCEL = Action("cancel")
_FAVOURS = (Action("newsletter"), Action("share"), Action("vote"))
"""What senders ask for beside their message; named in passing it is no request, on the way to their page it is."""
_BEFORE = 32
"""Characters between words and the address that they lead to, at most: "To unsubscribe, go to acme.example"."""
_APART = re.compile(r"[.!?;|\n]")


def meet_detours(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for words that opt out, or ask for another favour, and lead to the source's own page.

    What stands beside every message is no request, unless it has taken the place of one.
    """
    actions = (each for each in seen.view.told.statements if type(each.value) is Action)
    favours = [each for each in actions if each.inexact and each.value in _FAVOURS]
    likely = [*seen.asides, *favours]
    if not likely:
        return
    known = {each.value for told in told_by(prepared) for each in told.statements}
    ways = sorted(_ways(prepared, seen))
    for each in likely:
        quote = seen.view.told.text[each.start : each.end]
        if _is_unasked(each, quote, known, prepared) and _leads_on(each, ways, seen, prepared):
            certain = replace(each, inexact=False)
            yield Meeting("", None, certain, "action", "", quote, each.start, each.end)


def _is_unasked(statement: Statement, quote: str, known: Container[Said], prepared: Prepared) -> bool:
    """Return whether the source asks for no such thing; one word of a favour may mean anything: "the new rate"."""
    if statement.value == HOUSEKEEPING:
        return _CANCEL not in known and quote.casefold() in forms_of(prepared.setting.lexicon, "opt_outs")
    return statement.value not in known and " " in quote


def _ways(prepared: Prepared, seen: Seen) -> Iterator[tuple[int, int]]:
    """Yield where the view leads to the source's own pages: its addresses, and the words of its links."""
    for link in seen.view.links:
        target = Statement(Url(link.target), link.start, link.end)
        if any(leads_to(target, each) for each in prepared.targets):
            yield link.start, link.end
    for pair in seen.pairing.pairs:
        if isinstance(pair.statement.value, Url | Email) and (pair.facts or pair.sources):
            yield pair.statement.start, pair.statement.end


def _leads_on(statement: Statement, ways: Spans, seen: Seen, prepared: Prepared) -> bool:
    """Return whether words are those of a link, or an address follows them in the same breath."""
    place = bisect_left(ways, (statement.end, 0))
    if any(
        end > statement.start for _, end in ways[max(0, place - 2) : place]
    ):  # a link, and the address that it shows
        return True
    if place == len(ways) or ways[place][0] > statement.end + _BEFORE:
        return False
    between = seen.view.told.text[statement.end : ways[place][0]]
    others = forms_of(prepared.setting.lexicon, "breaks", "or")
    return not _APART.search(between) and others.isdisjoint(between.casefold().split())
