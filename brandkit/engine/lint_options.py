"""How messages are linted: what somebody asks for once, for all of them."""

from datetime import date

from brandkit.engine.selection import EVERYTHING, Selection
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.report import Report

MOST_BRANCHES = 64
"""Of a message that are looked at in full; past that, in pairs of conditions."""


@frozen
class LintOptions:
    """What `brandkit.engine.lint.lint` is asked for."""

    channels: tuple[str, ...] = ()
    """Empty: the message's own."""
    selection: Selection = EVERYTHING
    most_branches: int = MOST_BRANCHES
    semantic: bool | None = None
    today: date | None = None
    remote_grammar: bool = False
    """Back ends of grammar may ask servers on other computers."""


def lint_as_asked(message: Message, kit: Kit, options: LintOptions) -> Report:
    """Return what linting a message in that way finds."""
    from brandkit.engine.lint import lint  # takes long to load, and what is kept from the last time needs none of it

    return lint(
        message,
        kit,
        options.channels or None,
        selection=options.selection,
        today=options.today,
        most_branches=options.most_branches,
        semantic=options.semantic,
    )
