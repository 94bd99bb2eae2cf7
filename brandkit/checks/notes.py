"""Notes that people who work on a text write to each other, and forget in it: "(check price!)", "[link]", "DRAFT"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.stems import fold
from brandkit.model.statement import Told

_ASIDE = re.compile(r"\([^()\n]{2,80}\)|\[[^\[\]\n]{2,80}\]|<[a-z][^<>\n]{2,60}>")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# What is left of a price, a time or a date, "€XX", "XX:XX"; question marks that ask nobody, "Room ???", "£18 (?)".
_BLANK = re.compile(r"[$€£]\s?XX\b|\bXX\s?[€%]|\bXX[:./]XX\b|(?<=\s)\?{2,}|[(\[]\?+[)\]]")


class _Notes(NamedTuple):
    """How a language's notes look."""

    begin: frozenset[str]
    """What those outside of brackets begin with, folded: most texts have no such word."""
    anywhere: re.Pattern[str]
    asides: re.Pattern[str]
    """What ends a note in brackets."""
    tasks: frozenset[str]
    things: frozenset[str]


def notes_in(told: Told, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where notes stand in a text, each once."""
    notes, text = _notes_of(lexicon), told.text
    if "XX" in text or "?" in text:
        yield from (found.span() for found in _BLANK.finditer(text))
    asides = [found.span() for found in _ASIDE.finditer(text) if _is_note(found[0], notes)]
    yield from asides
    if not notes.begin.isdisjoint([each.text for each in told.typed]):
        for found in notes.anywhere.finditer(text):
            if not any(start <= found.start() < end for start, end in asides):
                yield found.span()


def _is_note(aside: str, notes: _Notes) -> bool:
    """Return whether what stands in brackets is a note: in square ones by any of its words, else by its end."""
    if notes.asides.search(aside):
        return True
    inside = aside[1:-1].strip().casefold()
    if aside[0] == "(" or ":" in inside:  # "[Photo: Ana Ruiz]"
        return False
    return inside in notes.things or not notes.tasks.isdisjoint(_WORD.findall(inside))


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _notes_of(lexicon: Lexicon) -> _Notes:
    notes, asides, heads = (forms_of(lexicon, each) for each in ("notes", "note_asides", "note_heads"))
    # In capitals and for itself: "DRAFT - do not send", but not "DRAFT BEER".
    head = rf"(?:^|(?<=[\s(\[]))(?:{_any_of(map(str.upper, heads))})(?=\s*(?:$|[-–—:.!)\]\n]))"
    return _Notes(
        frozenset(fold(each.split()[0]) for each in notes | heads if each),
        re.compile(rf"\b(?i:{_any_of(notes)})\b|{head}", re.MULTILINE),
        re.compile(rf"\b(?i:{_any_of(asides)})[!?.…\s]*[)\]>]$"),
        forms_of(lexicon, "note_tasks"),
        forms_of(lexicon, "note_things"),
    )


def _any_of(forms: Iterable[str]) -> str:
    """Return a pattern of forms, of which ``~`` stands for up to four words; of none, one that matches nothing."""
    shapes = (re.escape(form).replace(r"\ \~", r"(?: [^\s()\[\]]+){0,4}?") for form in sorted(forms) if form)
    return "|".join(shapes) or "(?!)"
