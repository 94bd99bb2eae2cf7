"""What limits a value: up to, at least, about, until, before; before the value or behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.facts.lexicon.lexicon import entries, first_words
from brandkit.facts.recognise.grammar import VALUE, Item, Row, letters_of, view
from brandkit.facts.recognise.pasts import not_since
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Clock, Day, Statement
from brandkit.model.value import Code, Duration, Email, Money, Number, Phone, Quantity, Url

_BEFORE = (("bounds", "B"), ("deadlines", "D"), ("advances", "G"), ("bound_fillers", "f"), ("spread", "P"))
_BEHIND = (("bounds_far", "E"), ("bounds_behind", "A"), ("bound_fillers", "f"))

# Six fillers: "until the end of the day on ..."; a deadline may name what it is for: "the last day to book is".
_LIMITED = re.compile(r"B[f:(\-]{0,6}(?P<value>V)|D[wf:,(]{0,6}(?P<value2>V)")
# What a moment's bound holds for too: "until Sunday, 14 June, at 6 pm".
_GOES_ON = re.compile(r"[f,(]{0,2}V")
_LIMITED_BEHIND = re.compile(r"V[,(]?[AE](?!f{0,2}V)|V[wf'-]{0,3}E(?!f{0,2}V)")

_SPREAD = ("V", "P")
"""What is spread over a time, an amount or payments, is not more than that time."""
_ENDS = ("at-least", "up-to", "from", "until")


def bounded(tokens: Row, statements: Sequence[Statement], setting: Setting) -> list[Statement]:
    """Return the statements, each with the bound that the words around it give, if it has none."""
    lexicon, keys = setting.lexicon, tokens.where.keys()
    found: dict[int, str] = {}
    if not statements:
        return []
    if not keys.isdisjoint(first_words(lexicon, "bounds", "deadlines")):
        found.update(_before(view(tokens, entries(lexicon, _BEFORE), statements)))
    if not keys.isdisjoint(first_words(lexicon, "bounds_behind", "bounds_far", "limits_within")):
        items = view(tokens, entries(lexicon, _BEHIND), statements)
        for start, bound in (*_within(items, setting), *_behind(items)):
            found.setdefault(start, bound)
    for start, bound in not_since(tokens, statements, setting):
        found.setdefault(start, bound)
    return [_with_bound(each, found.get(each.start, "")) for each in statements] if found else list(statements)


def _with_bound(statement: Statement, bound: str) -> Statement:
    """Return a statement with a bound; ends have theirs already: "from 10 to 20", "from 20 to 10" limit nothing."""
    if not bound or statement.bound or (statement.role in ("low", "high", "was") and bound in _ENDS):
        return statement
    return replace(statement, bound=bound)


def _before(items: Sequence[Item]) -> Iterator[tuple[int, str]]:
    """Yield where a value begins and its bound."""
    letters = letters_of(items)
    for match in _LIMITED.finditer(letters):
        place = match.end() - 1
        statement = _statement(items[place])
        meaning = items[match.start()].meaning
        bound = _bound(meaning, statement) if match["value"] else _deadline(meaning, statement)
        bound = "at-least" if _is_ahead(meaning, statement, items[place + 1 : place + 3]) else bound
        if bound == "over" and isinstance(statement.value, Duration) and letters[: match.start()].endswith(_SPREAD):
            continue  # "£12,000 over 48 months"
        if bound:
            yield statement.start, bound
            yield from _carried(items, letters, place, bound)


def _is_ahead(meaning: object, statement: Statement, after: Sequence[Item]) -> bool:
    """Return whether a deadline is a length of time ahead: "no later than 24 hours before", "spätestens 2 Tage vorher".

    So long ahead at least, although the words are those of a latest moment, or of "up to".
    """
    is_deadline = isinstance(meaning, tuple) and meaning[1] in ("until", "by")
    if not is_deadline or not isinstance(statement.value, Duration):
        return False
    first = next((item for item in after if item.letter != "f"), None)
    return first is not None and (
        first.letter == "G" or (isinstance(first.meaning, tuple) and first.meaning[1] == "before")
    )


def _carried(items: Sequence[Item], letters: str, place: int, bound: str) -> Iterator[tuple[int, str]]:
    """Yield the same bound for the parts of one moment: a day, then a time of day, or the other way."""
    while _is_moment(_statement(items[place])) and (found := _GOES_ON.match(letters, place + 1)):
        here, place = items[place], found.end() - 1
        statement = _statement(items[place])
        if not _is_moment(statement) or type(statement.value) is type(_statement(here).value) or statement.role:
            return
        yield statement.start, bound


def _behind(items: Sequence[Item]) -> Iterator[tuple[int, str]]:
    yield from ((item.start, "at-least") for item in items if item.letter == VALUE and _has_plus(item))
    letters = letters_of(items)
    for match in _LIMITED_BEHIND.finditer(letters):
        statement = _statement(items[match.start()])
        bound = _bound(items[match.end() - 1].meaning, statement)
        if bound:
            yield statement.start, bound


def _within(items: Sequence[Item], setting: Setting) -> Iterator[tuple[int, str]]:
    """Yield what stands between a number and its unit: "56 or more days"."""
    limits = setting.lexicon.words.get("limits_within", {})
    for item in (each for each in items if each.letter == VALUE and len(each.tokens) > 2):
        inside = " ".join(token.key for token in item.tokens[1:-1])
        for bound, forms in limits.items():
            if inside in forms.split(", "):
                yield item.start, str(bound)


def _has_plus(item: Item) -> bool:
    """Return whether a value has its plus within: "24+ hours"."""
    is_amount = isinstance(_statement(item).value, Duration | Money | Number | Quantity)
    return is_amount and any(token.key == "+" for token in item.tokens[1:])


def _statement(item: Item) -> Statement:
    if not isinstance(item.meaning, Statement):
        raise TypeError("only values have the letter V")
    return item.meaning


def _bound(meaning: object, statement: Statement) -> str:
    """Return which of a word's three bounds is meant: an amount's, a day's, a time of day's."""
    amount, day, clock = meaning if isinstance(meaning, tuple) else ("", "", "")
    match statement.value:
        case Day():
            return str(day)
        case Clock():
            return str(clock)
        case Duration():
            return str(amount or day)
        case Code() | Url() | Email() | Phone():
            return ""
        case _:
            return str(amount)


def _deadline(meaning: object, statement: Statement) -> str:
    return str(meaning) if _is_moment(statement) else ""


def _is_moment(statement: Statement) -> bool:
    return isinstance(statement.value, Day | Clock)
