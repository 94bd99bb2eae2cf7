"""What git knows: which files of a repository are others than at a revision. Only the ``git`` command is asked."""

import os
import shutil
import subprocess
from pathlib import Path

from brandkit.errors import Fault, UsageError

MOST_SECONDS = 120
"""For one answer. A large repository takes a second or two."""

# What a repository's own settings could have git run, and no answer needs.
_QUIET = ("-c", "core.fsmonitor=false", "-c", "diff.external=", "--no-pager")


def repository_of(folder: Path) -> Path:
    """Return the top folder of the repository that a folder is in, as an absolute path without links.

    Raises:
        UsageError: there is no git, or the folder is in no repository.
    """
    found = _git(folder, "rev-parse", "--show-toplevel")
    if found is None:
        words = f"{folder.absolute()} is in no git repository"
        raise UsageError([Fault(words, "leave out --changed-since, or run it in a checkout")])
    return Path(found.removesuffix("\n")).resolve()


def changed_files(repository: Path, revision: str) -> frozenset[Path]:
    """Return the files that have changed since a revision, as absolute paths: committed or not, new or gone.

    Where history has forked since, what counts is this side's changes. New files that git is told to ignore do not.

    Raises:
        UsageError: there is no git, or no such revision.
    """
    since = _commit(repository, revision)
    base = _git(repository, "merge-base", since, "HEAD")
    differ = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules")
    known = _git(repository, *differ, (base or since).strip(), "--")
    new = _git(repository, "ls-files", "-z", "--others", "--exclude-standard", "--")
    if known is None or new is None:
        raise UsageError([Fault(f"git cannot compare {repository} with {revision}", "look what `git diff` says")])
    return frozenset(repository / name for name in f"{known}{new}".split("\0") if name)


def _commit(repository: Path, revision: str) -> str:
    """Return the hash of a revision's commit."""
    if revision.startswith("-") or not revision.strip() or not revision.isprintable():
        raise UsageError([Fault(f"`{revision}` is no revision", "name one, such as main or HEAD~1")])
    found = _git(repository, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if found is None:
        mend = "check its name; a shallow checkout may have to fetch it first (git fetch --unshallow)"
        raise UsageError([Fault(f"there is no revision `{revision}` in {repository}", mend)])
    return found.strip()


def _git(folder: Path, *arguments: str) -> str | None:
    """Return what git answers; None where it fails."""
    program = shutil.which("git")
    if program is None:
        raise UsageError(
            [Fault("--changed-since needs git, which is not there", "install it, or leave the option out")]
        )
    command = [program, "-C", str(folder), *_QUIET, *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, none of which git takes for an option
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=MOST_SECONDS, env=environment
        )
    except subprocess.TimeoutExpired as error:
        raise UsageError([Fault(f"git did not answer within {MOST_SECONDS} seconds", "look what keeps it")]) from error
    return os.fsdecode(done.stdout) if done.returncode == 0 else None
