"""Whether a view must state a fact."""

from brandkit.compare.prepared import Needed
from brandkit.model.comparison import Source, View


def is_required(needed: Needed, source: Source, view: View) -> bool:
    """Return whether a view must state a fact.

    A summary need not state any, and no variant one that the source states in other branches than its own.
    """
    fact = needed.fact
    if not view.must_say_all or (fact.key in source.conditional and not (source.is_branch and needed.is_said)):
        return False
    return fact.required if isinstance(fact.required, bool) else view.channel in fact.required
