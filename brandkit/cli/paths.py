"""Paths that commands are given."""

from typing import Any

import click


class NamedPath(click.Path):
    """Click's path, but never an empty one, as ``--out "$DIR"`` gives it while the shell knows no ``DIR``: that would
    be the folder somebody happens to be in.
    """

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return what click makes of it."""
        if value == "":
            self.fail("the path is empty; name one (a variable of the shell may not be set)", param, ctx)
        return super().convert(value, param, ctx)
