"""Fixing copy made elsewhere."""

from functools import partial
from pathlib import Path

from brandkit.engine.check import check
from brandkit.engine.fixing.copies import fix_copies
from brandkit.engine.fixing.message import FixedFiles

SOURCE = "---\nlocale: en-US\nfacts: {discount: 20%}\n---\nTake {{ discount }} off everything.\n"


def fix(path: Path, channel: str = "sms", *, unsafe: bool = False) -> FixedFiles:
    """Return a copy after fixing."""
    checked = partial(check, SOURCE)
    return fix_copies({channel: path}, checked, checked, lambda found: found, unsafe=unsafe)


def test_text_is_mended(tmp_path: Path) -> None:
    """What is safe; and the value of a fact, if somebody will look afterwards."""
    path = tmp_path / "sms.txt"
    path.write_bytes(b"\xef\xbb\xbfTake 25% off off everything.\r\n")

    assert fix(path).mended.texts["sms"] == "Take 25% off everything.\r\n"
    assert fix(path).mended.left_unsafe == 1
    assert fix(path, unsafe=True).mended.texts["sms"] == "Take 20% off everything.\r\n"


def test_page_is_mended_in_its_words(tmp_path: Path) -> None:
    """Markup stays."""
    path = tmp_path / "page.html"
    path.write_text(
        '<html lang="en"><body><p title="the the">Take <b>20%</b> off the the everything.</p></body></html>'
    )

    assert fix(path, "web").mended.texts["web"] == path.read_text().replace("off the the", "off the")


def test_mails_as_they_travel_and_other_charsets_are_left(tmp_path: Path) -> None:
    """Each with why."""
    mail, latin = tmp_path / "mail.eml", tmp_path / "sms.txt"
    mail.write_text("From: a@b.example\nTo: c@d.example\nSubject: Hi\nMIME-Version: 1.0\n\nTake 20% off the the lot.\n")
    latin.write_bytes(b"Take 20% off the the caf\xe9.")

    assert "mail as it travels" in fix(mail, "email").left_alone[str(mail)]
    assert "not UTF-8" in fix(latin).left_alone[str(latin)]
