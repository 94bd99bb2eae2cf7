"""``brandkit new``: a new message, channel or rule, ready to be edited."""

import re
from datetime import datetime
from pathlib import Path

import click

from brandkit.cli.terminal import say
from brandkit.engine.starters import check_name, starter, write_new
from brandkit.errors import Fault, UsageError


@click.group("new")
def command() -> None:
    """Make something new from a template. No file that is there is changed."""


@command.command("message")
@click.argument("name")
def message(name: str) -> None:
    """Write NAME.md, a message to begin with."""
    path = Path(name.removesuffix(".md") + ".md")
    check_name(path.stem, "message")
    write_new(path.parent, {path.name: starter("message")["message.md"]})
    say(f"wrote {path}", f"next: edit it, then brandkit render {path}")


@command.command("channel")
@click.argument("name")
def channel(name: str) -> None:
    """Write a channel into a checkout of brandkit: its file, its template and its test case."""
    check_name(name, "channel")
    root = Path()
    if not (root / "brandkit" / "channels").is_dir():
        raise UsageError([Fault("there is no folder brandkit/channels here", _ELSEWHERE)])
    identifier = name.replace("-", "_")
    texts = starter("channel")
    today = datetime.now().astimezone().date().isoformat()
    files = {
        f"brandkit/channels/{identifier}.py": texts["channel.py.txt"],
        f"templates/{identifier}/text.txt": texts["text.txt"],
        f"tests/channels/{identifier}/opening-hours/message.md": texts["message.md"],
        f"tests/channels/{identifier}/opening-hours/{identifier}.txt": texts["expected.txt"],
    }
    filled = {path: text.replace("CHANNEL:", f"{identifier}:").replace("TODAY", today) for path, text in files.items()}
    written = write_new(root, {path: _named(text, identifier) for path, text in filled.items()})
    say(*(f"wrote {path}" for path in written), f"next: edit brandkit/channels/{identifier}.py, then make test")


@command.command("rule")
@click.argument("name", metavar="NAME")
def rule(name: str) -> None:
    """Write rules/NAME.yml, a rule of style with examples; NAME may hold a folder: plain/my-words."""
    folders, _, last = name.removesuffix(".yml").rpartition("/")
    for part in filter(None, (*folders.split("/"), last)):
        check_name(part, "rule")
    path = f"rules/{folders}/{last}.yml" if folders else f"rules/{last}.yml"
    write_new(Path(), {path: starter("rule")["rule.yml"]})
    identifier = f"style/{path.removeprefix('rules/').removesuffix('.yml').replace('/', '.')}"
    say(f"wrote {path}", f"next: edit it, then brandkit rules --test; brandkit explain {identifier} shows it")


_ELSEWHERE = (
    "go to a checkout of brandkit; a package of your own adds a channel through the entry point group brandkit.channels"
)


def _named(text: str, name: str) -> str:
    # The one CHANNEL that stays is the name of the value itself.
    return re.sub(r"CHANNEL(?! = )", name, text)
