"""What git knows: which files of a repository are others than at a revision, and what they were.

Only the ``git`` command is asked, and it fetches nothing.
"""

import os
import shutil
import subprocess
from collections.abc import Collection, Mapping
from pathlib import Path

from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen

MOST_SECONDS = 120
"""For one answer. A large repository takes a second or two."""

# What a repository's own settings could have git run, and no answer needs; what a partial clone lacks is not fetched.
_QUIET = ("-c", "core.fsmonitor=false", "-c", "diff.external=", "-c", "protocol.allow=never", "--no-pager")
_PLAIN = ("100644", "100755")
"""The modes of files, as against links and other repositories."""


@frozen
class Kept:
    """A file as a commit has it."""

    object: str
    """Its content's name."""
    size: int
    """Bytes."""


def repository_of(folder: Path) -> Path:
    """Return the top folder of the repository that a folder is in, as an absolute path without links.

    Raises:
        UsageError: there is no git, or the folder is in no repository.
    """
    found = _git(folder, "rev-parse", "--show-toplevel")
    if found is None:
        words = f"{folder.absolute()} is in no git repository"
        raise UsageError([Fault(words, "run this in a checkout")])
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


def files_at(repository: Path, revision: str) -> Mapping[str, Kept]:
    """Return the files of a revision by their path from the repository's top; no links, no other repositories.

    Raises:
        UsageError: there is no git, or no such revision.
    """
    listed = _git(repository, "ls-tree", "-r", "-z", "-l", "--full-tree", _commit(repository, revision))
    if listed is None:
        raise UsageError([Fault(f"git cannot list the files of {revision}", "look what `git ls-tree` says")])
    found: dict[str, Kept] = {}
    for line in filter(None, listed.split("\0")):
        told, _, name = line.partition("\t")
        mode, _, content, size = told.split()
        if mode in _PLAIN:
            found[name] = Kept(content, int(size))
    return found


def contents_of(repository: Path, objects: Collection[str]) -> Mapping[str, bytes]:
    """Return contents by their names, which `files_at` has told; no filter of the repository's is run on them.

    Raises:
        UsageError: one of them is not in this clone.
    """
    answer = _asked(repository, ("cat-file", "--batch"), "".join(f"{each}\n" for each in objects).encode()) or b""
    found: dict[str, bytes] = {}
    while answer:
        head, _, rest = answer.partition(b"\n")
        name, *kind = head.decode().split()
        if len(kind) != 2:
            break
        size = int(kind[1])
        found[name], answer = rest[:size], rest[size + 1 :]
    if len(found) < len(set(objects)):
        raise UsageError(
            [Fault(f"{repository} lacks contents of that revision", "fetch them: the clone is a partial one")]
        )
    return found


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
    answer = _asked(folder, arguments)
    return None if answer is None else os.fsdecode(answer)


def _asked(folder: Path, arguments: Collection[str], given: bytes = b"") -> bytes | None:
    """Return what git answers to what it is given; None where it fails."""
    program = shutil.which("git")
    if program is None:
        raise UsageError([Fault("this needs git, which is not there", "install git")])
    command = [program, "-C", str(folder), *_QUIET, *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, none of which git takes for an option
            command, input=given, capture_output=True, check=False, timeout=MOST_SECONDS, env=environment
        )
    except subprocess.TimeoutExpired as error:
        raise UsageError([Fault(f"git did not answer within {MOST_SECONDS} seconds", "look what keeps it")]) from error
    return done.stdout if done.returncode == 0 else None
