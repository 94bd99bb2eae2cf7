"""What somebody sees who types in the page: from a key to the variants, in a browser."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from brandkit.preview.browser.find import find_browser

_TYPED = """([words, letter]) => new Promise((done, failed) => {
  const {view} = window.brandkitEditor;
  const began = performance.now();
  window.addEventListener("brandkit:shown", () => requestAnimationFrame(() => {
    const took = performance.now() - began;
    document.getElementById("faults") ? failed(new Error("the message cannot be shown")) : done(took);
  }), {once: true});
  const at = view.state.doc.toString().indexOf(words) + words.length;
  view.dispatch({changes: {from: at, insert: letter}, userEvent: "input.type"});
})"""
"""Milliseconds from a letter in the editor to the next picture with the answer in it."""

_MAIL = """([words, letter]) => new Promise(done => {
  const {view} = window.brandkitEditor;
  const began = performance.now();
  document.querySelector("iframe.mail").addEventListener("load", () => done(performance.now() - began), {once: true});
  const at = view.state.doc.toString().indexOf(words) + words.length;
  view.dispatch({changes: {from: at, insert: letter}, userEvent: "input.type"});
})"""
"""Milliseconds from a letter in the editor until the mail has it, whose frame follows after all the rest."""

_SAVED = """() => new Promise(done => window.addEventListener("brandkit:shown",
  () => requestAnimationFrame(() => done(Date.now())), {once: true}))"""
"""When the next picture with an answer in it was there, in milliseconds by the system's clock."""

PAUSE = 3000
"""Milliseconds from one save to the next, as of somebody who writes: what others get is worked out meanwhile."""


@contextmanager
def opened(address: str) -> Iterator[Page]:
    """Open a page in a browser that is installed."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(address)
        page.wait_for_selector("#edit-text:not([inert])")
        yield page
        browser.close()


def keys(page: Page, words: str, count: int) -> float:
    """Return the median milliseconds from a key, typed behind some words, to the variants."""
    taken = [float(page.evaluate(_TYPED, [words, "abcdefghij"[number % 10]])) for number in range(count + 3)]
    return median(taken[3:])  # the first ones get ready what all later ones use


def mails(page: Page, words: str, count: int) -> float:
    """Return the median milliseconds from a key, after a pause, to the mail in its frame."""
    taken: list[float] = []
    for number in range(count):
        page.wait_for_timeout(PAUSE)
        taken.append(float(page.evaluate(_MAIL, [words, "abcdefghij"[number % 10]])))
    return median(taken)


def saves(page: Page, file: Path, words: str, count: int) -> float:
    """Return the median milliseconds from a file's change to the variants."""
    text = file.read_text("utf-8")
    taken: list[float] = []
    with ThreadPoolExecutor(1) as beside:  # to ask the browser again and again meanwhile would take time of its own
        for number in range(count + 1):
            began = beside.submit(_write, file, text.replace(words, f"{words}{'x' * (number + 1)}"))
            shown = float(page.evaluate(_SAVED))
            taken.append(shown - began.result() * 1000)
            page.wait_for_timeout(PAUSE)
    return median(taken[1:])


def _write(file: Path, text: str) -> float:
    """Write a file once the page listens; return the time just before, in seconds by the system's clock."""
    time.sleep(0.2)
    began = time.time()
    file.write_text(text, "utf-8")
    return began
