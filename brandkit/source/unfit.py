"""Characters that no source may hold: invisible, and nothing a person would type."""

import re
from collections.abc import Iterator

_UNFIT = "[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
"""What YAML calls not printable, a stray byte order mark, and NEL, LS and PS, which it takes for line ends."""


def find_unfit(text: str, start: int = 0) -> Iterator[re.Match[str]]:
    """Yield the unfit characters from an offset on, in order."""
    # Printable text holds none. Asked first, since Python takes as long to compile the class as to read a message.
    if text.replace("\n", "").replace("\t", "").replace("\r", "").isprintable():
        return iter(())
    return re.compile(_UNFIT).finditer(text, start)
