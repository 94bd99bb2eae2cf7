"""Where sentences begin and end."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]+[)\]”’\"']*(?=\s+(?:[\"“‘'(\[]*[A-Z0-9ÄÖÜÉÈÀÑ¿¡]))|\n\n+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence, without the white space around it."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        words = text[start:end]
        if words.strip():
            begin = start + len(words) - len(words.lstrip())
            yield begin, begin + len(words.strip())
        start = end
