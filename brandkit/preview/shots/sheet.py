"""The contact sheet: all pictures of a message on one."""

from collections.abc import Sequence

from brandkit.preview.browser.pipe import Pipe
from brandkit.preview.browser.tab import box_of, go, photograph
from brandkit.preview.export.folder import Folder, put
from brandkit.preview.export.names import file_name
from brandkit.preview.export.still import POLICY
from brandkit.preview.page import filled
from brandkit.preview.shots.pictures import Shot, in_sight

NAME = "contact-sheet.png"
WIDTH = 1_600
"""CSS pixels."""


def sheet_of(pipe: Pipe, site: Folder, title: str, shots: Sequence[Shot]) -> bytes:
    """Return the picture of all pictures, by theme, each with its channel's name. Raises as `photograph`."""
    for each in shots:
        put(site, f"shots/{name_of(each)}", each.png)
    themes = {theme: [each for each in shots if each.theme == theme] for theme in dict.fromkeys(s.theme for s in shots)}
    values = {"title": title, "themes": themes, "name_of": name_of, "policy": POLICY}
    put(site, "sheet.html", filled("sheet.html", values).encode())
    go(pipe, site.path / "sheet.html", WIDTH, 1_000)
    in_sight(pipe, WIDTH, 1)
    box = box_of(pipe, "main")
    return photograph(pipe, box) if box else b""


def name_of(shot: Shot) -> str:
    """Return the name of a picture's file."""
    return f"{file_name(shot.channel)}-{shot.theme}.png"
