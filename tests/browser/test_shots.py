"""Pictures of a message by a real Chromium: each card whole, by day and by night; nothing is left behind."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from brandkit.cli.commands import run
from brandkit.preview.browser.tab import Box, found_by, go, opened, photograph
from tests.browser.png import corner, size

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_pictures_of_a_message(
    browser: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Their names tell channel and theme; a mail is as high as it is; the contact sheet has all of them."""
    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    code = run(
        [
            "shots",
            str(EXAMPLES / "sale"),
            "-c",
            "email",
            "-c",
            "sms",
            "--out",
            str(tmp_path / "out"),
            "--browser",
            browser,
        ]
    )
    names = ["contact-sheet.png", "email-dark.png", "email-light.png", "sms-dark.png", "sms-light.png"]
    pictures = {each.name: each.read_bytes() for each in (tmp_path / "out").iterdir()}
    sizes = {name: size(png) for name, png in pictures.items()}

    assert code == 0
    assert sorted(pictures) == names
    assert sorted(Path(line.removeprefix("wrote ")).name for line in capsys.readouterr().out.splitlines()) == names
    assert sizes["sms-light.png"][0] == sizes["sms-dark.png"][0] == 920
    assert sizes["email-light.png"][1] > 1_600  # more than the frame of a page would show
    assert pictures["sms-light.png"] != pictures["sms-dark.png"]
    assert min(corner(pictures["sms-light.png"])) > 200
    assert max(corner(pictures["sms-dark.png"])) < 60  # the page around a dark variant is dark, too
    assert sizes["contact-sheet.png"][0] > 1_500
    assert list(own.iterdir()) == []


def test_nothing_is_fetched_from_anywhere(browser: str, tmp_path: Path) -> None:
    """Neither by name nor by address, also where a page would."""
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><title>x</title><p>Hi</p>")
    script = "Promise.all(%s.map(each => fetch(each, {mode: 'no-cors'}).then(() => 'came', () => 'kept')))"
    with opened(browser) as pipe:
        go(pipe, page, 300, 200)
        outcome: Sequence[str] = found_by(
            pipe, script % "['http://example.com/', 'http://127.0.0.1:9/', 'http://192.0.2.1/']"
        )
        png = photograph(pipe, Box(0, 0, 300, 200))

    assert set(outcome) == {"kept"}
    assert size(png) == (300, 200)
