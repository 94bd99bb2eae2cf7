"""Which phrases say whom an offer is for."""

from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.recognise.setting import setting_of
from brandkit.model.comparison import Comparison, Meeting

_LONG = 5
"""Letters from which a word for people may be the end of another: "Bestandskunden"."""


def names_people(meeting: Meeting, comparison: Comparison) -> bool:
    """Return whether a phrase, and what the variant says in its place, are words for groups of people."""
    fact = comparison.source.facts.get(meeting.fact)
    if fact is None or fact.kind != "phrase" or not meeting.quote:
        return False
    people = single_words(setting_of(comparison.source.locale).lexicon, "people")
    return _has(meeting.expected, people) and (_has(meeting.quote, people) or meeting.kind == "opposite")


def _has(text: str, people: frozenset[str]) -> bool:
    words = [word.strip('.,;:!?()"“”') for word in text.casefold().split()]
    return any(
        word in people or any(len(known) >= _LONG and word.endswith(known) for known in people) for word in words
    )
