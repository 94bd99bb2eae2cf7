"""Characters that no source may hold."""

import re

from brandkit.source.unfit import find_unfit

YAML_FIT = "[\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
"""YAML 1.2.2, section 5.1, `c-printable`; without a byte order mark, and without the line ends NEL, LS and PS."""


def test_finds_what_cannot_be_seen() -> None:
    """What YAML's own list of printable characters leaves out, and a few that it takes for line ends."""
    every = "".join(map(chr, range(0x110000)))
    unfit = set(map(every.__getitem__, find_unfit(every)))

    assert unfit == set(every) - set(re.findall(YAML_FIT, every))


def test_tells_where_they_stand() -> None:
    """Offsets count from the beginning of the text, wherever the search begins."""
    assert list(find_unfit("\ufeffa\n\x00b\u2028", 1)) == [3, 5]
