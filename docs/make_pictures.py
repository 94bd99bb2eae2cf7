"""Make the README's pictures: an example's real e-mail by day and by night, and what lint says, in a real browser.

Needs Chromium (Debian: apt-get install chromium). Run `make pictures`.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from brandkit.preview.browser.find import find_browser
from brandkit.preview.browser.pipe import Pipe
from brandkit.preview.browser.tab import Box, go, opened, photograph
from docs.terminal import as_page, colours_of

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
PROJECT, EXAMPLE = "outage", "storage-outage"
WIDTH, HEIGHT = 640, 980
"""Pixels of an e-mail's picture."""
LINT = ("lint", "examples/broken")
PAGE = (1500, 1700)
"""Pixels of the preview's picture."""


def main() -> None:
    """Make all pictures."""
    browser = find_browser()
    if browser is None:
        sys.exit("no Chromium was found; install one (Debian: apt-get install chromium)")
    with tempfile.TemporaryDirectory() as name, opened(browser) as pipe:
        folder = Path(name)
        shoot = partial(_shoot, pipe, folder)
        _mail(folder, shoot)
        _lint(shoot)
        _preview(pipe, folder / "site")


def _mail(folder: Path, shoot: Callable[[str, str, tuple[int, int]], None]) -> None:
    """Render the example and photograph its e-mail in both themes."""
    render = ["render", str(ROOT / "examples" / PROJECT), "--out", str(folder)]
    subprocess.run([sys.executable, "-m", "brandkit", "-q", *render], check=True, cwd=ROOT)
    mail = folder / EXAMPLE / "email.html"
    for theme in ("light", "dark"):
        # A frame with this colour scheme makes prefers-color-scheme true inside it.
        page = (
            f'<body style="margin:0"><iframe src="{mail.as_uri()}" width="{WIDTH}" height="{HEIGHT}" '
            f'style="border:0;color-scheme:{theme}"></iframe></body>'
        )
        shoot(f"email-{theme}", page, (WIDTH, HEIGHT))


def _lint(shoot: Callable[[str, str, tuple[int, int]], None]) -> None:
    """Photograph what lint says about the example that is broken on purpose."""
    said = colours_of([sys.executable, "-m", "brandkit", *LINT], ROOT)
    shoot("lint", *as_page(f"brandkit {' '.join(LINT)}", said))


def _preview(pipe: Pipe, site: Path) -> None:
    """Photograph the preview's page of that example, as it is written for those who have no server."""
    export = ["preview", "--export", str(site), LINT[1]]
    subprocess.run([sys.executable, "-m", "brandkit", "-q", *export], check=True, cwd=ROOT)
    page = next(each for each in sorted(site.rglob("index.html")) if each.parent != site)
    go(pipe, page, *PAGE)
    picture = PICTURES / "preview.png"
    picture.write_bytes(photograph(pipe, Box(0, 0, *PAGE)))
    sys.stdout.write(f"wrote {picture.relative_to(ROOT)}\n")


def _shoot(pipe: Pipe, folder: Path, name: str, page: str, size: tuple[int, int]) -> None:
    """Write the picture of a page."""
    file, picture = folder / f"{name}.html", PICTURES / f"{name}.png"
    file.write_text(page, "utf-8")
    go(pipe, file, *size)
    picture.write_bytes(photograph(pipe, Box(0, 0, *size)))
    sys.stdout.write(f"wrote {picture.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
