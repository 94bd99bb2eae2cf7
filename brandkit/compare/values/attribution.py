"""Right values on the wrong things: two facts of one kind that have changed places."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from brandkit.compare.sides.context import sentence_at, words_around
from brandkit.compare.sides.prepared import Needed, Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.compare.values.ages import are_ages_swapped, label_before
from brandkit.compare.values.denials import denial_of
from brandkit.compare.values.ends import are_ends_swapped
from brandkit.compare.values.labels import are_labels_swapped, are_side_by_side, label_of, units_of
from brandkit.compare.values.roles import OPPOSED_ROLES
from brandkit.compare.values.values import shown
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.recognise.scope import known_words
from brandkit.model.comparison import Meeting, View
from brandkit.model.statement import Statement, Told

# Short words are prepositions and units; what those do is for the roles to say.
_WORD = re.compile(r"[^\W\d_]{4,}")
_EDGE = re.compile(r"[.;:!?()\[\]|/,\n\t•·–—-]")
_REACH = 40
"""Characters: what a value belongs to stands right beside it."""
_TELLING = 0.15
"""A word whose distances to two values differ by less belongs to both."""
_LEAST_SHARED = 3
_OPPOSED = 0.9
"""The cosine below which, negated, two differences count as opposite; found by mutating clean material."""
SWAPPED = "swapped"
_SHARES = frozenset(("off", "back", "extra"))
"""Roles that one amount has beside another."""


def meet_attribution(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each fact that the view says of what the source says another fact of."""
    view, lexicon = seen.view, prepared.setting.lexicon
    said = [
        (needed, found)
        for needed in prepared.needed
        if needed.said and (found := seen.pairing.said.get(needed.fact.key))
    ]
    for (one, ones), (other, others) in combinations(said, 2):
        if one.fact.kind == other.fact.kind and one.fact.value != other.fact.value:
            roles = [_roles_stand(one, ones), _roles_stand(other, others)]
            if _are_both_affirmed(prepared.source.told, view.told, (one, other), (ones, others), lexicon):
                yield _meeting(one, ones[0], "negated", view)
                continue
            said_of = ((one.said, other.said), (ones, others))
            is_turned = (
                are_ends_swapped(*said_of)
                or are_ages_swapped(prepared.source.told, view.told, *said_of, lexicon)
                or _has_moved(*said_of)
                or _is_denied_in_turn(prepared.source.told, view.told, (one, other), (ones, others))
            )
            if roles == [SWAPPED, SWAPPED] or is_turned or _is_called_old(prepared, view.told, one, ones):
                yield _meeting(one, ones[0], "role", view)
            elif _is_called_old(prepared, view.told, other, others):
                yield _meeting(other, others[0], "role", view)
            elif not any(roles) and _is_swapped(prepared, view.told, (one, other), (ones, others)):
                yield _meeting(one, ones[0], "attribution", view)


def _roles_stand(needed: Needed, said: Sequence[Statement]) -> str:
    """Return how the roles that the view gives a value stand to the source's: as there, swapped, or ``""``: unsaid."""
    ours = {each.role for each in needed.said if each.role}
    theirs = {each.role for each in said if each.role}
    if not ours or not theirs:
        return ""
    # Said twice, it may be wrong once.
    return SWAPPED if any(all((a, b) in OPPOSED_ROLES for a in ours) for b in theirs) else "as there"


def _has_moved(ours: Sequence[Sequence[Statement]], theirs: Sequence[Sequence[Statement]]) -> bool:
    """Return whether what one value is for the source, money back or off, the other is for the view."""
    here, there = ([{one.role for one in each} & _SHARES for each in side] for side in (ours, theirs))
    return bool(here[0]) != bool(here[1]) and here == there[::-1]


def _is_called_old(prepared: Prepared, view: Told, needed: Needed, said: Sequence[Statement]) -> bool:
    """Return whether words such as "was" stand right before what the source gives as the new value."""
    if {each.role for each in needed.said if each.role} != {"now"}:
        return False
    lexicon = prepared.setting.lexicon
    old = forms_of(lexicon, "roles", "was") | forms_of(lexicon, "roles", "instead")
    verbs = known_words(lexicon, "verbs")
    for each in said:
        words = view.text[max(0, each.start - _REACH) : each.start].casefold().split()
        if words and words[-1] in verbs and words[-1] not in old:  # "the regular price is"
            words.pop()
        if any(" ".join(words[-count:]) in old for count in (1, 2, 3)):
            return True
    return False


def _is_denied(told: Told, statement: Statement) -> bool:
    """Return whether a value stands in what a clause denies: "it does not leave at 8:40"."""
    sentence = sentence_at(told, statement.start)
    return sentence is not None and any(start <= statement.start < end for start, end in sentence.denied)


def _are_both_affirmed(
    source: Told,
    view: Told,
    facts: tuple[Needed, Needed],
    said: tuple[Sequence[Statement], Sequence[Statement]],
    lexicon: Lexicon,
) -> bool:
    """Return whether one sentence says both values where the source says the one and denies the other."""
    if sum(any(_is_denied(source, each) for each in fact.said) for fact in facts) != 1:
        return False
    for one, other in product(*said):
        sentence = sentence_at(view, one.start)
        is_plain = sentence is not None and not sentence.negations and not one.role and not other.role
        if is_plain and sentence is sentence_at(view, other.start):
            # "Departure 10:40 (old: 9:10)" affirms one of them only.
            return {"was", "now"}.isdisjoint(label_before(view, each, lexicon) for each in (one, other))
    return False


def _is_denied_in_turn(
    source: Told, view: Told, facts: tuple[Needed, Needed], said: tuple[Sequence[Statement], Sequence[Statement]]
) -> bool:
    """Return whether the view denies the one value and the source the other: "at 5:50, not at 5:05"."""
    ours = [any(each.role == "was" or _is_denied(source, each) for each in fact.said) for fact in facts]
    theirs = [any(denial_of(view, each) for each in some) for some in said]
    return ours[0] != ours[1] and theirs == [ours[1], ours[0]]


def _is_swapped(
    prepared: Prepared, view: Told, facts: tuple[Needed, Needed], said: tuple[Sequence[Statement], Sequence[Statement]]
) -> bool:
    source = prepared.source.told
    if _places_swapped(source, view, facts, said) or _followers_swapped(source, view, facts, said):
        return True
    if len(said[0]) != 1 or len(said[1]) != 1:
        return False
    each = said[0][0], said[1][0]
    return _surroundings_swapped(view, facts, each) or _labels_swapped(prepared, view, facts, each)


def _labels_swapped(
    prepared: Prepared, view: Told, facts: tuple[Needed, Needed], said: tuple[Statement, Statement]
) -> bool:
    """Return whether the words with each price are those of the other: "kids pay £14, grown-ups £6"."""
    if facts[0].fact.kind != "money":
        return False
    lexicon = prepared.setting.lexicon
    ours = [label_of(prepared.source.told, fact.said[0], lexicon) for fact in facts]
    theirs = [label_of(view, each, lexicon) for each in said]
    may_be_bare = not are_side_by_side(view, *said, lexicon)
    if are_labels_swapped((ours[0], ours[1]), (theirs[0], theirs[1]), may_be_bare=may_be_bare):
        return True
    # "£140 a day" for "a day costs £32, the week £140": what a price is per is a label too.
    ours = [
        label | units_of(prepared.source.told, fact.said[0], lexicon) for label, fact in zip(ours, facts, strict=True)
    ]
    theirs = [label | units_of(view, each, lexicon) for label, each in zip(theirs, said, strict=True)]
    return are_labels_swapped((ours[0], ours[1]), (theirs[0], theirs[1]), may_be_bare=False)


def _surroundings_swapped(view: Told, facts: tuple[Needed, Needed], said: tuple[Statement, Statement]) -> bool:
    """Return whether what is nearer to one value than to the other in the source is the other way round in the view.

    Each word counts by how much nearer it is; the two differences, taken as vectors, point in opposite directions.
    """
    ours = _difference(facts[0].around, facts[1].around)
    theirs = _difference(*(words_around(view, each.start, each.end) for each in said))
    shared = [stem for stem in ours if stem in theirs and min(abs(ours[stem]), abs(theirs[stem])) > _TELLING]
    if len(shared) < _LEAST_SHARED:
        return False
    product = sum(ours[stem] * theirs[stem] for stem in shared)
    lengths = math.sqrt(sum(ours[s] ** 2 for s in shared) * sum(theirs[s] ** 2 for s in shared))
    return product < -_OPPOSED * lengths


def _difference(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    return {stem: one.get(stem, 0.0) - other.get(stem, 0.0) for stem in {*one, *other}}


def _places_swapped(
    source: Told, view: Told, facts: tuple[Needed, Needed], said: tuple[Sequence[Statement], Sequence[Statement]]
) -> bool:
    """Return whether the words beside each value are those that the source has beside the other, and only those."""
    ours = [_words_beside(source, each.said[0]) for each in facts]
    own = (ours[0] - ours[1], ours[1] - ours[0])
    theirs = [_words_beside(view, each[0], own[0] | own[1]) for each in said]
    straight = len(theirs[0] & own[0]) + len(theirs[1] & own[1])
    return not straight and bool(theirs[0] & own[1]) and bool(theirs[1] & own[0])


def _followers_swapped(
    source: Told, view: Told, facts: tuple[Needed, Needed], said: tuple[Sequence[Statement], Sequence[Statement]]
) -> bool:
    """Return whether what each value is for stands behind the other: "£429 for adults, £199 for children"."""
    ours = [_words_behind(source, each.said[0]) for each in facts]
    theirs = [_words_behind(view, each[0]) for each in said]
    own = (ours[0] - ours[1], ours[1] - ours[0])
    straight = len(theirs[0] & own[0]) + len(theirs[1] & own[1])
    return not straight and bool(theirs[0] & own[1]) and bool(theirs[1] & own[0])


def _words_behind(told: Told, statement: Statement) -> frozenset[str]:
    """Return the words behind a value, up to the next mark or value."""
    after = (each.start for each in told.statements if each.start >= statement.end)
    until = min(next(after, len(told.text)), statement.end + _REACH)
    return frozenset(_WORD.findall(_EDGE.split(told.text[statement.end : until].lstrip(" "))[0].casefold()))


def _words_beside(told: Told, statement: Statement, wanted: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the words in front of a value up to the next mark; those behind it if none in front is wanted."""
    front = _EDGE.split(told.text[max(0, statement.start - _REACH) : statement.start].rstrip(" :\t\n|"))[-1]
    before = frozenset(_WORD.findall(front.casefold()))
    if before and (not wanted or before & wanted):
        return before
    behind = _EDGE.split(told.text[statement.end : statement.end + _REACH].lstrip(" "))[0]
    return frozenset(_WORD.findall(behind.casefold()))


def _meeting(needed: Needed, statement: Statement, kind: str, view: View) -> Meeting:
    quote = view.told.text[statement.start : statement.end]
    return Meeting(
        needed.fact.key, needed.said[0], statement, kind, shown(needed.fact), quote, statement.start, statement.end
    )
