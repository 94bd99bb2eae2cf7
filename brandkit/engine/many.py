"""Linting many messages: what is kept from the last time is not linted again, the rest by one process or more."""

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

from brandkit.engine.cache.kept import Cache, Kept, find
from brandkit.engine.lint_options import LintOptions, lint_as_asked
from brandkit.errors import BrandkitError, Fault
from brandkit.kit.folders import find_project
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.report import Report

MOST_LITTER = 50_000
"""Objects that are new since Python looked for garbage last: the command line has it look seldom, and a thousand
messages leave much. Some 15 messages make so many, and looking takes as long as a tenth of one."""


@frozen
class Outcome:
    """What linting a message came to."""

    path: Path
    report: Report | None
    """None: the message, or its kit, cannot be used."""
    faults: tuple[Fault, ...] = ()
    warnings: tuple[str, ...] = ()
    """What is to be mended in its kit."""


def lint_many(paths: Sequence[Path], options: LintOptions, cache: Cache | None, jobs: int = 1) -> Iterator[Outcome]:
    """Yield the outcome of each message, in order.

    Args:
        paths: the messages' files.
        options: how they are linted.
        cache: where reports are kept; None: nowhere.
        jobs: how many processes lint at once.

    Raises:
        UsageError: one of several processes was ended from outside.
    """
    if jobs == 1:
        kits: dict[Path | None, Kit] = {}
        for path in paths:
            yield lint_one(path, options, cache, kits)
        return
    from brandkit.engine.processes import by_processes  # takes as long to load as to lint what has not changed

    known = {path: found for path in paths if (found := _kept(cache, path))}
    rest = by_processes([path for path in paths if path not in known], options, cache, jobs)
    for path in paths:
        yield known.get(path) or next(rest)


def lint_one(path: Path, options: LintOptions, cache: Cache | None, kits: dict[Path | None, Kit]) -> Outcome:
    """Return the outcome of one message; `kits` holds those that were read before, by project."""
    found = _kept(cache, path)
    if found:
        return found
    try:
        project = find_project(path)
        if project not in kits:
            kits[project] = _load_kit(path, options)
        return _linted(path, kits[project], options, cache)
    except BrandkitError as error:
        return Outcome(path, None, error.faults)


def _kept(cache: Cache | None, path: Path) -> Outcome | None:
    kept: Kept | None = find(cache, path) if cache else None
    return Outcome(path, kept.report, (), kept.warnings) if kept else None


def _linted(path: Path, kit: Kit, options: LintOptions, cache: Cache | None) -> Outcome:
    from brandkit.engine.cache.kept import keep
    from brandkit.engine.files import read_message  # here and below: what is kept needs none of it
    from brandkit.engine.waivers import last_days

    message = read_message(path, kit)
    report = lint_as_asked(message, kit, options)
    if gc.get_count()[0] > MOST_LITTER:
        gc.collect()
    if cache:
        keep(cache, path, report, last_days(message), kit)
    return Outcome(path, report, (), kit.warnings)


def _load_kit(path: Path, options: LintOptions) -> Kit:
    from brandkit.engine.files import load_kit

    kit = load_kit(path)
    if options.remote_grammar:
        from brandkit.grammar.languagetool.address import allowing_remote

        return allowing_remote(kit)
    return kit
