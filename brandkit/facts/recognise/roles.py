"""The part that a value plays: what it was and what it is now; a price off, cash back, an extra."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from brandkit.facts.lexicon.lexicon import entries, first_words
from brandkit.facts.recognise.grammar import Item, Row, letters_of, view
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Duration, Money, Number, Percent, Quantity

_ROLES = (("roles", "r"), ("bound_fillers", "f"))
_SHARES = (("role_shares", "s"), ("bound_fillers", "f"))
_LETTERS: Mapping[object, str] = {
    "was": "W",
    "now": "N",
    "instead": "I",
    "becomes": "L",
    "change": "C",
    "from": "F",
    "to": "T",
}

# What goes with a value, "£3 a month", has six items at most; a verb and its values are in one sentence, sixteen apart.
_FROM_TO = re.compile(r"C[^.!?\n]{0,20}?Ff?(?P<was>V)[wf/%]{0,6}Tf?(?P<now>V)")
# Where the verb stands last: "wird vom 9. auf den 16. Oktober verschoben", "wurde von 24 € auf 27 € erhöht".
_FROM_TO_LAST = re.compile(r"Ff?(?P<was>V)[wf/%]{0,3}Tf?(?P<now>V)[wf,]{0,4}C")
_ONTO = re.compile(r"C[^V.!?\n]{0,6}Tf?(?P<now>V)[^.!?\nV]{0,8}N[wf]{0,3}(?P<was>V)")
_NOT = re.compile(r"(?P<now>V)[wf/%]{0,6}[(,]?I[wf]{0,3}(?P<was>V)|I[wf]{0,3}(?P<was2>V)[^V.!?\n]{0,12}(?P<now2>V)")
# A day may stand between: "£15 from May, up from £12".
_NOT_ON = re.compile(r"(?P<now>V)[wf/%]{0,6}F?f{0,2}V[(,]?I[wf]{0,3}(?P<was>V)")
_BECOMES = re.compile(r"(?P<was>V)[wf/%]{0,6}L[wf]{0,2}(?P<now>V)")
_WAS_BESIDE = re.compile(r"(?P<now>V)[wf]{0,2}[(,]W[wf:]{0,2}(?P<was>V)(?=[)\n.;]|$)")
_CUES = re.compile(r"(?P<cue>[WN])[\n:]?[wf':]{0,4}(?P<value>V)|(?P<value2>V)[(,]?(?P<cue2>[WN])(?![wf]{0,2}V|:)")
_SHARE = re.compile(r"(?P<value>V)f?w?(?P<cue>s)|(?P<cue2>s)[fw:]{0,2}(?P<value2>V)")


class Part(NamedTuple):
    """A value and the part that it plays."""

    statement: Statement
    role: str
    partner: Statement | None = None
    """The other value of a change: "five pounds a month instead of three"."""


def with_roles(tokens: Row, statements: Sequence[Statement], setting: Setting) -> list[Statement]:
    """Return the statements, each with the role that the words around it give."""
    keys = tokens.where.keys()
    found: dict[int, Part] = {}
    if not statements:
        return []
    if not keys.isdisjoint(first_words(setting.lexicon, "roles")):
        items, letters = _seen(tokens, statements, setting)
        for part in (*_changes(letters, items), *_cues(letters, items)):
            found.setdefault(part.statement.start, part)
    if not keys.isdisjoint(first_words(setting.lexicon, "role_shares")):
        for part in _shares(tokens, statements, setting):
            found.setdefault(part.statement.start, part)
    return [_with_role(each, found.get(each.start)) for each in statements] if found else list(statements)


def cued_roles(tokens: Row, statements: Sequence[Statement], setting: Setting) -> frozenset[str]:
    """Return which of ``was`` and ``now`` is said of a value: one alone makes no part, but may in a longer text."""
    if not statements or tokens.where.keys().isdisjoint(first_words(setting.lexicon, "roles")):
        return frozenset()
    items, letters = _seen(tokens, statements, setting)
    return frozenset(part.role for part in _cued(letters, items))


def _seen(tokens: Row, statements: Sequence[Statement], setting: Setting) -> tuple[Sequence[Item], str]:
    items = view(tokens, entries(setting.lexicon, _ROLES), statements)
    return items, "".join([_LETTERS[item.meaning] if item.letter == "r" else item.letter for item in items])


def _changes(letters: str, items: Sequence[Item]) -> Iterator[Part]:
    """Yield both values of each change: "from £3 to £5", "£5 instead of £3", "£3 → £5", "£5 (was £3)"."""
    for shape in (_FROM_TO, _FROM_TO_LAST, _ONTO, _NOT, _NOT_ON, _BECOMES, _WAS_BESIDE):
        for match in shape.finditer(letters):
            was, now = _values(match, items, "was"), _values(match, items, "now")
            if _comparable(was, now) and (shape is not _FROM_TO or _is_changed(match, was)):
                yield Part(was, "was", now)
                yield Part(now, "now", was)


def _is_changed(match: re.Match[str], was: Statement) -> bool:
    """Return whether a verb of change speaks of these values: a time has it close by, else it is "open from 9 to 5"."""
    return not isinstance(was.value, Day | Clock) or match.start("was") - match.start() <= 4


def _cues(letters: str, items: Sequence[Item]) -> Iterable[Part]:
    """Return what is said to be old and new; nothing unless both are there, since "was" alone may only tell a story."""
    found = _cued(letters, items)
    return found if {part.role for part in found} == {"was", "now"} else ()


def _cued(letters: str, items: Sequence[Item]) -> list[Part]:
    return [
        Part(_values(match, items, "value"), "was" if (match["cue"] or match["cue2"]) == "W" else "now")
        for match in _CUES.finditer(letters)
    ]


def _shares(tokens: Row, statements: Sequence[Statement], setting: Setting) -> Iterator[Part]:
    """Yield the values that are taken off, given back or added: "20% off", "a discount of $5"."""
    if not any(isinstance(each.value, Percent | Money) for each in statements):
        return
    items = view(tokens, entries(setting.lexicon, _SHARES), statements)
    for match in _SHARE.finditer(letters_of(items)):
        statement = _values(match, items, "value")
        cue = items[match.start("cue") if match["cue"] else match.start("cue2")]
        if isinstance(statement.value, Percent | Money):
            yield Part(statement, str(cue.meaning))


def _values(match: re.Match[str], items: Sequence[Item], group: str) -> Statement:
    """Return the value of a group, or of its other form, which ends in 2."""
    place = match.start(group) if match[group] else match.start(f"{group}2")
    meaning = items[place].meaning
    if not isinstance(meaning, Statement):
        raise TypeError("only values have the letter V")
    return meaning


def _comparable(one: Statement, other: Statement) -> bool:
    """Return whether one value can take the other's place; a bare number takes its unit from the other."""
    amounts = (Money, Percent, Quantity, Duration)
    first, second = one.value, other.value
    if isinstance(first, Day | Clock) or isinstance(second, Day | Clock):
        return type(first) is type(second)
    if isinstance(first, Number) or isinstance(second, Number):
        return isinstance(first, (*amounts, Number)) and isinstance(second, (*amounts, Number))
    return isinstance(first, amounts) and type(first) is type(second)


def _with_role(statement: Statement, part: Part | None) -> Statement:
    if part is None or (statement.role and statement.role not in ("low", "high")):
        return statement
    bound = "" if statement.bound in ("at-least", "from") and part.role == "was" else statement.bound
    partner = part.partner
    if partner is None or not isinstance(statement.value, Number) or isinstance(partner.value, Number):
        shared = partner.per if partner is not None and type(partner.value) is type(statement.value) else ""
        return replace(statement, role=part.role, bound=bound, per=statement.per or shared)
    unit = partner.value
    value = (
        replace(unit, amount=statement.value.amount)
        if isinstance(unit, Money | Percent | Quantity | Duration)
        else None
    )
    return replace(
        statement, role=part.role, bound=bound, value=value or statement.value, per=statement.per or partner.per
    )
