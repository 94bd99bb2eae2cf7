"""What comments in a page switch off: ``<!-- vale Style.Rule = NO -->``, of whatever family the rule is."""

from collections.abc import Iterable

from brandkit.model.prose import Prose, Remark, Silence


def is_silenced(remark: Remark, prose: Prose) -> bool:
    """Return whether a comment in the text's file switches a remark off."""
    if not prose.silenced:
        return False
    text = prose.raw if remark.in_raw else prose.text
    # What is said of a page as a whole stands before its first character.
    is_of_all = remark.start == remark.end == 0
    place = remark.start if remark.in_raw or is_of_all else _place(prose, remark.start)
    return _is_off(prose, place, remark.rule, text[remark.start : remark.end])


def is_silent(prose: Prose, start: int, rule: str) -> bool:
    """Return whether a comment switches a rule off for all that stands at `start` of the text."""
    return bool(prose.silenced) and _is_off(prose, _place(prose, start), rule, None)


def silences_over(prose: Prose, start: int, end: int, *, in_raw: bool = False) -> tuple[Silence, ...]:
    """Return what switches rules off from `start` to `end` throughout, whatever words are found there."""
    if not prose.silenced:
        return ()
    last = max(end - 1, start)
    first, last = (start, last) if in_raw else (_place(prose, start), _place(prose, last))
    return tuple(each for each in prose.silenced if each.start <= first and last < each.end and not each.words)


def is_meant(silences: Iterable[Silence], rule: str) -> bool:
    """Return whether one of them switches a rule off."""
    return any(_is_meant(each, rule, None) for each in silences)


def _is_off(prose: Prose, place: int, rule: str, words: str | None) -> bool:
    return any(each.start <= place < each.end and _is_meant(each, rule, words) for each in prose.silenced)


def _place(prose: Prose, start: int) -> int:
    return prose.origins[start] if start < len(prose.origins) else len(prose.raw)


def _is_meant(silence: Silence, rule: str, words: str | None) -> bool:
    family, _, name = rule.partition("/")
    style = name.partition(".")[0]
    if silence.rule == "styles":
        return family == "style" and style not in silence.spared
    return silence.rule in ("", rule, name, style) and silence.words in ("", words)
