"""Whether words can be read on their ground: contrast as WCAG 2.2 measures it."""

LEAST = 4.5
"""For words of ordinary size (WCAG 2.2, 1.4.3, level AA)."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (``#rrggbb``), from 1 to 21; their order does not matter."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def legible(words: str, ground: str, least: float = LEAST) -> str:
    """Return the colour for words on a ground: their own, or black or white where that could not be read.

    One of the two always reaches 4.5.
    """
    if contrast(words, ground) >= least:
        return words
    return max(("#000000", "#ffffff"), key=lambda colour: contrast(colour, ground))


def _luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2, definitions)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
