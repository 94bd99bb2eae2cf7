"""A real browser for tests: pages are shown in frames of one window, and what their scripts find comes back."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from html import escape, unescape
from pathlib import Path
from typing import Any, NamedTuple

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
    "--window-size=700,4000", "--virtual-time-budget=600000", "--dump-dom",
)  # fmt: skip
_OPEN, _CLOSE = '<pre id="found">', "</pre>"


class Sheet(NamedTuple):
    """A page to be shown."""

    html: str
    theme: str = "light"
    """``light`` or ``dark``: what ``prefers-color-scheme`` says inside."""


def find_browser() -> str | None:
    """Return the path of Chromium; None: there is none on this machine."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def found_in(browser: str, sheets: Sequence[Sheet], script: str) -> list[Any]:
    """Return what a script finds in each page: its last words are ``found(VALUE)``."""
    end = (
        f"<script>const found = each => parent.postMessage([window.name, JSON.stringify(each)], '*');{script}</script>"
    )
    frames = "".join(
        f'<iframe name="{number}" style="width:640px;height:3000px;border:0;color-scheme:{sheet.theme}" '
        f'srcdoc="{escape(sheet.html.replace("</body>", end + "</body>"))}"></iframe>'
        for number, sheet in enumerate(sheets)
    )
    collect = (
        "<script>const all = {}; onmessage = each => { all[each.data[0]] = each.data[1];"
        f"if (Object.keys(all).length === {len(sheets)})"
        "{ document.querySelectorAll('iframe').forEach(each => each.remove());"
        "document.getElementById('found').textContent = JSON.stringify(all) } }</script>"
    )
    answers = json.loads(_shown(browser, f"<!DOCTYPE html>{_OPEN}{_CLOSE}{collect}{frames}"))
    return [json.loads(answers[str(number)]) for number in range(len(sheets))]


def _shown(browser: str, page: str) -> str:
    """Return what a page has written into its element ``found``."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "page.html"
        file.write_text(page, "utf-8")
        command = [browser, *QUIET, f"--user-data-dir={folder / 'profile'}", file.as_uri()]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | {"HOME": name})
    found = unescape(done.stdout.partition(_OPEN)[2].partition(_CLOSE)[0])
    assert found, "the browser gave up before the scripts were done"
    return found


def in_both_themes(pages: Iterable[str]) -> list[Sheet]:
    """Return pages by day and by night."""
    return [Sheet(page, theme) for page in pages for theme in ("light", "dark")]
