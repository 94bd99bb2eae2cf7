"""Make the README's pictures: an example's real e-mail in a real browser, by day and by night.

Needs Chromium (Debian: apt-get install chromium). Run `make pictures`.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROJECT, EXAMPLE = "outage", "storage-outage"
WIDTH, HEIGHT = 640, 980
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip


def main() -> None:
    """Render the example and photograph its e-mail in both themes."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit("no Chromium was found; install one (Debian: apt-get install chromium)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        render = [sys.executable, "-m", "brandkit", "-q", "render", str(ROOT / "examples" / PROJECT), "--out", name]
        subprocess.run(render, check=True, cwd=ROOT)
        mail = folder / EXAMPLE / "email.html"
        for theme in ("light", "dark"):
            page = folder / f"{theme}.html"
            # A frame with this colour scheme makes prefers-color-scheme true inside it.
            page.write_text(
                f'<body style="margin:0"><iframe src="{mail.as_uri()}" width="{WIDTH}" height="{HEIGHT}" '
                f'style="border:0;color-scheme:{theme}"></iframe></body>'
            )
            picture = ROOT / "docs" / "pictures" / f"email-{theme}.png"
            profile = f"--user-data-dir={folder / 'profile'}"
            shot = [browser, *QUIET, profile, f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={picture}"]
            subprocess.run([*shot, page.as_uri()], check=True, capture_output=True)
            sys.stdout.write(f"wrote {picture.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
