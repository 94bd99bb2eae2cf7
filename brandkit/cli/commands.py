"""The commands by name, each imported when it is called; and the edge where errors become words."""

import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Any

import click

from brandkit import __version__
from brandkit.cli.terminal import paint, say, wants_colour

COMMANDS = {
    "channels": "list the channels, or show one with its limits",
    "check": "see whether copy made elsewhere says what its source says",
    "doctor": "say what brandkit runs on and what is missing",
    "explain": "say why a rule is one, with an example that fails and one that passes",
    "init": "make a small project that renders",
    "lint": "render every branch of messages and check that all variants say the same",
    "lsp": "serve an editor: problems, quick fixes and explanations where you write",
    "new": "make a new message, channel or rule from a template",
    "preview": "show messages on every channel, side by side, in a browser",
    "render": "write a message's variants to files",
    "review": "show what changed in a message since a git revision, channel by channel",
    "rules": "list the rules, or run their examples",
    "shots": "take pictures of a message's variants with an installed Chromium",
    "tone": "draw a message's tone against the voice, or measure the tone of approved texts",
}
"""Every command and its line of help; `brandkit.cli.<name>` holds ``command``."""

USAGE = 2


class _Commands(click.Group):
    """Click's group, but a command's module is imported only when that command is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"brandkit.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and name not in COMMANDS:
            from brandkit.source.guess import suggest

            raise click.UsageError(f"there is no command `{name}`; {suggest(name, COMMANDS, 'commands')}", ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", message="brandkit %(version)s")
@click.option("--quiet", "-q", is_flag=True, help="Say only what went wrong.")
@click.option("--no-color", is_flag=True, help="Write without colours (NO_COLOR does the same).")
@click.option("--debug", is_flag=True, help="Show the traceback of an internal fault.")
@click.pass_context
def brandkit(context: click.Context, quiet: bool, no_color: bool, debug: bool) -> None:  # noqa: FBT001
    """Turn one message into every channel, and see that every variant says the same thing."""
    context.obj = {"quiet": quiet, "colour": wants_colour(sys.stdout, refused=no_color), "debug": debug}


def run(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code. Every error becomes words here, and nowhere else."""
    try:
        code = brandkit.main(args=list(arguments), prog_name="brandkit", standalone_mode=False)
    except click.exceptions.Abort:
        fail(["stopped"])
    except click.exceptions.NoArgsIsHelpError as error:
        complain([error.format_message()])
    except click.ClickException as error:
        fail([error.format_message()])
    except BrokenPipeError:
        return 0
    except OSError as error:
        mend = next((words for kind, words in _MENDS.items() if isinstance(error, kind)), "name another place")
        fail([f"{error.filename or 'a file'}: {(error.strerror or str(error)).lower()}; {mend}"])
    except Exception as error:
        faults = _faults(error)
        if not faults and "--debug" in arguments:
            raise
        fail(faults or [f"an internal fault ({type(error).__name__}); `brandkit --debug ...` shows where", _REPORT])
    else:
        return code if isinstance(code, int) else 0
    return USAGE


_MENDS: Mapping[type[OSError], str] = MappingProxyType(
    {
        FileExistsError: "name a folder, or a name that is free",
        NotADirectoryError: "a file is in the way; name a folder",
        IsADirectoryError: "name a file, not a folder",
        PermissionError: "name a place where you may write, or ask for leave",
        FileNotFoundError: "name a place that is there",
    }
)
"""What to do about an error of the system."""

_REPORT = "please report it, with the message that brought it about"


def _faults(error: Exception) -> list[str]:
    """Return the words of one of our own errors; nothing for any other."""
    from brandkit.errors import BrandkitError  # here, since `--version` has no need of it

    return [str(fault) for fault in error.faults] if isinstance(error, BrandkitError) else []


def fail(lines: Sequence[str]) -> None:
    """Write what went wrong to the error stream."""
    head = paint("error:", "error", colour=wants_colour(sys.stderr, refused=False))
    complain([f"{head} {line}" for line in lines])


def complain(lines: Sequence[str]) -> None:
    """Write lines to the error stream."""
    say(*lines, to=sys.stderr)


def settings(context: click.Context) -> dict[str, Any]:
    """Return what the options before the command say: quiet, colour, debug."""
    found: dict[str, Any] = context.find_root().obj
    return found
