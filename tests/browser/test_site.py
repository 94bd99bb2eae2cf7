"""An exported site, opened from the disk in a real browser: it works without a server, and nothing in it runs."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Locator, Page, Route, sync_playwright

from brandkit.preview.export.documents import guarded_document
from brandkit.preview.export.pages import Wanted
from brandkit.preview.export.site import write_site
from tests.browser.watched_page import axe

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).parents[2] / "examples"
NIGHT = "() => matchMedia('(prefers-color-scheme: dark)').matches"
HOSTILE = """---
locale: en-US
facts: {offer: "<img src=https://evil.example/x onerror=alert(1)>"}
---
{{ offer }} <script>alert(2)</script> [go](https://evil.example/) {{ person.first_name }}
"""
HARM = b"""<!DOCTYPE html><html><head><script>alert(3)</script>
<link rel="stylesheet" href="https://evil.example/css"></head><body onload="alert(5)">
<img src="https://evil.example/y" onerror="alert(4)"><iframe src="https://evil.example/f"></iframe>
<form action="https://evil.example/"><button autofocus onfocus="alert(6)">Send</button></form></body></html>"""
LEAVE = b'<meta http-equiv="refresh" content="0;url=https://evil.example/z">'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of an example, and of a message that means harm."""
    folder = tmp_path_factory.mktemp("site")
    project = Path(shutil.copytree(EXAMPLES / "sale", folder / "project"))
    (project / "hostile.md").write_text(HOSTILE)
    messages = {each.stem: each for each in sorted(project.glob("*.md"))}
    written = write_site(messages, folder / "site", Wanted(("email", "sms", "slack")))
    assert [each.faults for each in written] == [(), ()]
    for file in (folder / "site" / "hostile" / "mail").iterdir():
        file.write_bytes(guarded_document(HARM))  # a kit cannot hold it
    return folder / "site"


@pytest.fixture
def page(browser: str) -> Iterator[Page]:
    """Return an empty page of a browser that tells of every dialog and every request past the disk."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page(color_scheme="null")
        page.set_default_timeout(30_000)
        yield page
        chromium.close()


def mail(page: Page) -> Locator:
    """Return the mail on a page; it is loaded once it is in sight."""
    page.locator("iframe.mail").scroll_into_view_if_needed()
    return page.frame_locator("iframe.mail").locator("body")


def test_everything_is_switched_by_links(site: Path, page: Page) -> None:
    """Message, person, branch, theme and width; theme and width go along to the next page."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto((site / "index.html").as_uri())
    page.click("text=spring-sale")
    assert page.locator(".card").count() == 3
    page.click("nav >> text=zoe")
    assert "Zoë" in mail(page).inner_text()
    page.click("nav >> text=/^dark$/")
    page.click("nav >> text=375")
    page.click('nav >> text=/person.tier is "gold"$/')

    assert page.url.endswith("?theme=dark&width=375")
    assert "gold" in mail(page).inner_text()
    classes = page.locator("#card-email .frame").get_attribute("class") or ""
    assert {"dark", "w375"} <= set(classes.split())
    assert not {"light", "w600"} & set(classes.split())
    assert page.locator("[aria-current]").all_inner_texts()[-2:] == ["dark", "375"]
    assert faults == []


def test_fact_lights_up_everywhere(site: Path, page: Page) -> None:
    """With the keyboard too."""
    page.goto((site / "spring-sale" / "index.html").as_uri())
    page.focus('button[data-fact="discount"]')

    assert page.locator("#variants .lit").count() >= 3


def test_nothing_touches_the_edge_of_the_page(site: Path, page: Page) -> None:
    """The list of messages and a message keep the same distance."""
    for file, what in (("index.html", ".index"), ("spring-sale/index.html", "#facts")):
        page.goto((site / file).as_uri())
        box = page.locator(what).bounding_box()
        assert box
        assert box["x"] == 16


def test_dark_mail_is_dark(site: Path, page: Page) -> None:
    """The mail's own sheet for the night counts, though the page's frame lets nothing run."""
    page.goto((site / "spring-sale" / "index.html").as_uri() + "?theme=dark")
    by_night = mail(page).evaluate(NIGHT)
    page.click("nav >> text=/^light$/")
    by_day = mail(page).evaluate(NIGHT)

    assert (by_night, by_day) == (True, False)


@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_serious(site: Path, page: Page, width: int) -> None:
    """On the list of messages, on a message, for other people and in a branch of it."""
    page.set_viewport_size({"width": width, "height": 900})
    own = site / "spring-sale"
    for file in (site / "index.html", own / "index.html", own / "person-longest.html", own / "branch-1.html"):
        page.goto(file.as_uri())
        assert axe(page) == []


def test_nothing_runs_and_nothing_leaves(site: Path, page: Page) -> None:
    """Whatever stands in a message or a mail: no dialog, no request past the disk."""
    dialogs: list[str] = []
    requests: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    def note(route: Route) -> None:  # what a policy holds back does not come here
        requests.append(route.request.url)
        route.fulfill(body="") if route.request.url.startswith("https:") else route.continue_()

    page.on("dialog", dismiss)
    page.route("**", note)
    pages = sorted(site.rglob("*.html"))
    for file in pages:
        page.goto(file.as_uri())
        page.wait_for_timeout(100)
    for file in (site / "hostile" / "mail").iterdir():
        file.write_bytes(guarded_document(HARM + LEAVE))  # what a frame holds back, and a window would not
    page.goto((site / "hostile" / "index.html").as_uri())
    mail(page).locator("button").wait_for()
    page.wait_for_timeout(300)

    assert dialogs == []
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []
    assert len(requests) > len(pages)
