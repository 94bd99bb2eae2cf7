"""How blocks look when they are put into lines of text."""

from brandkit.model.frozen import frozen

BELOW = "label below"
"""The buttons stand below all other blocks, by their labels."""
WEB_BELOW = "web label below"
"""So do those that lead to the web; others are spelled out where they stand."""


@frozen
class TextStyle:
    """The lines that a channel makes of blocks; what its reading gives back is text in this style."""

    bullet: str = "- "
    """Before each item of a list without numbers; a numbered item begins with ``1. ``."""
    indent: str = "  "
    """Before the items of a list inside a list, once per level."""
    link: str = "label: address"
    """``label`` (the address is behind the words) or ``label: address``; equal ones are written once. ``web label``:
    as ``label``, but mail addresses and telephone numbers are spelled out behind it."""
    button: str = "label: address"
    """As ``link``, for the call to action and other buttons. ``link``: as any link, with the channel's own marks; or
    `BELOW` or `WEB_BELOW`."""
    picture: str = "alt"
    """``alt`` (its words stand for it) or ``none``."""
    table: str = "pairs"
    """``pairs`` (``head: cell, head: cell`` per row) or ``tabs`` (cells of a row parted by a tab)."""
    quote: str = ""
    """Before each line of a quote."""
    divider: str = ""
    """The line for a divider; ``""``: no line."""
    between_blocks: str = "\n\n"
