"""What a text tells, where the text stands further behind in another one."""

from brandkit.model.statement import Sentence, Statement, Told, Typed, Word


def moved(told: Told, by: int) -> Told:
    """Return what a text tells, so many code points further behind."""
    if not by:
        return told
    return Told(
        told.text,
        tuple(_statement(each, by) for each in told.statements),
        tuple(_sentence(each, by) for each in told.sentences),
        tuple(Typed(text, start + by, end + by) for text, start, end in told.typed),
    )


def _statement(each: Statement, by: int) -> Statement:
    # Field by field: `replace` takes five times as long, and a message on all its channels has a thousand of them.
    return Statement(
        each.value,
        each.start + by,
        each.end + by,
        each.others,
        each.bound,
        each.per,
        each.role,
        each.noun,
        each.inexact,
        each.is_spoken,
    )


def _sentence(each: Sentence, by: int) -> Sentence:
    return Sentence(
        each.start + by,
        each.end + by,
        tuple(_word(word, by) for word in each.words),
        _spans(each.denied, by),
        each.is_request,
        _spans(each.negations, by),
        each.is_negative,
    )


def _word(each: Word, by: int) -> Word:
    return Word(each.stem, each.start + by, each.end + by, each.negated, each.modality, each.is_name)


def _spans(spans: tuple[tuple[int, int], ...], by: int) -> tuple[tuple[int, int], ...]:
    return tuple((start + by, end + by) for start, end in spans)
