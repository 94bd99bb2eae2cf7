"""From the remarks that rules make on prose to findings, which tell where the words are to be mended."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeAlias

from brandkit.markup.prose.silencing import is_silenced
from brandkit.model.finding import OF_PROSE, WHY_STOPPED, Finding
from brandkit.model.place import Span
from brandkit.model.prose import Elsewhere, LookAcross, Looks, Prose, Remark, Use, Way, masks_between

Locate: TypeAlias = Callable[[Prose, int, int], Span | None]
"""(prose, start, end) -> where the words are to be mended; offsets count in the prose's text."""
Takes: TypeAlias = Callable[[str], bool]
"""Whether a rule is wanted."""
_FOREIGN = frozenset(("kit", "value"))
"""Why words are masked that are not the author's at all."""


def look_at(
    prose: Prose, looks: Looks, takes: Takes, locate: Locate, source_id: str, locate_in_file: Locate | None = None
) -> Iterator[Finding]:
    """Yield what is found in one text, in no particular order; not in words that are not the author's.

    `locate_in_file` tells the places of remarks on the file that the text was read from.
    """
    is_told = _teller(prose, takes)
    for look in looks.each:
        for remark in look(prose):
            if is_told(remark):
                place = locate_in_file if remark.in_raw and locate_in_file else locate
                yield finding_of(remark, prose, place, source_id)


def uses_in(
    prose: Prose, looks: Looks, takes: Takes, locate: Locate, source_id: str, locate_in_file: Locate | None = None
) -> Iterator[tuple[Way | None, Finding]]:
    """Yield the uses in one text whose ways a project decides about, each with what is to be told if it is not right.

    None in the place of a way: a rule could not look. Addresses and codes are not written one way or the other.
    """
    is_told = _teller(prose, takes)
    for look in looks.uses:
        for found in look(prose):
            way, remark = (found.way, found.remark) if isinstance(found, Use) else (None, found)
            if is_told(remark) and not (way and _is_masked(remark, prose)):
                place = locate_in_file if remark.in_raw and locate_in_file else locate
                yield way, finding_of(remark, prose, place, source_id)


def _teller(prose: Prose, takes: Takes) -> Callable[[Remark], bool]:
    """Return what says whether a remark on a text is told."""
    is_wanted = cache(takes)
    has_foreign = any(mask.why in _FOREIGN for mask in prose.masks)  # a page has none

    def is_told(remark: Remark) -> bool:
        if not is_wanted(remark.rule):
            return False
        is_foreign = has_foreign and _is_foreign(remark, prose)
        return remark.why == WHY_STOPPED or not (is_foreign or is_silenced(remark, prose))

    return is_told


def _is_masked(remark: Remark, prose: Prose) -> bool:
    return not remark.in_raw and any(
        mask.start < remark.end and remark.start < mask.end and mask.why in ("address", "code") for mask in prose.masks
    )


def _is_foreign(remark: Remark, prose: Prose) -> bool:
    """Return whether a remark is about the brand's standing words and recipients' values alone."""
    if remark.in_raw or remark.start == remark.end:
        return False
    if not prose.text[remark.start : remark.end].strip():  # a space is wrong for what stands behind it
        behind = masks_between(prose.masks, remark.end, remark.end + 1)
        return any(mask.start == remark.end for mask in behind if mask.why == "value")
    at, rest = remark.start, []
    for mask in masks_between(prose.masks, remark.start, remark.end):
        if mask.why in _FOREIGN and mask.end > at:
            rest.append(prose.text[at : mask.start])
            at = mask.end
    return at > remark.start and not any(map(str.isalnum, "".join((*rest, prose.text[at : remark.end]))))


def look_across(
    proses: Sequence[Prose], looks: Sequence[LookAcross], takes: Takes, locate: Locate, source_id: str
) -> Iterator[Finding]:
    """Yield what is found in several texts together."""
    for look in looks:
        for found in look(proses):
            if takes(found.remark.rule):
                finding = finding_of(found.remark, proses[found.number], locate, source_id)
                yield replace(
                    finding, related=tuple(dict.fromkeys((*finding.related, *_others(found, proses, locate))))
                )


def finding_of(remark: Remark, prose: Prose, locate: Locate, source_id: str) -> Finding:
    """Return the finding that tells a remark."""
    text = prose.raw if remark.in_raw else prose.text
    span = locate(prose, remark.start, remark.end)
    return Finding(
        remark.rule,
        remark.severity,
        remark.words,
        source_id,
        prose.channel,
        prose.part,
        quote=text[remark.start : remark.end],
        span=span,
        related=_related(remark, prose, locate, span) if remark.related else (),
        fix=remark.fix,
        is_safe=remark.is_safe,
        why=remark.why,
        link=remark.link,
    )


def _related(remark: Remark, prose: Prose, locate: Locate, span: Span | None) -> tuple[tuple[Span, str], ...]:
    """Return the other places of a remark, each once, with the words that stand there."""
    text = prose.raw if remark.in_raw else prose.text
    places = ((locate(prose, start, end), text[start:end]) for start, end in remark.related)
    return tuple(dict.fromkeys((place, words) for place, words in places if place and place != span))


def over_channels(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings, those of prose about the same words of the message on several channels as one.

    A word that a rule is against stands in one place of the message and in twenty variants of it.
    """
    channels: dict[Finding, list[Finding]] = {}
    for finding in findings:
        key = replace(finding, channel="", part="") if finding.rule.startswith(OF_PROSE) else finding
        channels.setdefault(key, []).append(finding)
    return [_over(alike) for alike in channels.values()]


def _over(alike: Sequence[Finding]) -> Finding:
    if len(alike) == 1:
        return alike[0]
    names = list(dict.fromkeys(each.channel for each in alike))
    parts = list(dict.fromkeys(each.part for each in alike)) if len(names) == 1 else []
    return replace(alike[0], channel=", ".join(names), part=", ".join(parts))


def _others(found: Elsewhere, proses: Sequence[Prose], locate: Locate) -> Iterator[tuple[Span, str]]:
    for number, start, end in found.others:
        place = locate(proses[number], start, end)
        if place:
            yield place, proses[number].text[start:end]
