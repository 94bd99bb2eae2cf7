"""Whether a view must state a fact."""

from brandkit.compare.sides.prepared import Needed
from brandkit.model.comparison import Source, View


def is_required(needed: Needed, source: Source, view: View) -> bool:
    """Return whether a view must state a fact.

    A summary need not state any, nor any variant one that only some branches of the message state.
    """
    fact = needed.fact
    if not view.must_say_all or fact.key in source.conditional:
        return False
    return fact.required if isinstance(fact.required, bool) else view.channel in fact.required
