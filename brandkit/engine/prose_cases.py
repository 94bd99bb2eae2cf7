"""The cases of checks of prose, of grammar and of tone: their own proof, run for tests and for ``brandkit explain``."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from brandkit.grammar.checks import own_checks
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck
from brandkit.tone.checks import tone_checks

_ORDINALS = ("first", "second", "third", "fourth")
"""No case has more variants: a person has to compare them."""


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def prose_checks() -> Mapping[str, ProseCheck]:
    """Return the checks of grammar and of tone by id."""
    return MappingProxyType({**own_checks(), **tone_checks()})


def remarks_in(check: ProseCheck, case: ProseCase) -> tuple[Remark, ...]:
    """Return what a check says of a case's text; of several variants, of the first one."""
    first, *others = _proses(case)
    if check.across:
        return tuple(each.remark for each in check.across((first, *others)) if each.number == 0)
    return tuple(check.look(first))


def found_in(check: ProseCheck, case: ProseCase) -> tuple[str, ...]:
    """Return the words that a check finds in one of its cases."""
    return tuple(case.text[remark.start : remark.end] for remark in remarks_in(check, case))


def in_order(check: ProseCheck) -> tuple[ProseCase, ...]:
    """Return the cases, those in which something is found first."""
    return tuple(sorted(check.cases, key=lambda case: not case.finds))


def _proses(case: ProseCase) -> Iterator[Prose]:
    """Yield the variants of a case, each on a channel of its own where there are several."""
    channels = (f"{each} variant" for each in _ORDINALS) if case.beside else ("",)
    for text, channel in zip((case.text, *case.beside), channels, strict=False):
        yield Prose(text, stretches_of(text), case.locale, channel=channel, situation=case.situation)
