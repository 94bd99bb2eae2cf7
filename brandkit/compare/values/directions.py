"""Words for up and down that the numbers beside them deny: "falls from £12 to £15"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from brandkit.compare.pairing import Pair
from brandkit.compare.sides.context import sentence_at
from brandkit.compare.sides.prepared import Prepared
from brandkit.compare.sides.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Sentence, Statement, Told
from brandkit.model.value import Duration, Money, Number, Percent, Quantity

_REACH = 40
"""Characters between a verb and the amount that it leads to."""
_OTHER = {"up": "down", "down": "up"}


def meet_directions(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for each sentence that says up of what goes down, by its own old and new value or the source's.

    Nothing is said of what is denied, nor where one sentence has both words, or the source the same word.
    """
    told, lexicon = seen.view.told, prepared.setting.lexicon
    new = {id(each) for each in prepared.source.told.statements if each.role == "now"}
    changed = [pair for pair in seen.pairing.pairs if not new.isdisjoint(map(id, pair.sources))] if new else []
    done: set[int] = set()
    for pair in changed:
        change = _change(pair, prepared)
        sentence = sentence_at(told, pair.statement.start)
        if not change or sentence is None or sentence.start in done:
            continue
        done.add(sentence.start)
        old, direction, source = change
        ours, theirs = _words_in(prepared.source.told, source, lexicon), _words_in(told, sentence, lexicon)
        wrong = _OTHER[direction]
        if wrong not in theirs or direction in theirs or wrong in ours or sentence.negations:
            continue
        start, end = theirs[wrong]
        if _is_of((start, end), pair, old, sentence, seen):
            expected = prepared.source.told.text[source.start : source.end].strip()
            yield Meeting("", None, None, "opposite", expected, told.text[start:end], start, end)


def _change(pair: Pair, prepared: Prepared) -> tuple[Statement, str, Sentence] | None:
    """Return the old value of what the source has as a new one, which way it went, and the sentence that says so."""
    if pair.statement.role == "was":
        return None
    for each in pair.sources:
        sentence = sentence_at(prepared.source.told, each.start) if each.role == "now" else None
        was = _beside(each, prepared.source.told.statements, sentence) if sentence else None
        if sentence and was is not None:
            now, old = _amount(each), _amount(was)
            if now is not None and old is not None and now != old:
                return was, "up" if now > old else "down", sentence
    return None


def _is_of(span: tuple[int, int], pair: Pair, old: Statement, sentence: Sentence, seen: Seen) -> bool:
    """Return whether a word is said of a change: both values are in its sentence, or the new one stands close behind.

    "With the permit at £15, traffic falls" says nothing of the permit.
    """
    if 0 <= pair.statement.start - span[1] <= _REACH:
        return True
    inside = [each for each in seen.pairing.pairs if sentence.start <= each.statement.start < sentence.end]
    return any(source is old for each in inside for source in each.sources)


def _beside(now: Statement, statements: Sequence[Statement], sentence: Sentence) -> Statement | None:
    """Return the old value in the sentence of a new one; None if there is none, or several."""
    inside = [each for each in statements if sentence.start <= each.start < sentence.end and each.role == "was"]
    alike = [each for each in inside if _unit(each) == _unit(now)]
    return alike[0] if len(alike) == 1 else None


def _amount(statement: Statement) -> Decimal | None:
    value = statement.value
    return value.amount if isinstance(value, Money | Percent | Quantity | Duration | Number) else None


def _unit(statement: Statement) -> tuple[type, str]:
    value = statement.value
    unit = value.currency if isinstance(value, Money) else value.unit if isinstance(value, Quantity | Duration) else ""
    return type(value), unit


def _words_in(told: Told, sentence: Sentence, lexicon: Lexicon) -> Mapping[str, tuple[int, int]]:
    """Return the directions that a sentence names, each with where its first word stands."""
    found: dict[str, tuple[int, int]] = {}
    for direction, shape in _shapes(lexicon).items():
        if match := shape.search(told.text, sentence.start, sentence.end):
            found[direction] = match.span()
    return found


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _shapes(lexicon: Lexicon) -> Mapping[str, re.Pattern[str]]:
    return {each: _any_of(forms_of(lexicon, "directions", each)) for each in _OTHER}


def _any_of(forms: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{'|'.join(re.escape(form) for form in sorted(forms) if form) or '(?!)'})\b")
