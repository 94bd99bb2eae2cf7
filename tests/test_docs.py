"""The documentation is true: its messages are read, its sessions and snippets give what it shows, its links lead on.

A fence right below a ``<!-- file: NAME -->`` is a file of the project in which a page's sessions are played; a
``text`` fence right below a ``python`` one is what that prints. ``BRANDKIT_ACCEPT=1`` writes into the page what comes
out.
"""

import io
import os
import re
import shlex
from collections.abc import Callable, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from brandkit.cli.commands import run
from brandkit.engine.files import find_messages, load_kit, read_message

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
LINKED = [*PAGES, *(ROOT / name for name in ("ARCHITECTURE.md", "CONTRIBUTING.md", "examples/README.md"))]
ACCEPT = bool(os.environ.get("BRANDKIT_ACCEPT"))

FENCE = re.compile(
    r"^(?:<!-- file: (?P<file>\S+) -->\n)?(?P<mark>`{3,})(?P<language>\w*)\n(?P<text>.*?)^(?P=mark)$",
    re.MULTILINE | re.DOTALL,
)
CODE = re.compile(r"`` .+? ``|`[^`\n]+`")
LINK = re.compile(r"\]\(([^()\s]+)\)")
HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced example of a page."""

    file: str
    """The file that it is, or ``""``."""
    language: str
    text: str
    start: int
    """The offset of `text` in the page."""
    end: int
    """The offset after its closing mark."""

    @property
    def is_message(self) -> bool:
        """Whether it is a message with front matter."""
        return self.language == "markdown" and self.text.startswith("---\n")


def fences(page: Path) -> list[Fence]:
    """Return the examples of a page in order."""
    found = FENCE.finditer(page.read_text("utf-8"))
    return [Fence(m["file"] or "", m["language"], m["text"], m.start("text"), m.end()) for m in found]


def named(page: Path) -> str:
    """Return a page's path from the root, for the names of tests."""
    return page.relative_to(ROOT).as_posix()


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def start(page: Path) -> None:
    """Go into a new starter project, unless the page makes one itself."""
    if not any("brandkit init shop" in fence.text for fence in fences(page)):
        assert run(["--quiet", "init", "shop"]) == 0
        os.chdir("shop")


def lay(fence: Fence) -> None:
    """Write a file of the project."""
    path = Path(fence.file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(fence.text, "utf-8")


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_message_in_the_docs_can_be_read(page: Path, shop: Path) -> None:
    """A reader who copies an example gets no faults."""
    assert run(["--quiet", "init"]) == 0
    for fence in fences(page):
        if fence.file:
            lay(fence)
        if fence.is_message:
            kit = load_kit(shop)
            message = read_message(Path(fence.file) if fence.file else fence.text, kit)

            assert message.parts

    assert all(read_message(path, load_kit(path)).parts for path in find_messages([shop])), "read with overrides"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_sessions_and_snippets_give_what_stands_there(page: Path, shop: Path) -> None:
    """What a page shows of the command line and of Python is what they do."""
    start(page)
    wrong = [(fence, output) for fence, output in _outputs(page) if not _agrees(fence.text, output)]

    if ACCEPT:
        _rewrite(page, wrong)
    else:
        assert [fence.text for fence, _ in wrong] == [output for _, output in wrong]


@pytest.mark.parametrize("page", LINKED, ids=named)
def test_links_lead_to_files_and_headings(page: Path) -> None:
    """No relative link of a page is dead, and none leads to a heading that is not there."""
    text = CODE.sub("", FENCE.sub("", page.read_text("utf-8")))
    targets = [target for target in LINK.findall(text) if not re.match(r"[a-z]+:", target)]

    assert [target for target in targets if not _is_there(page, target)] == []


def _outputs(page: Path) -> Iterator[tuple[Fence, str]]:
    """Yield the fences that show an output, with what comes out now. The page's files are laid in passing."""
    before: Fence | None = None
    printed = ""
    for fence in fences(page):
        if fence.file:
            lay(fence)
        elif fence.language == "console":
            yield fence, _play(fence.text)
        elif fence.language == "python":
            printed = _printed(partial(_execute, fence.text))
        elif fence.language == "text" and before and before.language == "python":
            yield fence, printed
        before = fence


def _execute(snippet: str) -> None:
    exec(compile(snippet, "snippet", "exec"), {})


def _play(session: str) -> str:
    """Return a session with what its commands give now."""
    lines: list[str] = []
    code = 0
    for line in session.splitlines():
        if line.startswith("$ "):
            output, code = _perform(shlex.split(line[2:].replace("$?", str(code))))
            lines += [line, *output.splitlines()]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _perform(words: list[str]) -> tuple[str, int]:
    """Do what one line of a session says; return what it prints and its exit code."""
    codes: list[int] = []
    match words:
        case ["brandkit", *arguments]:
            # An example of ours is named as from the root of a checkout.
            with chdir(ROOT if any(each.startswith("examples/") for each in arguments) else "."):
                return _printed(lambda: codes.append(run(arguments))), codes[0]
        case ["cd", folder]:
            os.chdir(folder)
            return "", 0
        case ["cat", file]:
            return Path(file).read_text("utf-8"), 0
        case ["ls", folder]:
            return "\n".join(sorted(path.name for path in Path(folder).iterdir())), 0
        case ["echo", *rest]:
            return " ".join(rest), 0
    raise AssertionError(f"a session uses a command that is not known here: {words}")


def _printed(act: Callable[[], object]) -> str:
    """Return what is printed meanwhile, to either stream."""
    stream = io.StringIO()
    with redirect_stdout(stream), redirect_stderr(stream):
        act()
    return stream.getvalue()


def _agrees(shown: str, output: str) -> bool:
    """Return whether a page shows this output; a line ``...`` stands for any lines."""
    lines = _settled(shown).splitlines()
    pattern = "".join(r"(?:.*\n)*?" if line == "..." else re.escape(line) + "\n" for line in lines)
    return re.fullmatch(pattern, _settled(output)) is not None


def _settled(text: str) -> str:
    """Return text without what every change of an e-mail template changes: its bytes, and the widths of columns."""
    return re.sub(r"(?<=^ email) [\d,]+ [\d,]+", " N N", re.sub(r" +", " ", text), flags=re.MULTILINE)


def _rewrite(page: Path, outputs: list[tuple[Fence, str]]) -> None:
    text = page.read_text("utf-8")
    for fence, output in reversed(outputs):
        text = text[: fence.start] + output + text[fence.start + len(fence.text) :]
    page.write_text(text, "utf-8")


def _is_there(page: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    path = page.parent / name if name else page
    return path.exists() and (not anchor or anchor in set(_anchors(path)))


def _anchors(path: Path) -> Iterator[str]:
    """Yield the anchors that GitHub gives the headings of a page."""
    for heading in HEADING.findall(FENCE.sub("", path.read_text("utf-8"))):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
