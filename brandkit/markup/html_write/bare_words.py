"""The bare words of a document, and the document without them: what styling does depends on none of them.

Words that stand between tags are taken out, a stand-in is put in their place, and they are put back in the form that
lxml gives to text. What is not certain to come out of lxml as it went in stays where it is, and so do heads, comments,
elements that are read as mere text, and the space at the ends of words.
"""

import re
from collections.abc import Iterator, Sequence

from brandkit.model.frozen import frozen

_BODY = re.compile(r"<body\b[^<>]*>", re.IGNORECASE)
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<kept>style|script|title|textarea|pre|xmp|plaintext|noscript|svg|math)\b.*?(?:</(?P=kept)|\Z)"
    r"|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>|(?P<words>[^<]+)|<",
    re.DOTALL | re.IGNORECASE,
)
_SPACE = " \t\n"
# No control characters (C0, DEL, C1), no lone surrogates, no noncharacters; of the entities those that escapes write.
_CERTAIN = re.compile(
    r"(?:[^<>&\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|&(?:amp|lt|gt|#34|#39);)+"
)


@frozen
class Bared:
    """A document without its bare words."""

    text: str
    words: tuple[str, ...]
    """What the stand-ins are for, in their order, as lxml writes it."""


def bare(text: str, prefix: str) -> Bared:
    """Return a document with stand-ins for its words; what stands for values among them, `prefix` before it, stays."""
    found: list[str] = []
    begin = _BODY.search(text)
    at = begin.end() if begin else len(text)
    pieces = [text[:at]]
    stays = re.compile(f"({re.escape(prefix)}[a-z][0-9]+x)")
    for token in _TOKEN.finditer(text, at):
        pieces.extend(_stand_ins(stays.split(token[0]), prefix, found) if token["words"] else (token[0],))
    return Bared("".join(pieces), tuple(found))


def stand_in_pattern(prefix: str) -> str:
    """Return a pattern for every stand-in that `bare` makes with a prefix."""
    return f"{re.escape(prefix)}t[0-9]+x"


def cut(styled: str, prefix: str, count: int) -> tuple[str, ...] | None:
    """Return what stands around the stand-ins of a document; None if it has not all of them, in their order."""
    pieces = re.split(f"({stand_in_pattern(prefix)})", styled)
    wanted = [_stand_in(prefix, number) for number in range(count)]
    return tuple(pieces[::2]) if pieces[1::2] == wanted else None


def put_in(around: Sequence[str], words: Sequence[str]) -> str:
    """Return a document with its words in it; `around` as `cut` gives it."""
    return "".join([piece for pair in zip(around, (*words, ""), strict=True) for piece in pair])


def _stand_ins(pieces: Sequence[str], prefix: str, found: list[str]) -> Iterator[str]:
    """Yield pieces with stand-ins for words; every second piece is left as it is."""
    for number, piece in enumerate(pieces):
        words = piece.strip(_SPACE)
        if number % 2 or not words or not _CERTAIN.fullmatch(words):
            yield piece
            continue
        before, _, after = piece.partition(words)
        yield f"{before}{_stand_in(prefix, len(found))}{after}"
        found.append(words.replace("&#34;", '"').replace("&#39;", "'"))


def _stand_in(prefix: str, number: int) -> str:
    return f"{prefix}t{number}x"
