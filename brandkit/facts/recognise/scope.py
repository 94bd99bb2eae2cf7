"""What a clause says of its words: that they are not so, that they must be, that they may be."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.grammar import VALUE, Item
from brandkit.facts.recognise.tokens import CODE, NUMBER, WORD, Token
from brandkit.facts.stems import stem
from brandkit.model.statement import Statement, Word
from brandkit.model.value import Money

_PLAIN = frozenset((WORD, CODE, NUMBER))
_NEGATING, _DENYING, _SCOPING = frozenset("Z"), frozenset("ZI"), frozenset("ZMI")
"""Letters of negations; of conditions too, which may deny; of modals too."""
_AHEAD = ("forward", "without", "next")
"""Negations of what follows."""
_FRONTED = 4
"""Items; a shorter clause is the phrase alone: "without a fee"."""
# Of several, the first counts: "you will perhaps have to" promises least.
_MODALITIES = ("if", "may", "aim", "must", "can", "will")


def scoped(clause: Sequence[Item], letters: str, lexicon: Lexicon, *, is_question: bool) -> list[Word]:
    """Return the words of a clause with their polarity and modality.

    "Not" and "excluded" hold for the whole clause ("your address is never shared"), "no", "without" and "except" for
    what follows; two cancel each other ("do not drink it without boiling it": boil it). What something else takes the
    place of is ``instead``, as far as the next verb.
    """
    modality = said = "if" if is_question else _modality(clause, letters)
    denials = [place for place in _places(letters, _DENYING) if _denies_all(clause[place])]
    negated = len(denials) % 2 == 1
    is_turned, is_fronted = False, bool(clause) and not negated and _is_fronted(clause[0], clause)
    words: list[Word] = []
    for letter, item in zip(letters, clause, strict=True):
        reach = _reach(item) if letter == "Z" else ""
        if reach in _AHEAD:
            negated, is_turned = not negated, True
        elif reach == "clause" and is_turned:  # "without a form we can't take it": the clause begins anew
            negated, is_turned = not negated, False
        elif reach == "instead":
            said = "instead"
        elif letter in "hM":
            said = modality
        elif is_turned and letter == "f" and item.tokens[0].key in known_words(lexicon, "withs"):
            negated, is_turned = not negated, False  # "without notice and with a fee"
        if letter in _PLAIN:
            words.append(Word(stem(item.tokens[0].key, lexicon), item.start, item.end, negated, said))
        elif letter in "SV":
            words += [Word(*each, negated, said) for each in _words(item, lexicon)]
        if words and is_fronted:  # "without your reading we estimate": it is estimated
            negated, is_turned, is_fronted = not negated, False, False
    return words


def denied(clause: Sequence[Item], letters: str, *, is_question: bool) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a clause behind a "not"; a condition and a question deny nothing."""
    places = _places(letters, _NEGATING)
    if not places or is_question or _modality(clause, letters) == "if":
        return
    begin: int | None = None
    for item in [clause[place] for place in places]:
        reach = _reach(item)
        if begin is not None and reach:
            yield begin, item.start
        begin = item.start if reach in ("clause", "next") and begin is None else None if reach else begin
    if begin is not None:
        yield begin, clause[-1].end


def negations(clause: Sequence[Item], letters: str, *, is_question: bool) -> list[tuple[int, int]]:
    """Return where words of a clause stand that deny something; a condition and a question deny nothing."""
    places = _places(letters, _NEGATING)
    if not places or is_question or _modality(clause, letters) == "if":
        return []
    found = [item for place in places if _reach(item := clause[place]) in ("clause", *_AHEAD)]
    if len(found) == 1 and _is_fronted(found[0], clause):
        return []
    return [(item.start, item.end) for item in found]


def _is_fronted(item: Item, clause: Sequence[Item]) -> bool:
    """Return whether a "without" opens its clause, and so is a condition: "without your reading we estimate"."""
    return item is clause[0] and _reach(item) == "without" and len(clause) > _FRONTED


def _denies_all(item: Item) -> bool:
    """Return whether a word denies its whole clause: "not", and "unless", which is "if not"."""
    return _reach(item) == "clause" or (item.letter == "I" and item.meaning == "unless")


def _reach(item: Item) -> str:
    """Return how far a negation reaches; ``""``: the item is none."""
    return str(item.meaning[0]) if item.letter == "Z" and isinstance(item.meaning, tuple) else ""


def _places(letters: str, wanted: frozenset[str]) -> list[int]:
    if wanted.isdisjoint(letters):  # most clauses have none
        return []
    return [place for place, letter in enumerate(letters) if letter in wanted]


def _modality(clause: Sequence[Item], letters: str) -> str:
    places = _places(letters, _SCOPING)
    if not places:
        return ""
    found = {modality for place in places if (modality := _said(clause[place])) and not _is_joined(clause, place)}
    return next((modality for modality in _MODALITIES if modality in found), "")


def _said(item: Item) -> str:
    if item.letter == "Z" and isinstance(item.meaning, tuple):
        return str(item.meaning[1])
    return "if" if item.letter == "I" else str(item.meaning) if item.letter == "M" else ""


def _is_joined(clause: Sequence[Item], place: int) -> bool:
    """Return whether a word is part of another: a "must-see"."""
    return place + 1 < len(clause) and clause[place + 1].letter == "-" and clause[place + 1].start == clause[place].end


def _words(item: Item, lexicon: Lexicon) -> Iterator[tuple[str, int, int]]:
    """Yield the stems that a word with a sense, or a value, stands for, with their places.

    A value has none, it is a statement; but for numbers that state nothing ("one"), for what may be no value, and for
    what is free of charge, which is both.
    """
    if item.letter == "S":
        single = len(item.tokens) == 1
        yield stem(item.tokens[0].key if single else str(item.meaning), lexicon), item.start, item.end
    elif item.letter == VALUE and isinstance(item.meaning, Statement) and _is_said_in_words(item.meaning):
        yield from _value_words(item.tokens, lexicon)


def _is_said_in_words(statement: Statement) -> bool:
    return statement.inexact or (isinstance(statement.value, Money) and statement.value.amount == 0)


def _value_words(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[str, int, int]]:
    senses = entries(lexicon, (("senses", "S"),))
    rest = tuple(token.key for token in tokens[1:])
    meant = next((meaning for known, _, meaning in senses.get(tokens[0].key, ()) if known == rest), None)
    if meant is not None and rest:
        yield stem(str(meant), lexicon), tokens[0].start, tokens[-1].end
        return
    for token in tokens:
        if token.kind in (WORD, CODE) and token.key not in known_words(lexicon, "function_words"):
            yield stem(token.key, lexicon), token.start, token.end


@lru_cache(maxsize=256)  # a memo of a pure function: one entry per language and category
def known_words(lexicon: Lexicon, category: str) -> frozenset[str]:
    """Return all forms of a category."""
    return frozenset(form.strip() for forms in lexicon.words.get(category, {}).values() for form in forms.split(","))
