"""A page in a real Chromium, and everything that it does which it should not."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page, Playwright

from brandkit.engine.showing.share import LATER

QUIET = ("--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
SOON = LATER.notices[0]
GRAVE = ("serious", "critical")


@dataclass
class Seen:
    """What a page did."""

    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    """Of its console, and of its scripts."""
    asked: list[str] = field(default_factory=list)
    """The address of every request."""

    def faults(self) -> list[str]:
        """Return all that should not be: dialogs, errors, and requests that leave this computer."""
        left = [each for each in self.asked if urlsplit(each).hostname not in ("127.0.0.1", None)]
        return [*self.dialogs, *self.errors, *left]


def launched(playwright: Playwright, path: str) -> Browser:
    """Return a browser that finds no name but this computer's."""
    return playwright.chromium.launch(executable_path=path, args=[*QUIET])


@contextmanager
def opened(browser: Browser, address: str, **how: Any) -> Iterator[tuple[Page, Seen]]:
    """Open a page in a context of its own, and see what it does."""
    context: BrowserContext = browser.new_context(**how)
    try:
        page, seen = context.new_page(), Seen()
        _listen(page, seen)
        page.goto(address)
        page.wait_for_load_state("load")
        page.get_by_text(SOON).wait_for(state="detached")  # the first page of a preview is shown anew soon
        yield page, seen
    finally:
        context.close()


def _listen(page: Page, seen: Seen) -> None:
    def dialog(each: Dialog) -> None:
        seen.dialogs.append(f"dialog: {each.message}")
        each.dismiss()

    def console(each: ConsoleMessage) -> None:
        if each.type in ("error", "warning"):
            seen.errors.append(f"{each.type}: {each.text}")

    page.on("dialog", dialog)
    page.on("console", console)
    page.on("pageerror", lambda each: seen.errors.append(str(each)))
    page.on("request", lambda each: seen.asked.append(each.url))


def axe(page: Page) -> list[tuple[str, str, str]]:
    """Return what axe-core calls serious or critical in a page: how grave, which rule, where."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found: Sequence[Any] = page.evaluate(
        "axe.run(document, {resultTypes: ['violations']}).then(each => each.violations)"
    )
    return [
        (each["impact"], each["id"], ", ".join(" ".join(map(str, node["target"])) for node in each["nodes"]))
        for each in found
        if each["impact"] in GRAVE
    ]
