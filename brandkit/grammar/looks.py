"""What a kit looks for in grammar and spelling."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from brandkit.errors import KitError, UsageError
from brandkit.grammar.asking import look_with
from brandkit.grammar.back_end import BackEnd
from brandkit.grammar.back_ends import find_back_ends
from brandkit.grammar.checks import own_checks
from brandkit.grammar.levels import at_levels
from brandkit.grammar.masks import covered, is_apart, is_prose
from brandkit.grammar.vocabulary import NOTHING, names_in
from brandkit.model.kit import Kit
from brandkit.model.prose import Look, Looks, Prose, Remark, Tongues


def looks_of(kit: Kit | None) -> Looks:
    """Return what looks for grammar: our own checks, and the back ends that brandkit.yaml asks for.

    Raises:
        KitError: the settings of a back end cannot be followed; all of them are told.
        UsageError: a back end that is required is not there; the fault says what to do.
    """
    if kit is None:
        return Looks((_own_look(),), tongues=(_own_tongues(),))
    wanted = [each for each in find_back_ends() if kit.grammar.get(each.id, "off") != "off"]
    faults = [fault for each in wanted for fault in each.faults(kit.grammar)]
    if faults:
        raise KitError(faults)
    names = names_in(kit) if wanted else NOTHING
    looks: list[Look] = [_own_look()]
    notices: list[str] = []
    made_by: list[str] = []
    for each in wanted:
        _open(each, kit, names, looks, notices, made_by)
    # What languages a back end knows is its own matter.
    tongues = () if made_by else (_own_tongues(),)
    return Looks((at_levels(_first_told(looks), kit.choice.levels),), (), tuple(notices), tuple(made_by), tongues)


def _open(
    back_end: BackEnd, kit: Kit, names: re.Pattern[str], looks: list[Look], notices: list[str], made_by: list[str]
) -> None:
    """Add what looks with the help of a back end; or a notice, where it is not there and need not be.

    Raises:
        UsageError: it is required, and not there.
    """
    try:
        opened = back_end.open(kit.grammar)
    except UsageError as error:
        if kit.grammar[back_end.id] == "required":
            raise
        notices.extend(f"{back_end.title} was not asked: {fault}" for fault in error.faults)
        return
    looks.append(look_with(back_end, opened.ask, names))
    made_by.append(opened.made_by)


@lru_cache(maxsize=1)  # a memo of a pure function: the checks do not change while a program runs
def _own_look() -> Look:
    checks = tuple(own_checks().values())

    def look(prose: Prose) -> Iterator[Remark]:
        for check in checks:
            yield from (each for each in check.look(prose) if is_prose(prose, each.start, each.end))

    return look


@lru_cache(maxsize=1)  # a memo of a pure function: the checks do not change while a program runs
def _own_tongues() -> Tongues:
    """Return the languages that our own checks know: those of their cases."""
    checks = own_checks()
    return Tongues(
        "grammar", tuple(checks), frozenset(case.locale[:2] for check in checks.values() for case in check.cases)
    )


def _first_told(looks: Sequence[Look]) -> Look:
    """Return a look that tells of the same words once: several programs know that "the the" is a slip."""

    def look(prose: Prose) -> Iterator[Remark]:
        told = covered(prose.text, ())
        for each in looks:
            new = [remark for remark in each(prose) if is_apart(remark.start, remark.end, told)]
            for remark in new:
                told[remark.start : remark.end] = b"\1" * (remark.end - remark.start)
            yield from new

    return look if len(looks) > 1 else looks[0]
