"""Values that a view denies and the source states: "it is not on 17 October"."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter, itemgetter

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Action, Statement, Told
from brandkit.model.value import Code, Email, Phone, Url

_OPEN_BOUNDS = frozenset({"", "about", "only"})
"""With another bound a negation may say the same: "not after 31 May" is "until 31 May"."""

_REACH = 30
"""Characters before a negation in which words stand that make a value the old one."""


def meet_denials(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each value that the view only denies and the source only affirms."""
    source, view = prepared.source.told, seen.view
    if not any(sentence.denied for sentence in view.told.sentences):
        return
    for pair in seen.pairing.pairs:
        ours = next((needed.said for needed in pair.facts if needed.said), pair.sources)
        if (
            ours
            and _may_be_denied(pair, ours, view.told, prepared)
            and not any(_stands_beside_a_negation(source, each) for each in ours)
        ):
            span = denial_of(view.told, pair.statement)
            if span is not None:
                start, end = min(span[0], pair.statement.start), pair.statement.end
                key = pair.facts[0].fact.key if pair.facts else ""
                expected = source.text[ours[0].start : ours[0].end]
                yield Meeting(key, ours[0], pair.statement, "negated", expected, view.told.text[start:end], start, end)


def denial_of(told: Told, statement: Statement) -> tuple[int, int] | None:
    """Return the stretch of text in which a value itself is denied; None: it is not.

    "It is not on 17 October" denies the day; "we will not leave Denver at 5:40" may deny anything else.
    """
    sentence = sentence_at(told, statement.start)
    place = bisect_right(sentence.denied, statement.start, key=itemgetter(0)) - 1 if sentence else -1
    if sentence is None or place < 0:
        return None
    start, end = sentence.denied[place]
    first = bisect_left(sentence.words, start, key=attrgetter("start"))
    is_near = first == len(sentence.words) or sentence.words[first].start >= statement.start
    return (start, end) if statement.start < end and is_near else None


def _stands_beside_a_negation(told: Told, statement: Statement) -> bool:
    """Return whether anything in the value's sentence is negated."""
    sentence = sentence_at(told, statement.start)
    return sentence is not None and (bool(sentence.denied) or any(word.negated for word in sentence.words))


def _may_be_denied(pair: Pair, ours: tuple[Statement, ...], told: Told, prepared: Prepared) -> bool:
    """Return whether a negation of the value says another thing.

    What was so may be denied now ("it won't leave at 5:40 as planned"), and an address is used in any sentence.
    """
    statement = pair.statement
    if isinstance(statement.value, Url | Email | Phone | Code) or statement.inexact:
        return False
    if isinstance(statement.value, Action) and all(each.inexact for each in ours):
        return False  # "someone tried to pay" asks nobody to pay
    if any(each.role == "was" for each in ours) and not _is_of_the_past(statement, told, prepared):
        return False
    bounds = {statement.bound, *(each.bound for each in ours)}
    return bounds <= _OPEN_BOUNDS or _is_at_once(statement, told, prepared)


def _is_of_the_past(statement: Statement, told: Told, prepared: Prepared) -> bool:
    """Return whether what was so is denied as that: "it was not $249"."""
    sentence = sentence_at(told, statement.start)
    place = bisect_left(sentence.negations, (statement.start,)) - 1 if sentence else -1
    start = sentence.negations[place][0] if sentence and place >= 0 else 0
    words = told.text[max(0, start - _REACH) : start].casefold().split()
    old = forms_of(prepared.setting.lexicon, "roles", "was")
    # "It was not $249", "the regular price is not $249".
    return statement.role == "was" or any(
        " ".join(words[-count - skipped : len(words) - skipped]) in old for count in (1, 2) for skipped in (0, 1)
    )


def _is_at_once(statement: Statement, told: Told, prepared: Prepared) -> bool:
    """Return whether a value is denied by the very words before it, bound or not: "the last day is not the 19th"."""
    sentence = sentence_at(told, statement.start)
    place = bisect_right(sentence.negations, statement.start, key=itemgetter(1)) - 1 if sentence else -1
    if sentence is None or place < 0 or sentence.negations[place][1] < statement.start - _REACH:
        return False
    fillers = forms_of(prepared.setting.lexicon, "bound_fillers")
    between = told.text[sentence.negations[place][1] : statement.start]
    return all(word in fillers for word in between.casefold().split())
