"""A look that asks a back end: each paragraph once, without what is no prose, and its notes back in their place."""

import re
from collections.abc import Iterator, Sequence

from brandkit.errors import UsageError
from brandkit.grammar.back_end import Ask, BackEnd, Note, Notes
from brandkit.grammar.masks import covered, hangs_on_hidden, hidden, is_apart, no_prose
from brandkit.grammar.spelling import is_likely_right
from brandkit.model.prose import Look, Prose, Remark

_MOST_KEPT = 20_000
"""Paragraphs whose notes are kept: variants and messages share many of theirs."""


def look_with(back_end: BackEnd, ask: Ask, names: re.Pattern[str]) -> Look:
    """Return what looks at a text with the help of a back end, in which `names` are no words of a language."""

    def look(prose: Prose) -> Iterator[Remark]:
        masks = no_prose(prose, names)
        text, under = hidden(prose.text, masks), covered(prose.text, masks)
        pieces = [(each.start, text[each.start : each.end]) for each in prose.stretches]
        pieces = [(start, piece) for start, piece in pieces if any(map(str.isalpha, piece))]
        for (start, piece), notes in zip(pieces, ask(prose.locale, [piece for _, piece in pieces]), strict=True):
            for note in notes:
                first, last = start + note.start, start + note.end
                is_about_prose = is_apart(first, last, under) and not hangs_on_hidden(prose.text, last, masks)
                if is_about_prose and not is_noise(back_end, note, piece, prose.locale):
                    yield _remark(back_end, note, start)

    return look


def _remark(back_end: BackEnd, note: Note, start: int) -> Remark:
    # What another program proposes is for a person to take: the words may have meant something else.
    rule = f"grammar/{back_end.title}.{note.rule}"
    fix = note.fixes[0] if note.fixes else None
    return Remark(rule, "warning", note.words, start + note.start, start + note.end, fix=fix)


def is_noise(back_end: BackEnd, note: Note, paragraph: str, locale: str) -> bool:
    """Return whether a note is of a sort that good copy gets, too."""
    return back_end.is_noise(note) or (note.is_spelling and is_likely_right(note, paragraph, locale))


def each_once(ask: Ask) -> Ask:
    """Return what asks about each paragraph of a language once, and about those of a call together.

    A back end that has failed is not asked again: the next message would wait for it as long as the last one did.
    """
    known: dict[tuple[str, str], Notes] = {}
    failures: list[UsageError] = []

    def asked(locale: str, paragraphs: Sequence[str]) -> Sequence[Notes]:
        new = [each for each in dict.fromkeys(paragraphs) if (locale, each) not in known]
        if len(known) + len(new) > _MOST_KEPT:
            known.clear()
            new = list(dict.fromkeys(paragraphs))
        if failures:
            raise failures[0]
        if new:
            try:
                found = ask(locale, new)
            except UsageError as error:
                failures.append(error)
                raise
            known.update(zip(((locale, each) for each in new), found, strict=True))
        return [known[locale, each] for each in paragraphs]

    return asked


def plain_words(message: str) -> str:
    """Return what a back end says as a finding has it: on one line, without a full stop."""
    return " ".join(message.split()).removesuffix(".")
