"""A real browser for tests: pages are shown in frames of one window, and what their scripts find comes back."""

import json
import tempfile
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from brandkit.preview.browser.find import find_browser
from brandkit.preview.browser.tab import found_by, go, opened

__all__ = ["Sheet", "find_browser", "found_in", "in_both_themes"]

_PLACE = '<pre id="found"></pre>'
_WHEN_FOUND = """new Promise(done => { const look = () => document.getElementById("found").textContent
  ? done(document.getElementById("found").textContent) : setTimeout(look, 50); look() })"""


class Sheet(NamedTuple):
    """A page to be shown."""

    html: str
    theme: str = "light"
    """``light`` or ``dark``: what ``prefers-color-scheme`` says inside."""


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
    answers = json.loads(_shown(browser, f"<!DOCTYPE html>{_PLACE}{collect}{frames}"))
    return [json.loads(answers[str(number)]) for number in range(len(sheets))]


def _shown(browser: str, page: str) -> str:
    """Return what a page has written into its element ``found``."""
    with tempfile.TemporaryDirectory() as name, opened(browser) as pipe:
        file = Path(name) / "page.html"
        file.write_text(page, "utf-8")
        go(pipe, file, 700, 4000)
        found: str = found_by(pipe, _WHEN_FOUND)
    return found


def in_both_themes(pages: Iterable[str]) -> list[Sheet]:
    """Return pages by day and by night."""
    return [Sheet(page, theme) for page in pages for theme in ("light", "dark")]
