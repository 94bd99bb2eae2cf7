"""``brandkit check``: whether copy made elsewhere says what its source says; and pages by themselves."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from brandkit.cli.baseline import KnownFindings, baseline_options, known_findings, without_known
from brandkit.cli.fixing import Fixing, carry_out, fix_options, fixing_of, tell
from brandkit.cli.paths import NamedPath
from brandkit.cli.projects import with_kits
from brandkit.cli.reporting import report_options, show

if TYPE_CHECKING:
    from collections.abc import Callable

    from brandkit.engine.fixing.message import FixedFiles
    from brandkit.engine.selection import Selection
    from brandkit.model.finding import Finding
    from brandkit.model.kit import Kit
    from brandkit.model.report import Report


@click.command("check")
@click.argument("source", type=NamedPath(path_type=Path))
@click.argument("variants", nargs=-1, metavar="[CHANNEL=FILE]...")
@click.option("--locale", help="The language that the texts are in, such as de-DE; default: the source's.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day it goes out; default: the source's.",
    metavar="YYYY-MM-DD",
)
@report_options
@fix_options
@baseline_options
@click.pass_context
def command(
    context: click.Context,
    /,
    source: Path,
    variants: tuple[str, ...],
    locale: str | None,
    day: datetime | None,
    **options: Any,
) -> None:
    """Check that each FILE says what SOURCE says: a message, or any Markdown, text or HTML.

    Without CHANNEL=FILE each SOURCE, a page or a folder of pages such as docs, is checked by itself: its style, tone
    and grammar.

    CHANNEL is any name: sms, email, voice ... A FILE may be plain text, HTML, a payload or a whole mail; - is standard
    input.
    """
    if all(Path(each).exists() for each in variants):  # there are none, or they are pages too
        context.exit(_check_pages(context, (source, *map(Path, variants)), locale, options))
    context.exit(_check_copy(context, source, variants, locale, _day(day), options))


def _check_copy(
    context: click.Context,
    source: Path,
    variants: Sequence[str],
    locale: str | None,
    day: date | None,
    options: Mapping[str, Any],
) -> int:
    """Check copy against its source; return the exit code."""
    from brandkit.engine.check import check
    from brandkit.engine.rules import rule_ids
    from brandkit.engine.selection import EVERYTHING, select

    files = dict(_split(each) for each in variants)
    if len(files) < len(variants):
        raise click.UsageError("a channel is given twice; check its copies one after the other")
    if list(files.values()).count("-") > 1:
        raise click.UsageError("standard input (-) can be one variant only")
    kit = _kit(source, **options)
    selection = select(options["only"], options["ignore"], rule_ids(kit=kit))
    checked: Callable[..., Report] = partial(
        check,
        source,
        kit=kit,
        locale=locale,
        date=day,
        today=_today(),
        semantic=options["semantic"],
    )
    contents = {channel: _content(file) for channel, file in files.items()}
    known = known_findings(options)
    report, fixing = checked(contents, selection=selection), fixing_of(options)
    if fixing.concerns(report):
        report = _fixed(contents, report, checked, (selection, EVERYTHING), (fixing, known))
    tell(fixing)
    return show(context, _new(report, known, selection), options, is_said=not fixing.is_shown)


def _new(report: "Report", known: KnownFindings | None, selection: "Selection") -> "Report":
    """Return a report without what is known."""
    from brandkit.engine.lint_options import LintOptions

    return without_known(report, known, LintOptions(selection=selection)) if known else report


def _check_pages(context: click.Context, paths: Sequence[Path], locale: str | None, options: Mapping[str, Any]) -> int:
    """Check pages by themselves; return the exit code."""
    from brandkit.engine.known_rules import KnownRules
    from brandkit.engine.merging import merged
    from brandkit.engine.pages import check_page, find_pages
    from brandkit.engine.selection import in_words, select
    from brandkit.engine.together import together

    pages = tuple(with_kits(find_pages(paths)))
    selection = select(options["only"], options["ignore"], KnownRules(tuple(kit for _, kit in pages)))
    fixing, known = fixing_of(options), known_findings(options)
    reports: list[Report] = []
    for path, kit in pages:
        own = _asking(kit, remote=options["remote_grammar"])
        checked = partial(check_page, path, own, locale)
        report = checked(selection=selection)
        is_other = fixing.concerns(report) and carry_out(_fixed_page(path, checked, selection, (fixing, known)), fixing)
        reports.append(checked(selection=selection) if is_other else report)
    tell(fixing)
    whole = _new(merged(together(reports), in_words(selection)), known, selection)
    return show(context, whole, options, is_said=not fixing.is_shown)


def _fixed_page(
    path: Path,
    checked: "Callable[..., Report]",
    selection: "Selection",
    then: tuple[Fixing, KnownFindings | None],
) -> "FixedFiles":
    from brandkit.engine.fixing.page import fix_page

    fixing, known = then

    def wanted(text: str) -> "Report":
        found = checked(selection=selection, unsaved=text)
        return known.hide(found) if known else found

    return fix_page(path, wanted, lambda text: checked(unsaved=text), unsafe=fixing.unsafe)


def _fixed(
    contents: Mapping[str, bytes | Path],
    report: "Report",
    checked: "Callable[..., Report]",
    selections: tuple[object, object],
    then: tuple[Fixing, KnownFindings | None],
) -> "Report":
    """Fix what stands in files; return what is left."""
    from brandkit.engine.fixing.copies import fix_copies

    wanted, every = (partial(checked, selection=each) for each in selections)
    paths = {channel: file for channel, file in contents.items() if isinstance(file, Path)}
    fixing, known = then
    names = {channel: str(path) for channel, path in paths.items()}
    back = {path: channel for channel, path in names.items()}

    def hide(found: "Report") -> "Report":
        # While they are fixed, copies are called by their channels; a baseline knows files.
        return _called(known.hide(_called(found, names)), back) if known else found

    fixed = fix_copies(paths, wanted, every, hide, unsafe=fixing.unsafe)
    return wanted(contents) if carry_out(fixed, fixing) else report


def _called(report: "Report", names: Mapping[str, str]) -> "Report":
    """Return a report that calls files by other names."""

    def named(finding: "Finding") -> "Finding":
        span = finding.span
        return replace(finding, span=replace(span, path=names[span.path])) if span and span.path in names else finding

    texts = {names.get(path, path): text for path, text in report.texts.items()}
    return replace(report, findings=tuple(map(named, report.findings)), texts=texts)


def _kit(source: Path, *, remote_grammar: bool, **_: Any) -> "Kit":
    from brandkit.engine.files import load_kit

    return _asking(load_kit(source), remote=remote_grammar)


def _asking(kit: "Kit", *, remote: bool) -> "Kit":
    """Return a kit whose back ends of grammar may be on other computers, if that is wanted."""
    from brandkit.grammar.languagetool.address import allowing_remote

    return allowing_remote(kit) if remote else kit


def _split(given: str) -> tuple[str, str]:
    channel, sign, file = given.partition("=")
    if not sign or not channel.strip() or not file:
        raise click.UsageError(f"`{given}` is no variant; write CHANNEL=FILE, such as sms=sms.txt")
    return channel.strip(), file


def _day(day: datetime | None) -> date | None:
    return day.date() if day else None


def _today() -> date:
    return datetime.now().astimezone().date()


def _content(file: str) -> bytes | Path:
    return sys.stdin.buffer.read() if file == "-" else Path(file)
