"""``python -m bench.style_speed``: rules of style over a megabyte of Markdown, whole processes taking turns."""

import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from statistics import median

from bench.figures import line
from bench.oracles.vale.ask import FAST_VALE, build, can_build
from bench.style_speed.measured import PATIENCE, Tool, busy, in_turns, times_as_fast
from bench.style_speed.peers import proselint, textlint, write_good
from bench.style_speed.style import kinds_of, write_style
from bench.style_speed.text import pages
from brandkit.engine.files import load_kit
from brandkit.engine.looks import looks_for
from brandkit.engine.selection import Selection
from brandkit.markup.prose.pages import prose_of_markdown

ROUNDS, INSIDE = 3, 7
LEAST = 1.5
"""Megabytes a second on one core."""
OURS = "brandkit"
_STYLE = Selection(("style/*",))


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        page, rules = _write(folder)
        size = page.stat().st_size / 1e6
        kinds = ", ".join(f"{count} {kind}" for kind, count in kinds_of(folder / "rules" / "House").items())
        print(f"{rules} rules of style ({kinds}) over {size:.2f} MB of Markdown")
        taken = median(_in_new_process(folder, page) for _ in range(INSIDE))
        line("reading and looking, rules read, of processor time", size / taken, LEAST, " MB/s")
        _beside_others(folder, page, size, rules)


def _write(folder: Path) -> tuple[Path, int]:
    """Write the page, and a project of ours and a folder of Vale's with the same rules."""
    page = folder / "page.md"
    page.write_text(pages(), "utf-8")
    (folder / "rules" / "House").mkdir(parents=True)
    rules = write_style(folder / "rules" / "House")
    (folder / "brandkit.yaml").write_text("brand: Acme\nrules: {use: [House]}\n", "utf-8")
    (folder / "vale.ini").write_text("StylesPath = rules\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = House\n")
    return page, rules


def _in_new_process(folder: Path, page: Path) -> float:
    """Return the seconds of a process of its own: in one that has seen the page, much of it is known already."""
    command = [sys.executable, "-m", "bench.style_speed", str(folder), str(page)]
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def seconds(folder: Path, page: Path) -> float:
    """Return the seconds of reading the page and looking, rules read and their patterns ready."""
    gc.set_threshold(500_000)  # as the command line does
    text, looks = page.read_text("utf-8"), looks_for(load_kit(folder), _STYLE)
    (style,) = looks.each
    list(style(prose_of_markdown("A page to get ready.\n", "en-US")))
    start = time.process_time()
    list(style(prose_of_markdown(text, "en-US")))
    return time.process_time() - start


def _beside_others(folder: Path, page: Path, size: float, rules: int) -> None:
    tools = list(_tools(folder, page, rules))
    run = partial(busy, folder=folder)
    run(tools[0])  # the first run after an installation compiles, and reads the rules
    taken = in_turns(tools, ROUNDS, run)
    for tool in tools:
        each = taken[tool.name]
        stopped = "  (stopped: it takes longer)" if max(each) >= PATIENCE else ""
        used = median(each)
        print(f"  {tool.name:<20} {used:>7.2f} s of processor time  {size / used:>6.2f} MB/s{stopped}")
        print(f"    {tool.rules}", flush=True)
    for name, ratio in times_as_fast(taken, OURS).items():
        if not name.startswith(OURS):
            line(f"times as fast as {name}", ratio, 1.0)


def _tools(folder: Path, page: Path, rules: int) -> Iterator[Tool]:
    """Yield the linters that are here, ours first, each with its plainest report."""
    ours = [sys.executable, "-m", "brandkit", "check", page.name, "--format", "concise"]
    yield Tool(OURS, [*ours, "--only", "style/*"], f"the {rules} rules of style, no tone, no grammar", is_ours=True)
    yield Tool(f"{OURS}, all", ours, f"the {rules} rules of style, and all of tone and grammar", is_ours=True)
    if vale := _vale(folder):
        yield Tool("Vale", [*vale, page], f"the same {rules} rules of style")
    for name, found in (("proselint", proselint()), ("write-good", write_good()), ("textlint", textlint())):
        if found:
            yield Tool(name, [*found.command, page], found.rules)
        else:
            print(f"  {name}: left out, it cannot be installed here")


def _vale(folder: Path) -> list[str | Path] | None:
    """Return Vale's command; None, and a line that says so, where it cannot be built."""
    with suppress(subprocess.CalledProcessError):
        if can_build():
            build(FAST_VALE)
            return [FAST_VALE, "--output=line", "--no-exit", f"--config={folder / 'vale.ini'}"]
    print("  Vale: left out, it cannot be built here")
    return None


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(seconds(*map(Path, sys.argv[1:])))
    else:
        main()
