"""A rule that could not look, told as an error of that rule: what it would have found nobody knows."""

from brandkit.model.finding import WHY_STOPPED
from brandkit.model.prose import Remark
from brandkit.style.ready import Ready


def stopped(ready: Ready, start: int, end: int, *, in_raw: bool = False) -> Remark:
    """Return the remark that a rule could not look from `start` to `end`, however mild the rule is."""
    words = f"the rule {ready.rule.id} took too long and was stopped; mend its pattern ({ready.rule.path})"
    return Remark(ready.rule.id, "error", words, start, end, in_raw, why=WHY_STOPPED)
