"""Which facts are conditions: they limit what the others promise."""

from brandkit.compare.telling import tell_once
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise import Setting
from brandkit.facts.recognise.setting import setting_of
from brandkit.model.comparison import Comparison, Meeting, Source
from brandkit.model.message import Fact
from brandkit.model.statement import Told

_LIMITING = frozenset({"up-to", "under", "at-least", "over", "only"})
_OBLIGING = frozenset({"if", "must"})


def is_condition(meeting: Meeting, comparison: Comparison) -> bool:
    """Return whether the fact of a meeting is a condition: a phrase that restricts, a value that is a limit."""
    fact = comparison.source.facts.get(meeting.fact)
    if fact is None:
        return False
    if fact.kind == "phrase":
        return _restricts(fact, comparison.source)
    return meeting.source is not None and meeting.source.bound in _LIMITING


def _restricts(fact: Fact, source: Source) -> bool:
    """Return whether a phrase denies, obliges, bounds a value or has a word such as "except" or "only"."""
    setting: Setting = setting_of(source.locale, source.date)
    told = tell_once(fact.literal, setting)
    words = [word for sentence in told.sentences for word in sentence.words]
    if any(word.negated or word.modality in _OBLIGING for word in words):
        return True
    return any(each.bound in _LIMITING for each in told.statements) or _has_restriction(told, setting.lexicon)


def _has_restriction(told: Told, lexicon: Lexicon) -> bool:
    words = [word.strip('.,;:!?()"“”') for word in told.text.casefold().replace("’", "'").split()]
    known = entries(lexicon, (("restrictions", "R"),))
    return any(
        tuple(words[place + 1 : place + 1 + len(rest)]) == rest
        for place, word in enumerate(words)
        for rest, _, _ in known.get(word, ())
    )
