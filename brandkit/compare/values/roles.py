"""Two values that have changed roles, was and now, of which the source declares one at most."""

from collections.abc import Iterator

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.model.comparison import Meeting, View

OPPOSED_ROLES = frozenset({("was", "now"), ("now", "was"), ("low", "high"), ("high", "low")})


def meet_roles(_: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for the declared one of two values that have changed roles, for the first if neither is.

    Where both are declared, `brandkit.compare.values.attribution` tells it.
    """
    turned = [each for each in seen.pairing.pairs if _is_turned(each)]
    declared = [each for each in turned if each.facts]
    if len({each.statement.role for each in turned}) > 1 and len(declared) < 2:
        yield _meeting((declared or turned)[0], seen.view)


def _is_turned(pair: Pair) -> bool:
    """Return whether a value has the opposite of every role that it has in the source."""
    ours = {each.role for each in pair.sources if each.role}
    return bool(ours) and all((role, pair.statement.role) in OPPOSED_ROLES for role in ours)


def _meeting(pair: Pair, view: View) -> Meeting:
    statement = pair.statement
    key = pair.facts[0].fact.key if pair.facts else ""
    quote = view.told.text[statement.start : statement.end]
    return Meeting(key, pair.sources[0], statement, "role", "", quote, statement.start, statement.end)
