"""Which browser there is, and how it is started so that it keeps to itself."""

import os
import shutil
from pathlib import Path

from brandkit.errors import Fault, UsageError

BROWSERS = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)  # fmt: skip
VARIABLE = "BRANDKIT_CHROMIUM"
"""Of the environment: the program, where it is none of `BROWSERS` on the PATH."""
_INSTALL = f"install Chromium (Debian: apt-get install chromium), or name one with --browser PATH or {VARIABLE}=PATH"
_QUIET = (
    "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--no-default-browser-check",
    "--disable-sync", "--disable-background-networking", "--disable-component-update", "--disable-extensions",
    "--mute-audio", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--font-render-hinting=none",
    # No name leads anywhere, and no address either: what a page would fetch is not there.
    "--host-resolver-rules=MAP * ~NOTFOUND",
)  # fmt: skip


def find_browser() -> str | None:
    """Return the path of Chromium, or of a browser made from it; None: there is none on this computer."""
    return next(filter(None, map(shutil.which, (os.environ.get(VARIABLE, ""), *BROWSERS))), None)


def browser_at(given: Path | None) -> str:
    """Return the browser that was named, or the one that is found.

    Raises:
        UsageError: there is none.
    """
    named = str(given) if given is not None else os.environ.get(VARIABLE, "")
    if named and shutil.which(named) is None:
        raise UsageError([Fault(f"{named} is no program", _INSTALL)])
    found = shutil.which(named) if named else find_browser()
    if found is None:
        raise UsageError([Fault("there is no Chromium on this computer, and pictures need one", _INSTALL)])
    return found


def quiet_flags(profile: Path) -> tuple[str, ...]:
    """Return the flags of a browser that shows no window, asks nobody anything, and keeps all it writes in a folder."""
    # A browser of the superuser's does not start in its own sandbox; containers have hardly another user.
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return (*_QUIET, f"--user-data-dir={profile}", *(("--no-sandbox",) if is_root else ()))
