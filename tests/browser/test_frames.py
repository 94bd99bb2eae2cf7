"""Mails in the preview's frames, in a real browser: facts light up without a script, and hostile mails stay still."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from brandkit.markup.html_read.read import read_html
from brandkit.preview.app import ASSETS, MAIL_POLICY
from brandkit.preview.forced_dark import forced_dark
from brandkit.preview.mail_document import marked_document
from brandkit.preview.words import Mark

api = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed (it is a dependency of development)"
)

HOST = "http://127.0.0.1:9"
PAGE = (
    "<!DOCTYPE html><title>page</title><button data-fact=discount>fact</button><button data-finding=0>finding</button>"
    '<p id=else>else</p><iframe class="document" sandbox="" src="mail/0"></iframe>'
    '<script src="assets/facts.js" type="module"></script><script src="assets/findings.js" type="module"></script>'
)
MAIL = '<!DOCTYPE html><html lang="en"><body style="background:#ffffff"><p>Take 20% off</p><p>20% is a lot</p>'
HOSTILE = (
    "<script>alert(1)</script><img src=https://evil.example/a onerror=alert(2)><svg onload=alert(3)>"
    "<style>@import 'https://evil.example/b';body{background:url(https://evil.example/c)}</style>"
    "<link rel=stylesheet href=https://evil.example/d><meta http-equiv=refresh content='0;url=https://evil.example/e'>"
    "<iframe src=https://evil.example/f></iframe><form action=https://evil.example/g><button>x</button></form>"
    "<base href=https://evil.example/><a href='javascript:alert(4)'>20%</a><video src=h poster=i></video>"
    "<object data=https://evil.example/j></object><body onload=alert(5)><p>20% <!-- --!><script>alert(6)</script>"
)


@pytest.fixture(scope="module")
def tab(browser: str) -> Iterator[Any]:
    """Return a page of a browser that heeds the colour scheme of frames."""
    with api.sync_playwright() as driver:
        window = driver.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        yield window.new_page(color_scheme="null")
        window.close()


def shown(tab: Any, document: str) -> list[str]:
    """Show a mail in the page's frame; return the list to which the addresses of all requests are added."""
    asked: list[str] = []

    def serve(route: Any) -> None:
        address = route.request.url
        asked.append(address)
        if address.endswith(".js"):
            route.fulfill(path=Path(ASSETS) / Path(address).name, content_type="text/javascript")
        elif "/mail/" in address:
            policy = {"content-security-policy": MAIL_POLICY}
            route.fulfill(body=document, content_type="text/html; charset=utf-8", headers=policy)
        elif address.startswith(HOST):
            route.fulfill(body=PAGE, content_type="text/html; charset=utf-8")
        else:
            route.abort()

    tab.unroute_all()
    tab.route("**/*", serve)
    tab.goto(f"{HOST}/token/")
    return asked


def lit(tab: Any) -> list[str]:
    """Return the words in the mail that are lit."""
    found: list[str] = tab.frames[1].evaluate(
        "[...document.querySelectorAll('span')].filter(e => getComputedStyle(e).outlineStyle === 'solid')"
        ".map(e => e.textContent)"
    )
    return found


def marked(html: str) -> str:
    """Return a mail in which ``20%`` is a fact, and the finding's words ``off``."""
    seen = read_html(html).visible
    facts = [Mark(at, at + 3, "fact", "discount", "c0") for at in _places(seen.text, "20%")]
    return marked_document(html, seen, [*facts, *(Mark(at, at + 3, "flaw", "0") for at in _places(seen.text, "off"))])


def _places(text: str, words: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


def test_a_fact_lights_up_in_the_mail(tab: Any) -> None:
    """Under the pointer it is lit wherever the mail states it, and no longer than that; the page does not move."""
    shown(tab, marked(MAIL))
    before = tab.evaluate("history.length")

    assert lit(tab) == []
    tab.hover("[data-fact]")
    tab.wait_for_timeout(200)
    assert lit(tab) == ["20%", "20%"]
    tab.hover("#else")
    tab.wait_for_timeout(200)
    assert lit(tab) == []
    tab.click("[data-finding]")
    tab.wait_for_timeout(200)
    assert lit(tab) == ["off"]
    assert tab.evaluate("history.length") == before


def test_a_hostile_mail_does_nothing(tab: Any) -> None:
    """No script runs, no dialog opens, and nothing is fetched from anywhere."""
    dialogs: list[str] = []

    def opened(dialog: Any) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    tab.on("dialog", opened)
    asked = shown(tab, marked(HOSTILE))
    tab.hover("[data-fact]")
    tab.wait_for_timeout(500)

    assert dialogs == []
    assert [each for each in asked if not each.startswith(HOST)] == []
    assert tab.title() == "page"


def test_dark_by_force_is_dark(tab: Any) -> None:
    """The ground goes dark and the words light, though the mail says neither."""
    shown(tab, forced_dark(marked(MAIL)))

    ground, words = tab.frames[1].evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('p')).color]"
    )
    assert (ground, words) == ("rgb(33, 33, 33)", "rgb(220, 220, 220)")
