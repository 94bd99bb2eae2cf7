"""``python -m bench.preview_time [--edits N]``: the preview's first page, each key after it, and its memory."""

import argparse
import shutil
import sys
import tempfile
import time
from itertools import chain
from pathlib import Path
from statistics import median

from bench.figures import line
from bench.many_messages.material import write_project
from bench.preview_time.browser import keys, mails, opened, saves
from bench.preview_time.server import Server, memory_of, page_of, serving, typed
from brandkit.channels import find_channels
from brandkit.preview.browser.find import find_browser

ROUNDS = 5
USUAL, FULL = 200, 1000
"""Edits: in `make bench`, and what the figures of the docs are of."""
KEYS, SAVES = 40, 10
FEW, MANY = 10, 1000
"""Messages of a project."""
MOST_FIRST, MOST_KEY, MOST_SAVE = 1.5, 250.0, 300.0
"""Seconds to the first page; milliseconds from a key, and from a changed file, to twenty variants with findings."""
MOST_GROWTH = 1.05
"""How many times as much memory the processes may hold after the last edit as after the first hundred."""
MOST_RATIO = 1.25
"""How many times as long the first page may take among many messages as among few."""
_EARLY = 100
"""Edits after which every memo of a few hundred texts is full."""
_SALE = Path(__file__).parents[2] / "examples" / "sale"
_WORDS = "in store and online"
"""Words of the example that nearly all channels say."""


def main(edits: int = USUAL) -> None:
    """Measure and print."""
    names = list(find_channels())
    print(f"the preview of one message on {len(names)} channels ({edits} edits; --edits {FULL}: in full)")
    with tempfile.TemporaryDirectory() as place:
        sale = Path(place, "sale")
        shutil.copytree(_SALE, sale)
        all_channels = [*chain.from_iterable(("--channel", name) for name in names), "--edit"]
        first = median(_first(sale, all_channels) for _ in range(ROUNDS))
        line("first page, from the command on", first, MOST_FIRST, " s", at_most=True)
        with serving(sale, all_channels) as server:
            page_of(server)
            time.sleep(10)  # helping processes read what they need, and what others get is worked out
            _typing(server, sale / "spring-sale.md", edits)
            _seen(server, sale / "spring-sale.md")
    _big()


def _first(folder: Path, options: list[str] | None = None) -> float:
    """Return the seconds from the command to the whole first page."""
    with serving(folder, options or []) as server:
        page_of(server)
        return time.perf_counter() - server.began


def _typing(server: Server, file: Path, edits: int) -> None:
    """Measure keys as a page asks for them, one after the other, and what the processes hold meanwhile."""
    text, early = file.read_text("utf-8"), None
    taken: list[float] = []
    for number in range(edits):
        texts = {"": text.replace(_WORDS, f"{_WORDS}{_letters(number)}")}
        start = time.perf_counter()
        typed(server, "message=spring-sale", texts)
        taken.append(time.perf_counter() - start)
        if number == min(edits, _EARLY) - 1:
            early = memory_of(server)
    line("a key, to the page with its findings", median(taken) * 1000, MOST_KEY, " ms", at_most=True)
    late = memory_of(server)
    if early and late:
        print(f"  {'memory of all its processes':<58} {late:>9,.0f} MB")
        line(f"growth of memory from {_EARLY} edits on", late / early, MOST_GROWTH, at_most=True)


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _seen(server: Server, file: Path) -> None:
    """Measure what somebody sees in a browser, where there is one."""
    if not find_browser():
        print("  in a browser: left out, there is no Chromium")
        return
    with opened(server.address) as page:
        key = keys(page, _WORDS, KEYS)
        mail = mails(page, _WORDS, SAVES)
    with opened(server.address) as page:
        save = saves(page, file, _WORDS, SAVES)
    line("a key, to the picture of it in a browser", key, MOST_KEY, " ms", at_most=True)
    print(f"  {'a key, to the mail in its frame':<58} {mail:>9,.0f} ms")
    line("a file's change, to the picture of it", save, MOST_SAVE, " ms", at_most=True)


def _big() -> None:
    """Measure how the first page of one message waits for all the others; big and small projects take turns."""
    with tempfile.TemporaryDirectory() as place:
        folders = {count: Path(place, str(count)) for count in (FEW, MANY)}
        for count, folder in folders.items():
            folder.mkdir()
            write_project(folder, count)
        taken: dict[int, list[float]] = {count: [] for count in folders}
        for _ in range(ROUNDS):
            for count, folder in folders.items():
                taken[count].append(_first(folder))
    for count, each in taken.items():
        print(f"  {f'first page of a project of {count} messages':<58} {median(each):>9,.2f} s")
    line("many messages, times as long as few", median(taken[MANY]) / median(taken[FEW]), MOST_RATIO, at_most=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.preview_time", description=sys.modules[__name__].__doc__)
    parser.add_argument("--edits", type=int, default=USUAL)
    main(parser.parse_args().edits)
