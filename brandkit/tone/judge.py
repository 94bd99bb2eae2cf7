"""A text held against the tone that is wanted: remarks, each with the events that it counts."""

from collections.abc import Iterator, Sequence

from brandkit.model.prose import Remark
from brandkit.tone.event import Event, Measured
from brandkit.tone.judge_dimension import dimension_remarks
from brandkit.tone.judge_size import readability_remarks, sentence_remarks
from brandkit.tone.nouns import counted, named, quoted, with_quotes
from brandkit.tone.rule import EACH, FORBID, MIXED, OVER, REQUIRE, SHARE_OVER, SHARE_UNDER, UNDER
from brandkit.tone.rules import rule_for
from brandkit.tone.shares import in_percent, share_of
from brandkit.tone.voice import Demand, Tone


def judge(measured: Measured, tone: Tone) -> Iterator[Remark]:
    """Yield what is not as it is wanted in a text."""
    if not measured.words and not measured.events:
        return
    for name, dimension in tone.dimensions.items():
        yield from dimension_remarks(measured, name, dimension)
    for feature, demand in tone.demands.items():
        if feature == "sentence_words":
            yield from sentence_remarks(measured, demand)
        elif feature == "readability":
            yield from readability_remarks(measured, demand)
        else:
            events = [each for each in measured.of(feature) if each.words.casefold() not in demand.excepted]
            yield from _of_events(measured, feature, demand, events)


def _of_events(measured: Measured, feature: str, demand: Demand, events: Sequence[Event]) -> Iterator[Remark]:
    if demand.most is not None and len(events) > demand.most:
        yield _over(feature, demand, events)
    if demand.least is not None and len(events) < demand.least and measured.words >= max(1, demand.min_words):
        words = f"{counted(feature, '', len(events))}, at least {demand.least:g} is wanted"
        yield _missing(measured, feature, UNDER, demand, words)
    if demand.share:
        yield from _share(measured, feature, demand)
    yield from _sides(measured, feature, demand, events)
    if demand.is_each:
        yield from _each(feature, demand, events)


def _over(feature: str, demand: Demand, events: Sequence[Event]) -> Remark:
    """Return the remark on a budget that is spent: at the first event that is too many."""
    at = events[int(demand.most or 0)]
    enough = f"{demand.most:g} {'is' if demand.most == 1 else 'are'} enough" if demand.most else "none is wanted"
    words = f"{with_quotes(feature, '', events)}, {enough}"
    return _remark(feature, OVER, demand, words, at, events)


def _share(measured: Measured, feature: str, demand: Demand) -> Iterator[Remark]:
    """Yield a remark if the share is outside of the band for certain: its whole interval is."""
    share, band = share_of(measured, feature), demand.share or (0.0, 1.0)
    if share.chances < demand.min_evidence:
        return
    low, high = share.interval
    way = SHARE_UNDER if high < band[0] else SHARE_OVER if low > band[1] else ""
    told = share.missed if way == SHARE_UNDER else share.taken
    if way and told:
        what = f"{share.hits} of {share.chances} {'sentences are passive' if feature == 'passive' else named(feature)}"
        words = f"{what} ({in_percent((low, high))} at 95%), {in_percent(band)} is wanted: {quoted(told)}"
        yield _remark(feature, way, demand, words, told[0], told)


def _sides(measured: Measured, feature: str, demand: Demand, events: Sequence[Event]) -> Iterator[Remark]:
    wrong = [each for each in events if each.side in demand.forbid]
    if wrong:
        words = f"{with_quotes(feature, wrong[0].side, wrong)}, which the voice does not want"
        yield _remark(feature, FORBID, demand, words, wrong[0], wrong)
    is_asked = bool(demand.require) and measured.words >= max(1, demand.min_words)
    if is_asked and not any(each.side in demand.require for each in events):
        words = f"no {named(feature)} ({' or '.join(demand.require)} is wanted)"
        yield _missing(measured, feature, REQUIRE, demand, words)
    if demand.is_consistent and len({each.side for each in events}) > 1:
        yield _mixed(feature, demand, events)


def _mixed(feature: str, demand: Demand, events: Sequence[Event]) -> Remark:
    """Return the remark on events that go two ways: at the first of those that are fewer."""
    sides: dict[str, list[Event]] = {}
    for event in events:
        sides.setdefault(event.side, []).append(event)
    fewer, more = sorted(sides, key=lambda side: (len(sides[side]), side == "formal", side))[:2]
    words = f"“{sides[fewer][0].words}” is {fewer}, “{sides[more][0].words}” is {more}: one text, one {named(feature)}"
    return _remark(feature, MIXED, demand, words, sides[fewer][0], [*sides[fewer], *sides[more]])


def _each(feature: str, demand: Demand, events: Sequence[Event]) -> Iterator[Remark]:
    for event in events:
        if event.side == "used":
            continue  # to take the chance is what is wanted
        instead = f": say “{event.fix}”" if event.fix else ""
        words = f"“{event.words}” is {counted(feature, event.side, 1).partition(' ')[2]}{instead}"
        is_safe = feature == "contractions"
        yield Remark(
            rule_for(feature, EACH), demand.severity, words, event.start, event.end, fix=event.fix, is_safe=is_safe
        )


def _remark(feature: str, way: str, demand: Demand, words: str, at: Event, events: Sequence[Event]) -> Remark:
    related = tuple((each.start, each.end) for each in events if each is not at)
    return Remark(rule_for(feature, way), demand.severity, words, at.start, at.end, related=related)


def _missing(measured: Measured, feature: str, way: str, demand: Demand, words: str) -> Remark:
    start = measured.sentences[0].start if measured.sentences else 0
    return Remark(rule_for(feature, way), demand.severity, words, start, start)
