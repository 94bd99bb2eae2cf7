"""The letters of a text message: each outside of the GSM 7-bit alphabet doubles what the whole costs."""

from brandkit.markup.escape import plain

_PLAIN_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "\u00ad": None})


def letters(text: str) -> str:
    """Return text for an SMS: nothing invisible, and plain spaces and hyphens for their no-break kin."""
    return plain(text).translate(_PLAIN_SPACES)
