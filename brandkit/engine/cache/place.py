"""Where reports are kept: in the user's own folder for such things, not in a project, which others may write."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def usual_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder for brandkit's cache on this system; None: the user has none.

    Sources: XDG Base Directory Specification 0.8; Apple, File System Programming Guide; Microsoft, KNOWNFOLDERID.
    """
    if sys.platform == "win32":
        local = environment.get("LOCALAPPDATA", "")
        return Path(local) / "brandkit" / "cache" if Path(local).is_absolute() else None
    named = environment.get("XDG_CACHE_HOME", "")
    if Path(named).is_absolute():
        return Path(named) / "brandkit"
    home = environment.get("HOME", "")
    if not Path(home).is_absolute():
        return None
    return Path(home) / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "brandkit"
