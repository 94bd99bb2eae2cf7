"""Whether a view must state a fact."""

from brandkit.model.comparison import View
from brandkit.model.message import Fact


def is_required(fact: Fact, view: View) -> bool:
    """Return whether the view's channel must state a fact; a summary need not state any."""
    if not view.must_say_all:
        return False
    return fact.required if isinstance(fact.required, bool) else view.channel in fact.required
