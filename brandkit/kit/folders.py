"""Where kits lie: the default kit, and the project that a path belongs to."""

from collections.abc import Sequence
from pathlib import Path

from brandkit.errors import Fault, KitError

FOLDERS = ("templates", "styles", "rules")
"""What a whole kit has, and a project may have."""
PROJECT_FILE = "brandkit.yaml"


def default_kit() -> Path:
    """Return the folder that holds templates/, styles/ and rules/.

    A wheel carries them inside the package; in a checkout they lie beside it.

    Raises:
        KitError: neither place has all three folders; the text names both.
    """
    package = Path(__file__).resolve().parents[1]
    return first_whole_kit((package / "_kit", package.parent))


def first_whole_kit(places: Sequence[Path]) -> Path:
    """Return the first place with all three folders.

    Raises:
        KitError: there is none; the text names all places.
    """
    for place in places:
        if all((place / folder).is_dir() for folder in FOLDERS):
            return place
    where = " nor ".join(str(place) for place in places)
    words = f"the default kit is missing: neither {where} has {', '.join(FOLDERS)}"
    raise KitError([Fault(words, "install brandkit anew")])


def find_project(path: Path) -> Path | None:
    """Return the closest folder at or above `path` with a brandkit.yaml, as an absolute path; None: no project."""
    here = path.absolute()
    return next((folder for folder in (here, *here.parents) if _holds_project(folder)), None)


def _holds_project(folder: Path) -> bool:
    try:
        return (folder / PROJECT_FILE).is_file()
    except OSError:  # a folder that may not be looked into
        return False
