"""What an amount is for: "£14 a month", "12 GB of data per person", "5 € im Monat"."""

import re

from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.recognise.grammar import Found
from brandkit.facts.recognise.nouns import singular

_PER = "(?P<per> [prAe][dyu] | pw | P(?![wyd]) | e(?![wydnu]) )"

# "per person per night", "pro Person und Nacht": either alone says less.
_TOO = "(?: [,&]? (?P<too> [prAe][dyu] | pw | P(?![wyd]) ) | & (?P<and_too> [dy] (?![wdy]) ) )?"

PER = rf"(?: \+? (?P<gap> [vb]? [wy]{{1,2}} )? {_PER} {_TOO} )?"
"""Matches what stands behind an amount and says per what, and per what else; up to two words may stand between."""

PER_LAST = re.sub(r"\?P<(\w+)>", r"?P<\1_last>", PER)
"""The same behind the second of two amounts: "38 € instead of 34 € a month"."""

PER_OF_MONEY = PER.replace("(?P<per>", "(?: q(?=Ad))? (?P<per>")
"""The same, and "£59 for a year": of other things that is how long they last."""

PER_BEHIND = rf"(?= (?P<noun> (?:[wy]'?){{1,4}} (?:z[wy])? ) {_PER} )?"
"""Looks ahead for the same behind a noun: "2 meals per adult"."""


def per(found: Found, group: str = "per") -> str:
    """Return the unit, thing or person that the match is per, in normal form; ``""``: none; of two ``night+person``."""
    rest = group.removeprefix("per")
    units = {_unit(found, each) for each in (group, f"too{rest}", f"and_too{rest}")}
    return "+".join(sorted(units - {""}))


def _unit(found: Found, group: str) -> str:
    items = found.each(group)
    if not items:
        return ""
    first, last = items[0], items[-1]
    if len(items) == 1:
        return str(first.meaning)
    if last.letter == "w":
        if last.tokens[0].key in single_words(found.setting.lexicon, "requests"):
            return ""  # "63 € por pagar"
        return singular(last.tokens[0].key, found.setting.lexicon)
    return str(last.meaning).rstrip("?")


def end(found: Found, amount: str) -> int:
    """Return where a statement ends whose last group is `amount`: with its per, if that follows at once."""
    if found.has("per") and not found.has("gap"):
        last = next(group for group in ("too", "and_too", "per") if found.has(group))
        return found.each(last)[-1].end
    return found.each(amount)[-1].end


def rate(found: Found) -> str:
    """Return `per` of what is no money: "each" says there that every one has so much, and makes no rate of it."""
    return "" if _is_each(found) else per(found)


def rate_end(found: Found, amount: str) -> int:
    """Return `end` of what is no money."""
    return found.each(amount)[-1].end if _is_each(found) else end(found, amount)


def _is_each(found: Found) -> bool:
    """Return whether the words make a rate of money only: "each", and "la noche" with its article."""
    items = found.each("per")
    if len(items) != 1:
        return False
    articles = single_words(found.setting.lexicon, "noun_stops")
    return items[0].letter == "e" or (items[0].letter == "P" and items[0].tokens[0].key in articles)
