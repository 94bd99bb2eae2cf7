"""The default kit's own styles: complete, valid, and readable by day and by night."""

import pytest

from brandkit.kit import inspect_kit
from brandkit.kit.tokens.color_spaces import Triple

# What templates of any channel may ask for.
PROMISED = {
    "color": "background surface text muted link border code.background button.background button.text",
    "font": "body heading mono",
    "size": "body small h1 h2 h3",
    "line": "body heading",
    "weight": "body heading button",
    "space": "xs sm md lg xl",
    "radius": "button card",
    "width": "content",
}
GROUNDS = ("color.background", "color.surface", "color.code.background")
PAIRS = (
    *((text, ground) for text in ("color.text", "color.muted", "color.link") for ground in GROUNDS),
    ("color.button.text", "color.button.background"),
)


def luminance(color: str) -> float:
    """Return the relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    linear: Triple = (red, green, blue)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2), 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    """Black on white is 21, and #767676 on white the well-known 4.54."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
def test_text_can_be_read_by_day_and_by_night(theme: str, pair: tuple[str, str]) -> None:
    """4.5:1, WCAG 2.2 success criterion 1.4.3, for every text on every ground it may stand on."""
    tokens = inspect_kit(None)[0].tokens[theme]

    assert contrast(tokens[pair[0]].css, tokens[pair[1]].css) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_button_stands_out_from_its_ground(theme: str) -> None:
    """3:1, WCAG 2.2 success criterion 1.4.11."""
    tokens = inspect_kit(None)[0].tokens[theme]

    assert contrast(tokens["color.button.background"].css, tokens["color.surface"].css) >= 3


def test_every_promised_token_is_there_in_both_themes() -> None:
    """Templates ask for names; a theme that lacks one would fail in one half of the mails."""
    names = {f"{group}.{name}" for group, listed in PROMISED.items() for name in listed.split()}
    tokens = inspect_kit(None)[0].tokens

    assert names <= set(tokens["light"])
    assert set(tokens["light"]) == set(tokens["dark"])


def test_the_default_styles_have_no_warning() -> None:
    """What we ship needs no mending."""
    assert inspect_kit(None)[1] == ()


def test_the_mail_is_600_pixels_wide() -> None:
    """The width that mail clients agree on."""
    assert inspect_kit(None)[0].tokens["light"]["width.content"].css == "600px"
