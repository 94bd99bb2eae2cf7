"""Chromium, and the mails of the examples."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.chromium import find_browser

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def browser() -> str:
    """Return the path of Chromium; without it these tests are left out."""
    found = find_browser()
    if found is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    return found


@pytest.fixture(scope="module")
def chromium(browser: str) -> "Iterator[Browser]":
    """Return a browser for all tests of a file."""
    api = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed (it is a dependency of development)"
    )
    from tests.browser.watched_page import launched

    with api.sync_playwright() as playwright:
        found = launched(playwright, browser)
        yield found
        found.close()


@pytest.fixture(scope="session")
def mails(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the HTML of every example's mail, by the name of its message."""
    folder = tmp_path_factory.mktemp("mails")
    examples = [str(each) for each in sorted((ROOT / "examples").iterdir()) if each.is_dir() and each.name != "broken"]
    command = [sys.executable, "-m", "brandkit", "-q", "render", *examples, "--channel", "email", "--out", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    found = {file.parent.name: file.read_text("utf-8") for file in sorted(folder.rglob("email.html"))}
    assert found
    return found
