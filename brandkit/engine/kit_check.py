"""Whether what a kit says of channels is true of the channels there are."""

from collections.abc import Iterator, Mapping
from typing import Any

from brandkit.errors import Fault, KitError
from brandkit.model.channel import Channel
from brandkit.model.kit import Kit
from brandkit.model.place import Span
from brandkit.source.data_schema import check_data
from brandkit.source.guess import suggest

_FILE = "brandkit.yaml"


def check_kit(kit: Kit, channels: Mapping[str, Channel]) -> None:
    """Check channels, limits and settings of brandkit.yaml.

    Raises:
        KitError: every unknown channel, unknown limit and unfit setting, all at once.
    """
    faults = (*_channel_faults(kit, channels), *_limit_faults(kit, channels), *_setting_faults(kit, channels))
    if faults:
        raise KitError(faults)


def limit_names(channel: Channel) -> tuple[str, ...]:
    """Return the names under which a kit may change the channel's limits."""
    return tuple(f"{channel.id}.{limit.of}.{limit.unit}" for limit in channel.limits if limit.severity == "error")


def _channel_faults(kit: Kit, channels: Mapping[str, Channel]) -> Iterator[Fault]:
    for what, names in (("channels", kit.channels), ("settings", kit.settings)):
        for name in names:
            if name not in channels:
                span = kit.spans.get((what, name))
                yield Fault(f"{_FILE} speaks of a channel `{name}`", suggest(name, channels, "channels"), span)


def _limit_faults(kit: Kit, channels: Mapping[str, Channel]) -> Iterator[Fault]:
    for name in kit.limits:
        own = channels.get(name.partition(".")[0])
        if own is None or name not in limit_names(own):
            mend = suggest(name, [each for channel in channels.values() for each in limit_names(channel)], "limits")
            yield Fault(f"{_FILE} changes a limit `{name}`", mend, kit.spans.get(("limits", name)))


def _setting_faults(kit: Kit, channels: Mapping[str, Channel]) -> Iterator[Fault]:
    for name, settings in kit.settings.items():
        schema = (channels[name].settings if name in channels else {}) or {"maxProperties": 0}
        for text in check_data(settings, schema, f"settings.{name}"):
            yield Fault(f"{_FILE}: {text}", f"see `brandkit channels {name}`", _setting_span(kit, name, schema))


def _setting_span(kit: Kit, name: str, schema: Mapping[str, Any]) -> Span | None:
    """Return where the first setting stands that does not fit by itself; else where the channel's settings begin."""
    for key, value in kit.settings[name].items():
        if check_data({key: value}, {**schema, "required": []}, "") and ("settings", name, key) in kit.spans:
            return kit.spans["settings", name, key]
    return kit.spans.get(("settings", name))
