"""One channel of a message under lint: filled for everybody, read from the finished bytes, compared, checked."""

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cache, partial

from brandkit.compare.compare import Meet, compare
from brandkit.compare.sides.resolve import Known
from brandkit.compare.sides.views import views_of
from brandkit.compile import fill
from brandkit.engine.faults import finding_in, finding_of, place_in_source, quote_in, run_checks, run_variant_checks
from brandkit.engine.finished import Going, finished_of
from brandkit.engine.looking import Takes, look_at
from brandkit.engine.people import Person
from brandkit.engine.prose import alts_of, proses_of
from brandkit.engine.render import Prepared
from brandkit.engine.wordings import Written, find_in_prose, find_place, own_body, written_for
from brandkit.errors import DataError
from brandkit.facts.recognise import Setting
from brandkit.model.channel import Reading, Variant
from brandkit.model.check import AnyCheck, Fault
from brandkit.model.comparison import Source
from brandkit.model.finding import Finding
from brandkit.model.finished import Finished
from brandkit.model.frozen import frozen, mutable
from brandkit.model.message import Message
from brandkit.model.place import Span
from brandkit.model.prose import Looks, Prose


@mutable
class Observed:
    """What was seen of one channel."""

    seen: list[int] = field(default_factory=list)
    """The people, by number, for whom there is a variant."""
    variants: int = 0
    """Different ones."""
    findings: dict[Finding, set[int]] = field(default_factory=dict)
    """Each finding, and the people in whose variants it is."""
    failures: dict[Finding, set[int]] = field(default_factory=dict)
    """Why no variant can be made, and the people for whom."""
    proses: dict[int, tuple[Prose, ...]] = field(default_factory=dict)
    """What each person reads, as prose; those who read the same have the same."""
    finished: dict[int, Finished] = field(default_factory=dict)
    """What each person gets, with what was compared; kept only if `Work.keeps` says so."""


@frozen
class Work:
    """What checking a channel needs."""

    message: Message
    people: Sequence[Person]
    sources: Sequence[Source]
    """What the message says to each of them."""
    setting: Setting
    checks: Sequence[AnyCheck]
    coverage: Meet
    """What looks for sentences that the message says in no words."""
    going: Going
    looks: Looks
    """What looks at its prose."""
    takes: Takes
    """Which rules are wanted."""
    keeps: bool = False
    """Whether finished variants are of use to whoever asks, and not only what is found in them."""


def observe(work: Work, prepared: Prepared) -> Observed:
    """Return what is seen of a channel. Variants that are the same, of sources that are, are checked once."""
    observed = Observed()
    readings: dict[tuple[bytes, ...], Reading] = {}
    known: dict[tuple[object, ...], tuple[tuple[Finding, ...], tuple[Prose, ...]]] = {}
    for number, person in enumerate(work.people):
        try:
            parts = {name: fill(part, person.data) for name, part in prepared.plans.parts.items()}
        except DataError as error:
            _note_failure(observed, error, number, work, prepared)
            continue
        observed.seen.append(number)
        key, variant = tuple(parts.values()), Variant(prepared.channel.id, parts)
        if key not in readings:
            readings[key] = prepared.channel.read(variant)
        # A mail's bytes name its recipient, whom nobody reads about: only what is read makes a variant another one.
        seen = (*_seen(readings[key]), id(work.sources[number]))
        if seen not in known:
            proses: list[Prose] = []
            finished = _finished(work, prepared, variant, readings[key], number)
            if work.keeps:
                observed.finished[number] = finished
            found = tuple(dict.fromkeys(_findings(work, prepared, finished, number, proses)))
            known[seen] = found, tuple(proses)
        findings, observed.proses[number] = known[seen]
        for finding in findings:
            observed.findings.setdefault(finding, set()).add(number)
    observed.variants = len(known)
    return observed


def _finished(work: Work, prepared: Prepared, variant: Variant[bytes], reading: Reading, number: int) -> Finished:
    """Return a variant as it is told about, each view of it held against what the message says to its reader."""
    channel, source = prepared.channel, work.sources[number]
    comparisons = [
        compare(source, view, work.setting, work.coverage) for view in views_of(reading, channel, work.setting)
    ]
    return finished_of(reading, channel, variant.parts, comparisons, source, work.going)


def _findings(
    work: Work, prepared: Prepared, finished: Finished, number: int, proses: list[Prose]
) -> Iterator[Finding]:
    """Yield what is wrong with one variant; its texts are added to `proses`."""
    channel, source = prepared.channel, work.sources[number]
    written = cache(partial(_written, work, channel.id, number))  # only if there is a finding, and then once

    def place(words: str, fault: Fault) -> Span | None:
        found = find_place(work.message, written(), words) if words else own_body(work.message, channel.id)
        return found or _in_source(work.message, source, fault)

    for comparison in finished.comparisons:
        for found in run_checks(comparison, work.checks):
            at = place(comparison.view.told.text[found.fault.start : found.fault.end], found.fault)
            yield finding_of(found, comparison, lambda *_, at=at: at)
    for found in run_variant_checks(finished, work.checks):
        # Markup is the kit's: no words of the message are to be mended.
        words = "" if found.fault.in_markup else quote_in(found.fault, finished)
        at = place(words, found.fault)
        yield finding_in(found, finished, lambda *_, at=at: at)

    def written_at(prose: Prose, start: int, end: int) -> Span | None:
        return find_in_prose(work.message, written(), prose, start, end)

    proses.extend(proses_of(finished, work.people[number].data))
    for prose in (*proses, *alts_of(finished, work.people[number].data)):
        yield from look_at(prose, work.looks, work.takes, written_at, source.id)


def _seen(reading: Reading) -> tuple[object, ...]:
    """Return what a reader takes in, without where in the bytes it stands."""
    texts = tuple((part, visible.text) for part, visible in reading.visible.items())
    marked = tuple((each.part, each.scope, each.start, each.end, each.words) for each in reading.marked)
    return (texts, reading.links, marked, tuple((hidden.part, hidden.text, hidden.why) for hidden in reading.hidden))


def _in_source(message: Message, source: Source, fault: Fault) -> Span | None:
    """Return where the message says what a fault is about."""
    if fault.fact in message.facts:
        return message.facts[fault.fact].span
    return place_in_source(source, fault.source_start, fault.source_end) if fault.source_start >= 0 else None


def _written(work: Work, channel: str, number: int) -> tuple[Written, ...]:
    return written_for(work.message, channel, Known((work.people[number].data,), work.message.locale))


def _note_failure(observed: Observed, error: DataError, number: int, work: Work, prepared: Prepared) -> None:
    words = "; ".join(dict.fromkeys(fault.text for fault in error.faults))
    text = f"the {prepared.channel.id} variant cannot be made: {words}"
    finding = Finding("source/value-missing", "warning", text, work.message.id, prepared.channel.id)
    observed.failures.setdefault(finding, set()).add(number)
