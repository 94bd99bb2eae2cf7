"""Codes and phone numbers as they are read out: "K, N, I, T, two, zero"; "oh one six one, four nine six ..."."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from brandkit.facts.phone_form import is_possible_phone
from brandkit.facts.recognise.grammar import Found, Item, rule
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.spelled_pieces import hearings
from brandkit.model.statement import Said, Statement
from brandkit.model.value import Code, Number, Phone

_PIECE = "(?:lFw|M?[lknOc])"
_RUN = f"(?P<plus>P,?)?(?P<run>{_PIECE}(?:(?:,?H,?|[,-])?{_PIECE}){{1,40}})(?P<after>(?=w))?"
_CUED = f"(?P<cue>[QGYT])[wfv:,]{{0,4}}?{_RUN}"


def _run(found: Found) -> Iterator[Statement]:
    items = found.each("run")
    cue = found.item("cue").letter if found.has("cue") else ""
    if not cue and _is_clock(items):
        return
    if any(item.letter in "lkc" for item in items):
        yield from _code(items, cue, followed=found.has("after"))
    else:
        yield from _digits(found, items, cue)


def _code(items: Sequence[Item], cue: str, *, followed: bool) -> Iterator[Statement]:
    """Yield the code that letters and digits make, unless they look like plain words and numbers."""
    # "9h-17h" is a time: one letter of a code that nothing announces is a capital, or its numbers are read out.
    if not _is_code(items, cue) or (cue in ("", "T") and not any(map(_is_spoken, items))):
        return
    heard = hearings(items)
    if followed and items[-1].letter == "n":
        heard = (*heard, *hearings(items[:-1]))
    values = tuple(Code(text) for text in heard)
    sure = cue in ("Q", "G", "Y") or sum(item.letter == "l" for item in items) > 1
    yield Statement(values[0], items[0].start, items[-1].end, values[1:], inexact=not sure, is_spoken=True)


def _is_code(items: Sequence[Item], cue: str) -> bool:
    """Return whether there are enough letters and digits to be read out; with a cue, one of each is enough."""
    lone = [item.tokens[0] for item in items if item.letter == "l"]
    numbers = sum(item.letter in "nO" for item in items)
    words = sum(item.letter in "kc" for item in items)
    if not lone and not any(item.letter == "n" and item.tokens[0].in_words for item in items):
        return False
    if cue in ("Q", "G", "Y"):
        return (numbers > 0 and len(lone) + words > 0) or len(lone) > 2
    if (
        _is_list(items) or _is_written(items) or (len(lone) == 1 and lone[0].written.islower())
    ):  # "18 h 30 UTC" is a time
        return False
    return (
        (numbers > 0 and len(lone) > 1) or len(lone) > 4 or (numbers > 2 and lone != []) or (words == 1 and numbers > 1)
    )


def _is_written(items: Sequence[Item]) -> bool:
    """Return whether a letter touches a number, or digits are a range: "3D, 24H", "9-15 h" are not read out."""
    touching = (left.letter + right.letter for left, right in pairwise(items) if left.end == right.start)
    ranged = (
        low.letter + dash.letter + high.letter == "n-n"
        and len(high.tokens[0].key) == 2
        and high.tokens[0].key.isdecimal()
        for low, dash, high in zip(items, items[1:], items[2:], strict=False)
    )
    return any(pair in ("nl", "nk", "ln", "kn") for pair in touching) or any(ranged)


def _is_list(items: Sequence[Item]) -> bool:
    """Return whether letters and numbers come in pairs, one after the other: "class A one, B two"."""
    shapes = {"".join(item.letter for item in group) for group in _groups(items)}
    return shapes <= {"ln", "kn"} and any(item.letter == "," for item in items)


def _is_clock(items: Sequence[Item]) -> bool:
    """Return whether pieces are a time of day: "five oh five", "five oh five p.m."."""
    letters = "".join(item.letter for item in items)
    return letters == "nOn" or (letters == "nOnl" and items[-1].tokens[0].key in ("a", "p"))


def _is_spoken(item: Item) -> bool:
    """Return whether a piece is a letter in capitals or a number in words."""
    token = item.tokens[0]
    return token.in_words or (item.letter in "lk" and len(token.key) == 1 and token.written.isupper())


def _digits(found: Found, items: Sequence[Item], cue: str) -> Iterator[Statement]:
    """Yield the phone number or the digits that numbers make, read one after the other."""
    if _may_be_counting(items, cue):
        return
    phone = _phone(items, cue, found.setting, plus="+" if found.has("plus") else "")
    digits = "".join(hearings(items)[:1])
    count = sum(map(str.isdigit, digits))
    if phone is not None and cue not in ("Q", "G", "Y"):
        value, last = phone
        yield Statement(value, found.start if not cue else items[0].start, last, (Code(digits),), is_spoken=True)
    elif _are_single(items) and (cue in ("Q", "G", "Y") or _is_no_list(items)) and count >= (2 if cue == "Y" else 3):
        yield Statement(Code(digits), items[0].start, items[-1].end, as_number(digits), is_spoken=True)


def as_number(digits: str) -> tuple[Said, ...]:
    """Return the number that digits may mean as well; none if they begin with a zero or are too many."""
    is_number = digits.isdecimal() and len(digits) <= 18 and not digits.startswith("0")
    return (Number(Decimal(digits)),) if is_number else ()


def _phone(items: Sequence[Item], cue: str, setting: Setting, plus: str) -> tuple[Phone, int] | None:
    """Return the number that the groups make, without the last group if there is one too many, and where it ends."""
    groups = _groups(items)
    for count in (len(groups), len(groups) - 1):
        kept = groups[:count]
        text = plus + " ".join("".join(hearings(group)[:1]) for group in kept)
        digits = sum(character.isdigit() for character in text)
        if not 7 <= digits <= 15 or not (plus or cue == "T" or _sounds_like_phone(kept, text)):
            continue
        if is_possible_phone(text, setting.territory):
            return Phone(text), kept[-1][-1].end
    return None


def _groups(items: Sequence[Item]) -> list[list[Item]]:
    groups: list[list[Item]] = [[]]
    for item in items:
        if item.letter == ",":
            groups.append([])
        elif item.letter not in "-H":
            groups[-1].append(item)
    return [group for group in groups if group]


def _sounds_like_phone(groups: Sequence[Sequence[Item]], text: str) -> bool:
    """Return whether digits are read as one reads a phone number: a zero in front, or digit by digit."""
    return text.startswith("0") or _are_single([item for group in groups for item in group])


def _are_single(items: Sequence[Item]) -> bool:
    numbers = [item for item in items if item.letter == "n"]
    return all(item.tokens[0].amount is not None and item.tokens[0].amount < 10 for item in numbers)


def _may_be_counting(items: Sequence[Item], cue: str) -> bool:
    """Return whether single digits in figures are rather scores or choices: "3 2 1 0", "1, 2, 3 or 4".

    A number that is dictated comes in groups: "2 1 2, 5 5 5, 0 1 4 7".
    """
    if any(item.tokens[0].in_words for item in items) or any(
        item.letter != "n" for item in items if item.letter != ","
    ):
        return False
    groups = _groups(items)
    is_dictated = sum(len(group) > 1 for group in groups) > len(groups) / 2
    return cue in ("", "G") if len(groups) == 1 else not is_dictated


def _is_no_list(items: Sequence[Item]) -> bool:
    """Return whether single digits are rather a code than counting: "one, two, three", "two, four, six, eight"."""
    digits = "".join(hearings([item for item in items if item.letter != "H"])[:1])
    if not any(item.letter == "," for item in items):
        return True
    steps = [int(after) - int(before) for before, after in pairwise(digits)]
    return len(digits) > 3 and not (all(step > 0 for step in steps) or all(step < 0 for step in steps))


CODE_RULES = (rule(_CUED, _run), rule(_RUN, _run))
