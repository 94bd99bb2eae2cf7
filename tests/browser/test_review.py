"""A review as a page, opened from the disk in a real browser, and the pictures that go with it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from brandkit.cli.commands import run
from tests.browser.png import corner, size
from tests.browser.watched_page import axe

pytestmark = pytest.mark.slow

SALE = Path(__file__).parents[2] / "examples" / "sale"


@pytest.fixture(scope="module")
def review(browser: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a review with pictures: the discount and the exclusions of an example have changed."""
    folder = tmp_path_factory.mktemp("review")
    project = Path(shutil.copytree(SALE, folder / "project"))
    who = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
    for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "one"]):
        subprocess.run(["git", *words], cwd=project, check=True, capture_output=True)
    message = project / "spring-sale.md"
    text = message.read_text("utf-8")
    message.write_text(
        text.replace("20%", "25%").replace("cards are excluded", "cards and books are excluded"), "utf-8"
    )
    out = str(folder / "site")
    options = ["-c", "email", "-c", "sms", "--export", out, "--pictures", "--browser", browser]
    assert run(["review", str(message), "--against", "HEAD", *options]) == 0
    return folder / "site"


def test_both_versions_stand_beside_each_other(review: Path, chromium: Browser) -> None:
    """And what changed is marked below; nothing touches the edge of the page."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto((review / "index.html").as_uri())
    before, after = (each.bounding_box() for each in page.locator("#card-sms .frame").all())

    assert before
    assert after
    assert before["y"] == after["y"]
    assert before["x"] + before["width"] <= after["x"]
    assert "25%" in page.locator("#card-sms ins").all_inner_texts()
    assert {page.locator(each).first.bounding_box()["x"] for each in ("main > section", ".change")} == {16}  # type: ignore[index]
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(review: Path, chromium: Browser, width: int, scheme: str) -> None:
    """By day and by night, on a desk and on a phone."""
    page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto((review / "index.html").as_uri())

    assert axe(page) == []
    page.close()


def test_pictures_show_both_versions_by_day_and_by_night(review: Path) -> None:
    """Two cards beside each other are wider than they are for a text message high."""
    pictures = {each.name: each.read_bytes() for each in (review / "pictures").iterdir()}

    assert sorted(pictures) == ["email-dark.png", "email-light.png", "sms-dark.png", "sms-light.png"]
    width, height = size(pictures["sms-light.png"])
    assert width > height
    assert min(corner(pictures["sms-light.png"])) > 200
    assert max(corner(pictures["sms-dark.png"])) < 60
