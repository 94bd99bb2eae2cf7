"""Whether what a kit says of channels is true of the channels there are."""

from collections.abc import Iterator, Mapping

from brandkit.errors import Fault, KitError
from brandkit.model.channel import Channel
from brandkit.model.kit import Kit
from brandkit.source.data_schema import check_data
from brandkit.source.guess import suggest


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


def _file(kit: Kit) -> str:
    return f"{kit.root}/brandkit.yaml" if kit.root else "brandkit.yaml"


def _channel_faults(kit: Kit, channels: Mapping[str, Channel]) -> Iterator[Fault]:
    for name in (*kit.channels, *kit.settings):
        if name not in channels:
            yield Fault(f"{_file(kit)} speaks of a channel `{name}`", suggest(name, channels, "channels"))


def _limit_faults(kit: Kit, channels: Mapping[str, Channel]) -> Iterator[Fault]:
    names = [name for channel in channels.values() for name in limit_names(channel)]
    for name in kit.limits:
        if name not in names:
            yield Fault(f"{_file(kit)} changes a limit `{name}`", suggest(name, names, "limits"))


def _setting_faults(kit: Kit, channels: Mapping[str, Channel]) -> Iterator[Fault]:
    for name, settings in kit.settings.items():
        schema = channels[name].settings if name in channels else {}
        for text in check_data(settings, schema or {"maxProperties": 0}, f"settings.{name}"):
            yield Fault(f"{_file(kit)}: {text}", f"see `brandkit channels {name}`")
