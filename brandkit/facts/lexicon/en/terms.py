"""What makes a phrase a condition in English."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "except, excepted, exception, exceptions, excluding, excludes, exclude, exclusions, excluded, unless,"
    " provided, providing, if, only, solely, subject to, condition, conditions, terms, t&cs, t&c, t & cs, must,"
    " required, requires, eligible, eligibility, valid, while stocks last, while supplies last, new customers,"
    " first order, members only, minimum, maximum, limit, limited, selected, participating, apply, applies",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS}
