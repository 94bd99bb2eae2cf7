"""Rendering: a message, a kit and a person to what each channel sends."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill, ready_plan
from brandkit.compile.recipient import addressed
from brandkit.compose.basis import Basis, basis_of
from brandkit.compose.compose import Composed, compose_message
from brandkit.compose.findings import limit_findings, nothing_said
from brandkit.compose.size import places_of, used
from brandkit.engine.channel_names import check_channels
from brandkit.engine.kit_check import check_kit
from brandkit.errors import DataError, Fault
from brandkit.measure import UNITS
from brandkit.model.channel import Channel, Limit, Variant
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.source.data_schema import check_data


@frozen
class Prepared:
    """A message compiled for one channel: fill it for one person or for millions."""

    channel: Channel
    composed: Composed
    plans: Variant[Compiled]


@frozen
class Rendered:
    """One channel's variant for one person."""

    prepared: Prepared
    variant: Variant[bytes]
    used: tuple[int, ...]
    """How much of each limit this person uses, in the order of `Composed.worst`."""
    notes: tuple[str, ...]
    """Why a text counts more than one would think: which character makes an SMS cost twice as much."""


@frozen
class Rendering:
    """A message on all its channels for one person."""

    message: Message
    variants: tuple[Rendered, ...]
    findings: tuple[Finding, ...]


def render(
    message: Message,
    kit: Kit,
    channels: Sequence[str] | None = None,
    person: Mapping[str, Any] | None = None,
) -> Rendering:
    """Render a message for one person on each channel.

    Args:
        message: as `read_message` gives it.
        kit: as `load_kit` gives it.
        channels: ids of channels; None: the message's own, else the kit's, else all there are.
        person: the recipient's data, an object as the message's data schema describes it.

    Raises:
        UsageError: there is no such channel.
        KitError: a template, a setting or a limit of the kit does not serve.
        DataError: the data do not fit the schema, or lack a value that a variant shows.
    """
    prepared = prepare(message, kit, channels)
    data = checked(message, person or {})
    findings = tuple(finding for each in prepared for finding in findings_of(each, message))
    return Rendering(message, tuple(fill_variant(each, data) for each in prepared), findings)


def prepare(message: Message, kit: Kit, channels: Sequence[str] | None = None) -> tuple[Prepared, ...]:
    """Compose and compile a message for each channel, once for everybody. Raises as `render`."""
    wanted, basis = wanted_channels(message, kit, channels), basis_of(message)
    return tuple(prepare_channel(message, kit, channel, basis) for channel in wanted)


def wanted_channels(message: Message, kit: Kit, channels: Sequence[str] | None = None) -> tuple[Channel, ...]:
    """Return the channels that a message is for: those asked for, else its own, else the kit's, else all there are.

    Raises:
        UsageError: there is no such channel.
        KitError: what the kit says of channels is not true of them.
    """
    known = find_channels()
    check_kit(kit, known)
    return channels_named(channels or message.channels or kit.channels or tuple(known))


def channels_named(names: Sequence[str]) -> tuple[Channel, ...]:
    """Return the channels of these ids, each once. Raises as `check_channels`."""
    check_channels(names)
    known = find_channels()
    return tuple(known[name] for name in dict.fromkeys(names))


def findings_of(prepared: Prepared, message: Message) -> tuple[Finding, ...]:
    """Return what composing found."""
    composed = prepared.composed
    return (*nothing_said(composed, prepared.channel, message), *limit_findings(composed, message))


def fill_variant(prepared: Prepared, data: Mapping[str, Any]) -> Rendered:
    """Fill a prepared message for one person, whose data are checked already."""
    person = addressed(data)
    return measured(prepared, {name: fill(part, person) for name, part in prepared.plans.parts.items()})


def measured(prepared: Prepared, parts: Mapping[str, bytes]) -> Rendered:
    """Return what was filled for one person with how much of each limit it uses."""
    variant = Variant(prepared.channel.id, parts)
    places = places_of(prepared.channel, variant)
    limits = [worst.limit for worst in prepared.composed.worst]
    uses = tuple(used(limit, places) for limit in limits)
    return Rendered(prepared, variant, uses, tuple(dict.fromkeys(_notes(limits, places))))


def checked(message: Message, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the data if they fit the message's schema.

    Raises:
        DataError: they do not; each fault names the place and the rule, never the value.
    """
    faults = check_data(data, message.schema, "the data") if message.schema else ()
    if faults:
        raise DataError([Fault(text, "mend the data, or the data schema") for text in faults])
    return data


def _notes(limits: Sequence[Limit], places: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for limit in limits:
        explain = UNITS[limit.unit].explain
        if explain is not None:
            yield from filter(None, map(explain, places.get(limit.of, ())))


def prepare_channel(message: Message, kit: Kit, channel: Channel, basis: Basis | None = None) -> Prepared:
    """Compose and compile a message, whose basis may be known already, for one channel. Raises as `render`."""
    composed = compose_message(message, channel, kit, basis)
    if composed.compiled is not None:
        return Prepared(channel, composed, composed.compiled)
    plans = {name: ready_plan(part, message.locale) for name, part in composed.plans.parts.items()}
    return Prepared(channel, composed, Variant(channel.id, plans))
