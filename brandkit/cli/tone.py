"""``brandkit tone``: how texts sound, as a profile; or all variants of a message against the voice."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from brandkit.cli.commands import complain, settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.terminal import paint, say, table

if TYPE_CHECKING:
    from brandkit.tone.profile import Line, Profile

_LOOKS = {"within": "good", "outside": "warning", "not enough evidence": "faint"}


@click.command("tone")
@click.argument("files", nargs=-1, type=NamedPath(), required=True, metavar="FILE...")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel of a message.")
@click.option("--locale", help="The language that approved texts are in, such as de-DE; default: en-US.")
@click.option(
    "--picture",
    type=NamedPath(dir_okay=False, path_type=Path),
    help="Draw a message's variants into this SVG file too.",
    metavar="FILE.svg",
)
@click.pass_context
def command(
    context: click.Context,
    files: tuple[str, ...],
    channels: tuple[str, ...],
    locale: str | None,
    picture: Path | None,
) -> None:
    """Draw where all variants of a message stand against the voice; or measure texts that the brand approves of.

    One FILE that is a message is drawn. Of anything else (Markdown, text, HTML, CHANNEL=FILE, several messages) the
    profile is shown, channel by channel, with the YAML to paste into styles/voice.yaml.
    """
    from brandkit.engine.tone import is_message

    named = [_split(each) for each in files]
    if len(named) == 1 and not named[0][0] and is_message(named[0][1]):
        _draw(context, named[0][1], channels, picture)
    elif picture or channels:
        raise click.UsageError("--picture and --channel are for one message; leave them out for approved texts")
    else:
        _measure(context, named, locale)


def _split(given: str) -> tuple[str, Path]:
    channel, sign, file = given.partition("=")
    if sign and channel.strip() and file and not Path(given).exists():
        return channel.strip(), Path(file)
    return "", Path(given)


def _draw(context: click.Context, path: Path, channels: tuple[str, ...], picture: Path | None) -> None:
    from brandkit.engine.files import load_kit, read_message
    from brandkit.engine.tone import tone_of_message
    from brandkit.tone.band import bands_of, counts_of
    from brandkit.tone.chart import rows_of

    if picture and picture.suffix.lower() != ".svg":
        raise click.UsageError(f"`{picture}` is no SVG file; write a name such as tone.svg")
    kit = load_kit(path)
    message = read_message(path, kit)
    heard = tone_of_message(message, kit, channels or None)
    colour = settings(context)["colour"]
    complain([f"notice: {each}" for each in heard.notices])
    bands = bands_of(heard.texts, heard.voice)
    rows = list(rows_of(bands))
    for row in rows:
        if row.state:
            track = paint(row.track, _LOOKS[row.state], colour=colour)
            say(f"  {row.label:<12} {track} {row.value:>5}  {row.words}")
        else:
            say(f"{paint(row.label, 'strong', colour=colour)}{' ' * (15 - len(row.label))}{row.track}")
    counts = [
        (each.feature, each.channel, each.count, each.wanted, each.state)
        for each in counts_of(heard.texts, heard.voice)
    ]
    if counts:
        say("", *table([("counted", "channel", "here", "wanted", ""), *counts], indent=""))
    if picture:
        from brandkit.tone.picture import picture_of

        picture.write_text(picture_of(message.id, bands), "utf-8")
        say(f"drawn into {picture}")


def _measure(context: click.Context, named: Sequence[tuple[str, Path]], locale: str | None) -> None:
    from brandkit.engine.files import load_kit
    from brandkit.engine.tone import tone_of_texts
    from brandkit.tone.measured_voice import voice_lines
    from brandkit.tone.profile import profiles_of

    heard = tone_of_texts(named, load_kit(named[0][1]), locale)
    complain([f"notice: {each}" for each in heard.notices])
    if not heard.texts:
        return
    colour = settings(context)["colour"]
    profiles = profiles_of(heard.texts, heard.voice)
    for profile in profiles:
        say(*_profile(profile, colour=colour), "")
    say(paint("styles/voice.yaml", "strong", colour=colour), *voice_lines(profiles, heard.voice))


def _profile(profile: "Profile", *, colour: bool) -> Iterator[str]:
    count = len(profile.texts)
    head = paint(profile.channel or "text", "strong", colour=colour)
    yield f"{head} ({count} text{'s' if count > 1 else ''}, {profile.words:,} words)"
    rows = [("measure", "median", "p10–p90", "evidence"), *map(_row, profile.lines)]
    yield from table(rows)


def _row(line: "Line") -> tuple[str, str, str, str]:
    if line.spread is None:
        return line.name, "", "", line.evidence
    low, median, high = (_number(line, each) for each in (line.spread.low, line.spread.median, line.spread.high))
    return line.name, median, f"{low}–{high}", line.evidence


def _number(line: "Line", value: float) -> str:
    return f"{value:.0%}" if line.is_share else f"{round(value, 1) + 0.0:g}"
