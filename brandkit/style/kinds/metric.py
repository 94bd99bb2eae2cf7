"""metric: a formula over what is counted in a text.

`formula` is worked out from words, sentences, paragraphs, characters, syllables, complex_words, long_words,
polysyllabic_words, sentence_length_sd, list, blockquote, pre and heading_h1 to heading_h6, and from the grades
automated_readability, coleman_liau, flesch_kincaid, gunning_fog, smog, lix and flesch_reading_ease; `condition`, such
as ``> 12``, says when it is told, and may name the formula's value: ``result``.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from brandkit.model.prose import Prose
from brandkit.style.exempt import Accepted
from brandkit.style.formula import FormulaError, work_out
from brandkit.style.hit import ANYTHING, Finder, Hit, Piece
from brandkit.style.kind import Complaint, Field, Kind, Patterns
from brandkit.style.measures import GRADES, Counts, count
from brandkit.style.rule import Rule

FIELDS = {
    "formula": Field("text", "", needed=True),
    "condition": Field("text", "", needed=True),
}
_HEADING = re.compile(r"heading\.(h[1-6])")
_BLOCKS = ("paragraphs", "pre", "list", "blockquote", *(f"heading_h{level}" for level in range(1, 7)))
_COUNTED = (
    "words",
    "sentences",
    "characters",
    "syllables",
    "long_words",
    "polysyllabic_words",
    "complex_words",
    "sentence_length_sd",
)
_GRADES: Mapping[str, Callable[[Counts], float]] = {
    **{name.lower().replace(" ", "_").replace("-", "_"): grade for name, grade in GRADES.items()},
    "lix": lambda it: it.words / it.sentences + 100 * it.long_words / it.words,
    "flesch_reading_ease": lambda it: 206.835 - 1.015 * it.words / it.sentences - 84.6 * it.syllables / it.words,
}


def patterns(rule: Rule) -> Mapping[str, str]:  # noqa: ARG001 - what all kinds take
    """Return nothing: it counts."""
    return {}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:  # noqa: ARG001 - what all kinds take
    """Return what works the formula out for each text."""

    def over(pieces: Sequence[Piece], prose: Prose) -> Iterator[tuple[int, Hit]]:
        for number, piece in enumerate(pieces):
            counted = count(piece.text)
            # Blocks are counted in a page as a whole; none of its parts holds any.
            blocks = dict.fromkeys(_BLOCKS, 0.0) if "text" in piece.sections else _blocks(prose)
            value = _value(rule, {**blocks, **_names(counted)}) if counted.words else None
            if value is not None:
                yield number, Hit(0, 0, (f"{value:.2f}",))

    return Finder(None, ANYTHING, over)


def _value(rule: Rule, names: Mapping[str, float]) -> float | None:
    """Return what the formula gives if the condition holds; nothing for a text in which it has no value."""
    try:
        value = float(work_out(_HEADING.sub(r"heading_\1", rule.own["formula"]), names))
        is_met = work_out(f"{value:f} {rule.own['condition']}", {**names, "result": value})
    except FormulaError:
        return None
    return value if is_met else None


def _names(counted: Counts) -> dict[str, float]:
    grades = {name: grade(counted) for name, grade in _GRADES.items()}
    return {**{name: float(getattr(counted, name)) for name in _COUNTED}, **grades}


def _blocks(prose: Prose) -> dict[str, float]:
    """Return how many blocks of each sort there are."""
    sorts = Counter(stretch.scopes[0].replace(".", "_") if stretch.scopes else "" for stretch in prose.stretches)
    named = {"paragraphs": "paragraph", "pre": "code"}
    return {name: float(sorts[named.get(name, name)]) for name in _BLOCKS}


def complaints(rule: Rule) -> Iterator[Complaint]:
    """Yield what is wrong with the formula and the condition, tried with 1 for every name."""
    names = dict.fromkeys((*_COUNTED, *_GRADES, *_BLOCKS), 1.0)
    for key in ("formula", "condition"):
        text = _HEADING.sub(r"heading_\1", rule.own[key])
        try:
            work_out(
                text if key == "formula" else f"1.0 {text}", names if key == "formula" else {**names, "result": 1.0}
            )
        except FormulaError as error:
            if not str(error).startswith("it has no value"):
                mend = "use the names that docs/rules.md lists, numbers, + - * / ( ), and > 12 for a condition"
                yield Complaint(key, f"this is no {key}: {error}", mend)


KIND = Kind("metric", FIELDS, patterns, finder, complaints, scopes=("summary",))
