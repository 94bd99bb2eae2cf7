"""``brandkit review``: what changed in a message since a git revision."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.commands import settings
from brandkit.cli.paths import NamedPath
from brandkit.cli.terminal import paint, say

if TYPE_CHECKING:
    from brandkit.preview.review.changes import Review

FORMS = ("text", "markdown")


@click.command("review")
@click.argument("message", type=NamedPath(path_type=Path))
@click.option("--against", "revision", required=True, metavar="REV", help="The git revision to compare with.")
@click.option("--channel", "-c", "channels", multiple=True, help="Only this channel; may be given several times.")
@click.option(
    "--person", default="", help="Who gets it: a made-up person of the kit, longest or empty; default: the first."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="text",
    show_default=True,
    help="markdown: for a pull request.",
)
@click.option(
    "--export",
    "site",
    metavar="DIR",
    type=NamedPath(path_type=Path),
    help="Write a page with both versions side by side: into a folder that is new, empty, or an earlier export.",
)
@click.option("--pictures", is_flag=True, help="With --export: photograph both versions of each channel that changed.")
@click.option("--browser", metavar="PATH", type=NamedPath(path_type=Path), help="Chromium; default: what is found.")
@click.pass_context
def command(context: click.Context, /, message: Path, **options: Any) -> None:
    """Show what changed in MESSAGE since a git revision, channel by channel, in words and side by side.

    The earlier message comes from git with its overrides and its kit, and is shown for the same person.
    """
    from brandkit.engine.find_messages import one_message
    from brandkit.preview.browser.find import browser_at
    from brandkit.preview.export.folder import check_folder
    from brandkit.preview.review.as_site import write_review
    from brandkit.preview.review.changes import review_of
    from brandkit.preview.review.sides import Wanted, sides_of

    site: Path | None = options["site"]
    if options["pictures"] and site is None:
        raise click.UsageError("--pictures go into the folder of --export DIR: name one")
    if options["browser"] and not options["pictures"]:
        raise click.UsageError("--browser takes --pictures: ask for them")
    browser = browser_at(options["browser"]) if options["pictures"] else ""
    if site is not None:
        check_folder(site)
    today = datetime.now().astimezone().date()
    wanted = Wanted(options["revision"], options["channels"], options["person"], today)
    with sides_of(one_message(message), wanted) as sides:
        review = review_of(sides)
        say(*_lines(context, options["form"], review))
        if site is None:
            return
        for path in write_review(review, sides, site, browser):
            if not settings(context)["quiet"]:
                say(f"wrote {path}", to=sys.stderr)


def _lines(context: click.Context, form: str, review: "Review") -> Iterator[str]:
    from brandkit.preview.review.as_markdown import markdown_lines
    from brandkit.preview.review.as_text import marked, text_lines
    from brandkit.preview.review.word_diff import SAME

    if form == "markdown":
        return markdown_lines(review)
    if not settings(context)["colour"]:
        return text_lines(review, marked)
    return text_lines(review, lambda text, kind: text if kind == SAME else paint(text, _LOOKS[kind], colour=True))


_LOOKS = {"gone": "error", "new": "good"}
