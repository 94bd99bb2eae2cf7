"""The rules of tone as checks of prose, with cases that can be run."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from types import MappingProxyType

from brandkit.model.prose import Elsewhere, Prose, Remark
from brandkit.model.prose_check import ProseCheck
from brandkit.tone.files import VOICE_FILE, default_texts, voice_from
from brandkit.tone.looks import looks_by
from brandkit.tone.rule import DRIFT, ToneRule
from brandkit.tone.rules import find_tone_rules
from brandkit.tone.voice import Voice


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def tone_checks() -> Mapping[str, ProseCheck]:
    """Return the rules by id, each with its cases, which its own voice (else the default one) is right for."""
    return MappingProxyType({rule.id: _check(rule) for rule in find_tone_rules().values()})


def _check(rule: ToneRule) -> ProseCheck:
    is_drift = any(way == DRIFT for _, way in rule.ways)
    return ProseCheck(
        rule.id,
        rule.severity,
        partial(_look, rule),
        rule.cases,
        rule.about,
        across=partial(_look_across, rule) if is_drift else None,
        voice=rule.voice,
    )


def _look(rule: ToneRule, prose: Prose) -> Iterator[Remark]:
    looks: Iterable[Remark] = (each for look in looks_by(_voice(rule)).each for each in look(prose))
    yield from (each for each in looks if each.rule == rule.id)


def _look_across(rule: ToneRule, proses: Sequence[Prose]) -> Iterator[Elsewhere]:
    looks: Iterable[Elsewhere] = (each for look in looks_by(_voice(rule)).across for each in look(proses))
    yield from (each for each in looks if each.remark.rule == rule.id)


def _voice(rule: ToneRule) -> Voice:
    texts = default_texts()
    if not rule.voice:
        return voice_from(texts)
    own = (VOICE_FILE, f"{VOICE_FILE} of {rule.id}", rule.voice)
    return voice_from((own, *(each for each in texts if each[0] != VOICE_FILE)))
