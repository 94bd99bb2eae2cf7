"""``brandkit channels``: what channels there are, and what one is made of."""

import click

from brandkit.cli.terminal import say, table
from brandkit.model.channel import Channel


@click.command("channels")
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """List the channels; with NAME show that one: parts, limits with their sources, and what it can show."""
    from brandkit.channels import find_channels
    from brandkit.errors import Fault, UsageError
    from brandkit.source.guess import suggest

    known = find_channels()
    if name is None:
        say(*table([(channel.id, channel.about) for channel in known.values()], indent=""))
        return
    if name not in known:
        raise UsageError([Fault(f"there is no channel `{name}`", suggest(name, known, "channels"))])
    say(*_description(known[name]))


def _description(channel: Channel) -> list[str]:
    limits = [
        (
            limit.of,
            f"{limit.max:,} {limit.unit}",
            limit.severity,
            f"{limit.source} ({limit.confidence}, {limit.checked})",
        )
        for limit in channel.limits
    ]
    parts = [(part, name) for part, name in channel.files.items()]
    settings = channel.settings.get("properties", {})
    return [
        f"{channel.id}: {channel.about}",
        "parts, and the files they go to",
        *table(parts),
        "limits",
        *table(limits),
        "what it can show",
        *table(list(channel.capabilities.items())),
        *(
            ["settings in brandkit.yaml", *table([(key,) for key in settings])]
            if isinstance(settings, dict) and settings
            else []
        ),
    ]
