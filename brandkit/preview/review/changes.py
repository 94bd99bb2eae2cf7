"""What changed between two versions of a message, as values."""

from collections.abc import Iterator, Mapping, Sequence

from brandkit.compose.findings import unit_name
from brandkit.engine.showing.shown import Meter, Showing, Shown
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.message import Fact, Message
from brandkit.preview.review.sides import Sides
from brandkit.preview.review.word_diff import GONE, NEW, SAME, Piece, word_diff

UNCHANGED, CHANGED, LOOKS, CAME, WENT = "unchanged", "changed", "reads the same, its bytes differ", "new", "gone"

FROM = 0.5
"""The share of a limit from which on it is told."""


@frozen
class PartChange:
    """One part of what a reader takes in."""

    part: str
    pieces: tuple[Piece, ...]


@frozen
class MeterChange:
    """One limit of a channel, by what is shown."""

    of: str
    before: int | None
    """None: there was no variant, or no such limit."""
    after: int | None
    most: int
    unit: str
    is_over: bool
    """The longest person misses it now."""


@frozen
class ChannelChange:
    """What changed on one channel."""

    channel: str
    state: str
    parts: tuple[PartChange, ...] = ()
    """Those that changed."""
    links: tuple[Piece, ...] = ()
    """Targets that went or came."""
    meters: tuple[MeterChange, ...] = ()
    """Those that changed."""
    failures: tuple[str, str] = ("", "")
    """Why no variant can be made, before and after."""


@frozen
class FactChange:
    """A declared fact that came, went, or is another now."""

    key: str
    before: str
    """As the author wrote it; ``""``: it was not declared."""
    after: str


@frozen
class Review:
    """All that changed for one person."""

    message: str
    revision: str
    person: str
    is_new: bool
    """There was no such message."""
    facts: tuple[FactChange, ...]
    channels: tuple[ChannelChange, ...]
    came: tuple[Finding, ...]
    """Findings that there were not."""
    went: tuple[Finding, ...]


def review_of(sides: Sides) -> Review:
    """Return what changed."""
    before, after = sides.before.showing if sides.before else None, sides.after.showing
    old = {_known_by(each): each for each in before.findings} if before else {}
    new = {_known_by(each): each for each in after.findings}
    return Review(
        after.message.id,
        sides.revision,
        sides.person,
        before is None,
        tuple(_facts(before.message.facts if before else {}, after.message)),
        tuple(_channels(before, after)),
        tuple(finding for known, finding in new.items() if known not in old),
        tuple(finding for known, finding in old.items() if known not in new),
    )


def _known_by(finding: Finding) -> tuple[str, ...]:
    """Return what makes a finding the same one; lines move, and paths of the earlier version are others."""
    return (finding.rule, finding.severity, finding.channel, finding.part, finding.fact, finding.quote, finding.message)


def _facts(before: Mapping[str, Fact], message: Message) -> Iterator[FactChange]:
    for key in dict.fromkeys((*before, *message.facts)):
        old, new = (_written(each.get(key)) for each in (before, message.facts))
        if old != new:
            yield FactChange(key, old, new)


def _written(fact: Fact | None) -> str:
    """Return a fact as its author declared it, on one line."""
    if fact is None:
        return ""
    also = f" (also: {'; '.join(fact.also)})" if fact.also else ""
    required = {True: "", False: ", not required"}.get(fact.required) if isinstance(fact.required, bool) else None
    return f"{fact.literal}{also}{required if required is not None else f', required by {_named(fact.required)}'}"


def _named(channels: object) -> str:
    return ", ".join(channels) if isinstance(channels, tuple) else ""


def _channels(before: Showing | None, after: Showing) -> Iterator[ChannelChange]:
    old = {each.channel.id: each for each in before.variants} if before else {}
    new = {each.channel.id: each for each in after.variants}
    for name in dict.fromkeys((*new, *old)):
        yield _channel(name, old.get(name), new.get(name))


def _channel(name: str, old: Shown | None, new: Shown | None) -> ChannelChange:
    parts, links = tuple(_parts(old, new)), tuple(_links(old, new))
    failures = (old.failure if old else "", new.failure if new else "")
    meters = tuple(_meters(old.meters if old else (), new.meters if new else ()))
    if old is None or new is None:
        state = CAME if old is None else WENT
    elif parts or links or failures[0] != failures[1]:
        state = CHANGED
    else:
        state = UNCHANGED if old.parts == new.parts and not meters else LOOKS
    return ChannelChange(name, state, parts, links, meters, failures)


def _parts(old: Shown | None, new: Shown | None) -> Iterator[PartChange]:
    before, after = _texts(old), _texts(new)
    for part in dict.fromkeys((*after, *before)):
        pieces = word_diff(before.get(part, ""), after.get(part, ""))
        if any(each.kind != SAME for each in pieces):
            yield PartChange(part, pieces)


def _texts(shown: Shown | None) -> dict[str, str]:
    """Return what a reader takes in, by part, with the words that stand for pictures."""
    if shown is None or shown.reading is None:
        return {}
    reading = shown.reading
    texts = {part: seen.text for part, seen in reading.visible.items()}
    spoken = [each.text for each in reading.hidden if each.why == "alt"]
    return {**texts, "alt texts": "\n".join(spoken)} if spoken else texts


def _links(old: Shown | None, new: Shown | None) -> Iterator[Piece]:
    before, after = _targets(old), _targets(new)
    yield from (Piece(GONE, each) for each in before if each not in after)
    yield from (Piece(NEW, each) for each in after if each not in before)


def _targets(shown: Shown | None) -> Sequence[str]:
    links = shown.reading.links if shown and shown.reading else ()
    return tuple(dict.fromkeys(each.target for each in links))


def _meters(old: Sequence[Meter], new: Sequence[Meter]) -> Iterator[MeterChange]:
    before = {(each.limit.of, each.limit.unit, each.limit.severity): each for each in old}
    after = {(each.limit.of, each.limit.unit, each.limit.severity): each for each in new}
    for key in dict.fromkeys((*after, *before)):
        was, now = before.get(key), after.get(key)
        known = now or was
        if (
            known
            and _matters(known)
            and (was is None or now is None or was.used != now.used or was.limit.max != now.limit.max)
        ):
            limit = known.limit
            is_over = bool(now and now.worst > limit.max and limit.severity == "error")
            used = (was.used if was else None, now.used if now else None)
            yield MeterChange(limit.of, *used, limit.max, unit_name(limit.unit, limit.max), is_over)


def _matters(meter: Meter) -> bool:
    """Return whether a limit is near enough that people think of it."""
    return meter.worst >= FROM * meter.limit.max
