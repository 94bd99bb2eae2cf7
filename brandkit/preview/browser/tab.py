"""A page in a browser: opened from the disk, measured, photographed."""

import base64
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from brandkit.errors import Fault, UsageError
from brandkit.model.frozen import frozen
from brandkit.preview.browser.pipe import Pipe, ask, running, wait_for

MOST_HEIGHT = 16_000
"""CSS pixels of a picture: past 16,384 a browser's own pictures are cut."""
_SETTLED = """
(async () => {
  const frames = [...document.querySelectorAll("iframe[src]")];
  await Promise.all(frames.map(each => new Promise(done => {
    each.addEventListener("load", done, {once: true});
    each.loading = "eager";
    each.src = each.getAttribute("src");
  })));
  await Promise.all([...document.images].map(each => each.decode().catch(() => 0)));
  await document.fonts.ready;
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
})()
"""


@frozen
class Box:
    """Where an element stands on a page, in CSS pixels."""

    x: float
    y: float
    width: float
    height: float


@contextmanager
def opened(browser: str) -> Iterator[Pipe]:
    """Start a browser with one empty page. Raises as `running`."""
    with running(browser) as pipe:
        target = ask(pipe, "Target.createTarget", {"url": "about:blank"})["targetId"]
        pipe.tab = ask(pipe, "Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        ask(pipe, "Page.enable")
        yield pipe


def go(pipe: Pipe, page: Path, width: int, height: int, query: str = "") -> None:
    """Open a file, so wide and high, and wait until all of it is there. Raises as `ask`."""
    resize(pipe, width, height)
    answer = ask(pipe, "Page.navigate", {"url": page.absolute().as_uri() + query})
    if answer.get("errorText"):
        raise UsageError(
            [Fault(f"the browser cannot open {page}: {answer['errorText']}", "see whether it may read it")]
        )
    wait_for(pipe, "Page.loadEventFired")
    settle(pipe)


def settle(pipe: Pipe) -> None:
    """Wait until frames, pictures and fonts are there, and are drawn. Raises as `ask`."""
    found_by(pipe, _SETTLED)


def resize(pipe: Pipe, width: int, height: int, scale: int = 1) -> None:
    """Give the page so many CSS pixels, each of which is ``scale`` dots wide. Raises as `ask`."""
    size = {"width": width, "height": min(height, MOST_HEIGHT), "deviceScaleFactor": scale, "mobile": False}
    ask(pipe, "Emulation.setDeviceMetricsOverride", size)


def darken(pipe: Pipe, *, is_dark: bool) -> None:
    """Have pages be seen by day or by night, whichever this computer has. Raises as `ask`."""
    wish = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
    ask(pipe, "Emulation.setEmulatedMedia", {"features": [wish]})


def found_by(pipe: Pipe, script: str) -> Any:
    """Return what a script of ours finds in the page; it may wait. Raises as `ask`, or where the script fails."""
    asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
    answer = ask(pipe, "Runtime.evaluate", asked)
    if "exceptionDetails" in answer:
        told = answer["exceptionDetails"].get("exception", {}).get("description", "")
        raise UsageError([Fault(f"a page could not be measured: {told.partition(chr(10))[0]}", "please report it")])
    return answer["result"].get("value")


def box_of(pipe: Pipe, selector: str) -> Box | None:
    """Return where the first such element stands; None: there is none, or nothing of it is seen. Raises as `ask`."""
    script = (
        "(each => { if (!each) return null; const box = each.getBoundingClientRect();"
        " return box.width && box.height ? [box.x + scrollX, box.y + scrollY, box.width, box.height] : null })"
        f"(document.querySelector({json.dumps(selector)}))"
    )
    found: Sequence[float] | None = found_by(pipe, script)
    return Box(*found) if found else None


def photograph(pipe: Pipe, box: Box, scale: int = 1) -> bytes:
    """Return a part of the page as PNG. Raises as `ask`."""
    clip = {"x": box.x, "y": box.y, "width": box.width, "height": min(box.height, MOST_HEIGHT), "scale": scale}
    asked = {"format": "png", "clip": clip, "captureBeyondViewport": True, "optimizeForSpeed": False}
    return base64.b64decode(ask(pipe, "Page.captureScreenshot", asked)["data"])
