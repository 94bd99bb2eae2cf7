"""``brandkit explain`` for rules of grammar and of tone: their cases, and what is said of each."""

from collections.abc import Iterator

from brandkit.cli.terminal import paint
from brandkit.model.prose_check import ProseCase, ProseCheck

_LOCALE = "en-US"
"""Not said: most cases are in it."""


def prose_examples(check: ProseCheck, *, colour: bool) -> Iterator[str]:
    """Yield the lines that show a check's cases, those in which something is found first."""
    from brandkit.engine.prose_cases import in_order

    if check.voice:
        yield from ("", "styles/voice.yaml of the cases", *(f"  {line}" for line in check.voice.splitlines()))
    heads = {True: ("fails", "error"), False: ("passes", "good")}
    last: bool | None = None
    for case in in_order(check):
        if bool(case.finds) is not last:
            last = bool(case.finds)
            yield from ("", paint(*heads[last], colour=colour))
        yield from _shown(check, case)


def _shown(check: ProseCheck, case: ProseCase) -> Iterator[str]:
    from brandkit.engine.prose_cases import remarks_in

    yield from (f"  {line}" for line in case.text.splitlines())
    if case.locale != _LOCALE:
        yield f"    locale: {case.locale}"
    if case.situation:
        yield f"    situation: {case.situation}"
    for other in case.beside:
        first, *rest = other.splitlines()
        yield from (f"    beside: {first}", *(f"            {line}" for line in rest))
    for remark in remarks_in(check, case):
        quote = case.text[remark.start : remark.end]
        fix = f"; fix: write “{remark.fix}”" if remark.fix else "; fix: leave it out" if remark.fix == "" else ""
        yield f"    finds {f'“{quote}”: ' if quote else ''}{remark.words}{fix}"
