"""The frames as a person has looked at them: pictures that are kept beside this file, and compared with today's.

``BRANDKIT_ACCEPT=1`` takes them anew; look at each before it is committed. Where the browser and its letters are those
that the pictures were taken with, they must be the same but for their edges; with others lines break elsewhere, and
only what nobody can miss is found: a frame that is empty, much taller, or of other colours.
"""

import base64
import json
import os
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from brandkit.channels import find_channels
from tests.browser.watched_page import opened
from tests.preview.serving import ROOT, served

pytestmark = pytest.mark.slow

PICTURES = Path(__file__).parent / "pictures"
DRAWN_WITH = PICTURES / "drawn-with.json"
ACCEPT = bool(os.environ.get("BRANDKIT_ACCEPT"))
CHANNELS = tuple(find_channels())
THEMES = ("light", "dark")
MOST_CHANGED, MOST_UNLIKE, MOST_TALLER = 0.005, 24.0, 1.4
"""The share of changed pixels with the same browser and fonts; else the mean difference of squares, of 255, and how
many times as tall or wide the one may be as the other."""

_WIDTHS = """() => { const pen = document.createElement("canvas").getContext("2d");
return ["system-ui", "sans-serif", "serif", "monospace"].map(font => { pen.font = `16px ${font}`;
return Math.round(pen.measureText("Hamburgefonstiv 20% 🌿 Übermaß").width * 100) / 100 }) }"""

_COMPARE = """async ([one, two, isSame]) => {
  const read = async (data) => createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const drawn = (image, width, height) => {
    const pen = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
    pen.drawImage(image, 0, 0, width, height);
    return pen.getImageData(0, 0, width, height).data;
  };
  const [a, b] = [await read(one), await read(two)];
  const taller = Math.max(a.height / b.height, b.height / a.height, a.width / b.width, b.width / a.width);
  if (isSame && taller !== 1) return { taller, changed: 1, unlike: 0 };
  const [width, height] = isSame ? [a.width, a.height] : [12, 12];
  const [left, right] = [drawn(a, width, height), drawn(b, width, height)];
  let [changed, sum] = [0, 0];
  for (let at = 0; at < left.length; at += 4) {
    const most = Math.max(...[0, 1, 2].map((each) => Math.abs(left[at + each] - right[at + each])));
    changed += most > 40;
    sum += most;
  }
  return { taller, changed: changed / (width * height), unlike: sum / (width * height) };
}"""


@pytest.fixture(scope="module")
def blank(chromium: Browser) -> Page:
    """Return a page without a policy, to measure and compare in."""
    return chromium.new_page()


@pytest.fixture(scope="module")
def is_same(chromium: Browser, blank: Page) -> bool:
    """Return whether the browser and its letters' widths are those that the pictures were taken with."""
    drawn_with = [chromium.version, *blank.evaluate(_WIDTHS)]
    if ACCEPT:
        PICTURES.mkdir(exist_ok=True)
        DRAWN_WITH.write_text(f"{json.dumps(drawn_with)}\n", "utf-8")
    return bool(drawn_with == json.loads(DRAWN_WITH.read_text("utf-8")))


@pytest.fixture(scope="module")
def taken(chromium: Browser) -> dict[str, bytes]:
    """Return a picture of each frame, by channel and theme."""
    found: dict[str, bytes] = {}
    options = chain.from_iterable(("--channel", name) for name in CHANNELS)
    with served(ROOT / "examples" / "sale", *options) as preview:
        for theme in THEMES:
            # All of it is in sight: a browser draws frames that are not, such as that of the mail, when it likes.
            how: dict[str, Any] = {"viewport": {"width": 1280, "height": 8000}, "color_scheme": theme}
            with opened(chromium, f"{preview.address}?theme={theme}", **how) as (page, _):
                page.wait_for_timeout(1000)
                for name in CHANNELS:
                    found[f"{name}-{theme}"] = page.locator(f"#card-{name}").screenshot(animations="disabled")
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_frame_is_as_it_was_looked_at(
    channel: str,
    theme: str,
    taken: dict[str, bytes],
    blank: Page,
    is_same: bool,
) -> None:
    file = PICTURES / f"{channel}-{theme}.png"
    if ACCEPT:
        file.write_bytes(taken[file.stem])
    two = [base64.b64encode(each).decode("ascii") for each in (file.read_bytes(), taken[file.stem])]
    found = blank.evaluate(_COMPARE, [*two, is_same])
    if is_same:
        assert found["changed"] <= MOST_CHANGED, found
    else:
        assert found["taller"] <= MOST_TALLER, found
        assert found["unlike"] <= MOST_UNLIKE, found


def test_a_difference_is_seen(taken: dict[str, bytes], blank: Page) -> None:
    """Another theme of the same frame is another picture, however it is compared."""
    two = [base64.b64encode(taken[f"sms-{theme}"]).decode("ascii") for theme in THEMES]
    assert blank.evaluate(_COMPARE, [*two, True])["changed"] > MOST_CHANGED
    assert blank.evaluate(_COMPARE, [*two, False])["unlike"] > MOST_UNLIKE


def test_no_picture_is_left_of_a_channel_that_is_gone() -> None:
    assert {each.stem for each in PICTURES.glob("*.png")} == {
        f"{name}-{theme}" for name in CHANNELS for theme in THEMES
    }
