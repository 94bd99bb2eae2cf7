"""German numbers in one word: ``einhundertfünfundzwanzig``, ``vierzehnten``."""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from brandkit.facts.lexicon.lexicon import Lexicon

_HALF = "einhalb"
_ENDINGS = ("te", "ten", "ter", "tes", "tem")
_IRREGULAR = (1, 3, 7, 8)
"""Their ordinals are in the lexicon; "siebente" is regular."""


def german_number(word: str, lexicon: Lexicon) -> Decimal | None:
    """Return what one word amounts to, from 1 to 999 999 or with a half; None: it is no number."""
    below = _below_a_thousand(lexicon)
    if word.endswith(_HALF):
        whole = below.get(word.removesuffix(_HALF))
        return None if whole is None else whole + Decimal("0.5")
    head, hundred, rest = word.partition("hundert")
    if hundred and head in below and 11 <= below[head] <= 19:  # "zwölfhundert"
        tail = below.get(rest.removeprefix("und")) if rest else Decimal(0)
        return None if tail is None or tail > 99 else below[head] * 100 + tail
    head, thousand, rest = word.partition("tausend")
    if not thousand:
        return below.get(word)
    left = Decimal(1) if head in ("", "ein") else below.get(head)
    right = below.get(rest.removeprefix("und")) if rest else Decimal(0)
    return None if left is None or right is None else left * 1000 + right


def german_ordinal(word: str, lexicon: Lexicon) -> Decimal | None:
    """Return the place that one word names, from 2 to 999; None: it is no ordinal, or an irregular one."""
    ending = next((each for each in _ENDINGS if word.endswith(each)), "")
    if not ending:
        return None
    below = _below_a_thousand(lexicon)
    stem = word.removesuffix(ending)
    short = below.get(stem)
    if short is not None:
        return short if 2 <= short <= 19 and short not in _IRREGULAR else None
    found = below.get(stem.removesuffix("s")) if stem.endswith("s") else None
    return found if found is not None and found >= 20 else None


@lru_cache(maxsize=4)  # a memo of a pure function
def _below_a_thousand(lexicon: Lexicon) -> Mapping[str, Decimal]:
    simple = _simple(lexicon)
    units = {"ein": 1, **{word: number for word, number in simple.items() if 2 <= number <= 9}}
    tens = {word: number for word, number in simple.items() if number >= 20}
    joined = {f"{unit}und{ten}": units[unit] + tens[ten] for unit in units for ten in tens}
    low = {**simple, **joined}
    high = {f"{unit}hundert": number * 100 for unit, number in (units | {"": 1}).items()}
    tails = {"": 0, "eins": 1, **low}
    return {
        **{word: Decimal(number) for word, number in low.items()},
        **{
            f"{hundred}{link}{tail}": Decimal(high[hundred] + tails[tail])
            for hundred in high
            for tail in tails
            for link in (("", "und") if tail else ("",))
        },
    }


def _simple(lexicon: Lexicon) -> dict[str, int]:
    """Return the words from 1 to 90 that the lexicon lists."""
    listed = lexicon.words["numbers"].items()
    whole = ((int(number), forms) for number, forms in listed if str(number).isdecimal() and int(number))
    return {form.strip(): number for number, forms in whole for form in forms.split(",")}
