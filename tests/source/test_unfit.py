"""Characters that no source may hold."""

import unicodedata

from brandkit.source.unfit import find_unfit

FIT = {"\t", "\n", "\r"}


def test_finds_what_cannot_be_seen() -> None:
    """Controls, halves of characters, line ends that are none, marks of byte order; all else is fit."""
    unfit = {chr(code) for code in range(0x110000) if any(find_unfit(chr(code)))}
    expected = {
        char
        for char in map(chr, range(0x110000))
        if (unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") and char not in FIT) or char in "\ufeff\ufffe\uffff"
    }

    assert unfit == expected


def test_tells_where_they_stand() -> None:
    """Offsets count from the beginning of the text, wherever the search begins."""
    assert [match.start() for match in find_unfit("\ufeffa\n\x00b\u2028", 1)] == [3, 5]
