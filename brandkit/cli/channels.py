"""``brandkit channels``: what channels there are, and what one is made of."""

from collections.abc import Iterator, Mapping

import click

from brandkit.cli.terminal import say, table
from brandkit.model.channel import Channel, Element, Fold, Limit


@click.command("channels")
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """List the channels; with NAME show that one: parts, limits with their sources, and what it can show."""
    from brandkit.channels import find_channels
    from brandkit.engine.channel_names import check_channels

    known = find_channels()
    if name is None:
        say(*table([(channel.id, channel.about) for channel in known.values()], indent=""))
        return
    check_channels([name])
    say(*_description(known[name]))


def _description(channel: Channel) -> list[str]:
    said = (
        ("parts, and the files they go to", list(channel.files.items())),
        ("limits", list(_limits(channel))),
        ("what is in sight", [(fold.part, f"{fold.max:,} {fold.unit}", _who(fold)) for fold in channel.folds]),
        (
            "what people must find",
            [
                (each.name, each.position, ", ".join(each.purposes), each.severity, _who(each))
                for each in channel.elements
            ],
        ),
        ("what it can show", list(channel.capabilities.items())),
        ("settings in brandkit.yaml", list(_settings(channel))),
    )
    lines = (line for heading, rows in said if rows for line in (heading, *table(rows)))
    return [f"{channel.id}: {channel.about}", *lines]


def _limits(channel: Channel) -> Iterator[tuple[str, ...]]:
    return ((each.of, f"{each.max:,} {each.unit}", each.severity, _who(each)) for each in channel.limits)


def _settings(channel: Channel) -> Iterator[tuple[str, ...]]:
    settings = channel.settings.get("properties", {})
    if isinstance(settings, Mapping):
        yield from ((key, str(schema.get("description", ""))) for key, schema in settings.items())


def _who(said: Limit | Fold | Element) -> str:
    return f"{said.source} ({said.confidence}, {said.checked})"
