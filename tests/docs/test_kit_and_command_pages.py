"""The tables of docs/kit.md and docs/commands.md, made by the code that they tell of."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import click

from brandkit import load_kit
from brandkit.channels import find_channels

ROOT = Path(__file__).parents[2]

HoldTable = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]


def test_the_keys_of_brandkit_yaml_are_told_in_full(section: Callable[[str, str], str]) -> None:
    """Every key that the schema allows is on the page, those of `sender` and `unsubscribe` too."""
    schema = json.loads((ROOT / "brandkit" / "kit" / "brandkit.schema.json").read_text("utf-8"))
    keys = schema["properties"]
    known = [*keys, *keys["sender"]["properties"], *keys["unsubscribe"]["properties"]]
    told = section("kit.md", "brandkit.yaml")

    assert [key for key in known if f"`{key}`" not in told] == []


def test_the_tokens_are_those_of_the_default_kit(hold_table: HoldTable) -> None:
    """A template's author finds every name, and what it is by day and by night."""
    light, dark = (load_kit().tokens[theme] for theme in ("light", "dark"))
    rows = [
        (f"`{name}`", token.css, "" if dark[name] == token else dark[name].css)
        for name, token in light.items()
        if not name.startswith("brand.")
    ]

    hold_table("kit.md", "tokens", ("token", "light", "dark, where it differs"), rows)
    assert light.keys() == dark.keys()


def test_the_words_are_those_of_the_default_kit(hold_table: HoldTable) -> None:
    """Every word in every language; what a language lacks is said in English."""
    words = load_kit().words
    names = dict.fromkeys(name for known in words.values() for name in known)
    rows = [(f"`{name}`", *(_quoted(known.get(name, "")) for known in words.values())) for name in names]

    hold_table("kit.md", "words", ("word", *words), rows)


def test_the_limits_are_those_that_a_kit_may_change(hold_table: HoldTable) -> None:
    """Every limit of every channel that the platform enforces, by the name that brandkit.yaml gives it."""
    from brandkit.engine.kit_check import limit_names

    def rows() -> Iterator[Sequence[str]]:
        for channel in find_channels().values():
            hard = [limit for limit in channel.limits if limit.severity == "error"]
            for name, limit in zip(limit_names(channel), hard, strict=True):
                yield f"`{name}`", f"{limit.max:,}", limit.source

    hold_table("kit.md", "limits", ("limit", "at most", "who says so"), rows())


def test_the_settings_are_those_of_the_channels(hold_table: HoldTable) -> None:
    """Every setting of every channel, in the words of its own schema."""
    rows = [
        (f"`{channel.id}`", f"`{name}`", schema.get("description", ""))
        for channel in find_channels().values()
        for name, schema in dict(channel.settings).get("properties", {}).items()  # type: ignore[attr-defined]
    ]

    hold_table("kit.md", "settings", ("channel", "setting", "what it does"), rows)
    assert [row for row in rows if not row[2]] == []


def test_the_page_names_no_template_that_is_none(section: Callable[[str, str], str]) -> None:
    """Whoever looks for a named template finds it; new channels may come before their words in the docs."""
    told = re.findall(r"`([a-z0-9_]+/[a-z0-9_]+\.[a-z]+)`", section("kit.md", "Templates"))

    assert told
    assert set(told) <= set(load_kit().templates)


def test_every_command_and_option_is_told(hold_table: HoldTable) -> None:
    """The table is click's own knowledge of the program."""
    from brandkit.cli.commands import brandkit

    hold_table("commands.md", "options", ("command", "option", "what it does"), _options("brandkit", brandkit))


def test_every_file_that_is_written_is_told(hold_table: HoldTable) -> None:
    """Whoever opens the output folder finds each file."""
    channels = find_channels().values()
    rows = [(f"`{name}`", channel.id, part) for channel in channels for part, name in channel.files.items()]

    hold_table("commands.md", "files", ("file", "channel", "part"), rows)


def _options(name: str, command: click.Command) -> Iterator[Sequence[str]]:
    """Yield a row for a command, one for each of its options, and those of the commands inside it."""
    context = click.Context(command)
    arguments = [param.make_metavar(context) for param in command.params if isinstance(param, click.Argument)]
    yield f"`{' '.join((name, *arguments))}`", "", command.get_short_help_str(200)
    for param in command.params:
        record = param.get_help_record(context) if isinstance(param, click.Option) else None
        if record:
            yield "", f"`{record[0]}`", re.sub(r"\s*\[default: (.*)\]", r" Default: \1.", record[1])
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            yield from _options(f"{name} {inner}", found) if found else ()


def _quoted(word: str) -> str:
    shown = word if word.strip() == word else f'"{word}"'
    return f"`{shown}`" if word else ""
