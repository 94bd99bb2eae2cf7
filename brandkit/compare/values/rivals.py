"""Facts that a variant does not say, and what it says in their stead."""

from collections.abc import Collection, Iterable, Sequence
from difflib import SequenceMatcher

from brandkit.compare.sides.context import likeness, words_around
from brandkit.compare.sides.kinds import RIVALS
from brandkit.compare.sides.prepared import Needed
from brandkit.model.statement import Statement, Told
from brandkit.model.value import Money, Quantity

_CLEAR = 0.55
"""The score from which on a statement stands for a fact that is not missing: half of the words around are shared, or
a third and the values look alike."""
_LEAST_LIKE = 0.15
"""Below this share of common words around them, two values of one kind are about different things, unless only one
of each is left over."""


def pair_up(
    missing: Sequence[Needed], left_over: Sequence[Statement], told: Told
) -> tuple[tuple[Needed, Statement | None], ...]:
    """Return each missing fact with the statement that stands in its place; None: nothing does.

    A statement stands for one fact only. The likeliest pairs are made first: the same kind, words in common around
    them, values that look alike.
    """
    lonely = [_is_lonely(each, missing, left_over) for each in missing]
    scores = sorted(
        (
            (-_score(needed, statement, told, lonely=lonely[i]), i, j)
            for i, needed in enumerate(missing)
            for j, statement in enumerate(left_over)
            if _can_stand_for(needed, statement)
        ),
    )
    taken: dict[int, int] = {}
    for score, i, j in scores:
        if score < 0 and i not in taken and j not in taken.values():
            taken[i] = j
    return tuple((needed, left_over[taken[i]] if i in taken else None) for i, needed in enumerate(missing))


def rival_of(statement: Statement, needed: Iterable[Needed], told: Told) -> Needed | None:
    """Return the fact that a statement changes although the view says it rightly elsewhere; None: it changes none.

    Nothing is missing here, so the words around must tell: those of one fact, and clearly.
    """
    scored = sorted(
        (
            (_score(each, statement, told, lonely=False), i, each)
            for i, each in enumerate(needed)
            if _can_stand_for(each, statement)
        ),
        key=lambda scored: -scored[0],
    )
    if not scored or scored[0][0] < _CLEAR:
        return None
    return scored[0][2]


def _can_stand_for(needed: Needed, statement: Statement) -> bool:
    if isinstance(statement.value, RIVALS.get(needed.fact.kind, ())):
        return True
    return _is_as_much(needed, statement)


def _is_as_much(needed: Needed, statement: Statement) -> bool:
    """Return whether it is the same amount of something else: "24 pounds" may be a weight."""
    ours, theirs = needed.fact.value, statement.value
    return isinstance(ours, Money | Quantity) and isinstance(theirs, Money | Quantity) and ours.amount == theirs.amount


def _is_lonely(needed: Needed, missing: Iterable[Needed], left_over: Collection[Statement]) -> bool:
    """Return whether the fact is the only one missing of its kind, and one statement of that kind is left over."""
    kin = sum(other.fact.kind == needed.fact.kind for other in missing)
    own = RIVALS.get(needed.fact.kind, ())[:1]
    return kin == 1 and sum(isinstance(statement.value, own) for statement in left_over) == 1


def _score(needed: Needed, statement: Statement, told: Told, *, lonely: bool) -> float:
    """Return how likely a statement is to stand for a fact; 0: not at all."""
    kinds = RIVALS[needed.fact.kind]
    same_kind = isinstance(statement.value, kinds[0])
    around = likeness(needed.around, words_around(told, statement.start, statement.end))
    words = told.text[statement.start : statement.end]
    looks = 1.0 if _is_as_much(needed, statement) else SequenceMatcher(None, needed.shown, words).ratio()
    if around < _LEAST_LIKE and not (lonely and same_kind) and looks < 0.75:
        return 0.0
    return (1.0 if same_kind else 0.4) * (0.2 + around + 0.5 * looks)
