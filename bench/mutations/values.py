"""Making another value of a value: one that neither the source nor the variant says anywhere."""

import re
from collections.abc import Collection
from functools import lru_cache

from bench.mutations.variant import Variant

_DIGITS = re.compile(r"\d+")


def taken(variant: Variant) -> frozenset[str]:
    """Return the runs of digits that a variant or its source holds, without leading noughts."""
    return _runs(variant.words) | _runs(variant.shown)


def other_digits(digits: str, away: Collection[str], *, least: int = 0, most: int | None = None) -> str | None:
    """Return digits with one of them changed, the last ones first; None: there are none within the bounds."""
    for place in reversed(range(len(digits))):
        for step in (1, 2, 3, 4, 5, 6, 7, 8, 9):
            digit = str((int(digits[place]) + step) % 10)
            new = digits[:place] + digit + digits[place + 1 :]
            is_fit = int(new) >= max(least, 1) and (most is None or int(new) <= most)
            if is_fit and (new[0] != "0" or digits[0] == "0") and new.lstrip("0") not in away:
                return new
    return None


def last_digits(text: str) -> re.Match[str] | None:
    """Return the digits before the decimal point, the last group of them; they decide how much it is."""
    whole = re.split(r"[.,](?=\d{1,2}(?!\d))", text)[0]
    runs = list(_DIGITS.finditer(whole))
    return runs[-1] if runs else None


@lru_cache(maxsize=1024)  # a memo of a pure function
def _runs(text: str) -> frozenset[str]:
    return frozenset(run.lstrip("0") for run in _DIGITS.findall(text))
