"""The tables of docs/channels.md, made by the channels themselves."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from brandkit.channels import find_channels
from brandkit.model.channel import Channel, Limit

HoldTable = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]

SHOWN = ("subject", "bold", "link", "list", "table", "image", "code", "heading", "button")


def test_every_part_and_limit_is_told(hold_table: HoldTable) -> None:
    """One table: which parts a channel has, and what holds for them, in which unit, and who says so."""
    head = ("channel", "parts", "limit", "at most", "weight", "who says so", "read on")
    rows = (row for channel in find_channels().values() for row in _limits(channel))

    hold_table("channels.md", "limits", head, rows)


def test_what_each_can_show_is_told(hold_table: HoldTable) -> None:
    """A row for each channel; a channel without a line for the subject shows none."""
    rows = (
        (f"`{channel.id}`", *(channel.capabilities.get(each, "not shown") for each in SHOWN))
        for channel in find_channels().values()
    )

    hold_table("channels.md", "shows", ("channel", *SHOWN), rows)


def test_what_is_in_sight_is_told(hold_table: HoldTable) -> None:
    """Each fold of each channel."""
    rows = (
        (f"`{channel.id}`", fold.part, f"{fold.max:,} {fold.unit}", _who(fold.source, fold.confidence), fold.checked)
        for channel in find_channels().values()
        for fold in channel.folds
    )

    hold_table("channels.md", "folds", ("channel", "part", "in sight", "who says so", "read on"), rows)


def test_what_people_must_find_is_told(hold_table: HoldTable) -> None:
    """Each element, where it stands, for which purposes and where in the world."""
    head = ("channel", "element", "where", "in", "regions", "weight", "who says so")
    rows = (
        (
            f"`{channel.id}`",
            each.name,
            each.position,
            ", ".join(each.purposes),
            ", ".join(each.regions) or "all",
            each.severity,
            _who(each.source, each.confidence),
        )
        for channel in find_channels().values()
        for each in channel.elements
    )

    hold_table("channels.md", "elements", head, rows)


def _limits(channel: Channel) -> Iterator[Sequence[str]]:
    """Yield a row for each limit; the channel and its parts stand in the first."""
    parts = ", ".join(f"{part} (`{name}`)" for part, name in channel.files.items())
    limits: tuple[Limit | None, ...] = channel.limits or (None,)
    for number, limit in enumerate(limits):
        told = (f"`{channel.id}`", parts) if number == 0 else ("", "")
        if limit is None:
            yield *told, "none", "", "", "", ""
        else:
            who = _who(limit.source, limit.confidence)
            yield *told, limit.of, f"{limit.max:,} {limit.unit}", limit.severity, who, limit.checked


def _who(source: str, confidence: str) -> str:
    return source if confidence == "official" else f"{source} ({confidence})"
