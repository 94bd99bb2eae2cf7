"""Leaves that are read and told at once: nothing in them but words, code, emphasis that pairs at sight, and links.

Most leaves are of this kind, and their marks stand as everybody writes them. What is not known for certain at its
first sight is left to `inline`, which says what is right.
"""

import re
from collections.abc import Sequence

from brandkit.markup.prose.markdown.spots import Spots, runs_of_pieces
from brandkit.markup.prose.said import Said, say_code, say_words
from brandkit.markup.prose.walk import Walk, put_block

_SIGN = r"!-/:-@\[-`{-~“”‘’„«»—–…"
"""Punctuation, as far as it stands at marks often."""
_RUN = r"(?:(?<=\*)\*?(?!\*)|(?<=_)_?(?!_)|(?<=~)~?(?!~))"
# An address may begin before a code and go on in it.
_CODE = r"(?:(?<!\S`)[^`\n&]+|[^`\n&@]+)`(?!`)"
_TARGET = r"\([A-Za-z0-9!#$'*+,./:;=?@_~-]*\)"
# A sign, and behind it what makes it certain what it is; nothing: it may be anything.
_SIGNS = re.compile(
    rf"""[\\`*_~\[\]!<&$](?:
      (?P<code>(?<=`){_CODE})
    | (?P<begins>(?<!\S[*_~]){_RUN}(?=\S) | (?<=[{_SIGN}][*_~]){_RUN}(?=[^\W_]))
    | (?P<ends>(?<=\S[*_~]){_RUN}(?!\S) | (?<=[^\W_][*_~]){_RUN}(?=[{_SIGN}]) | (?<=\]){_TARGET})
    | (?P<link>(?<=\[)(?!\^)(?=(?:[^\\`*_~\[\]!<&$]|`{_CODE})++(?P<target>\]{_TARGET})))
    | (?P<words>(?<=[^\W_]_)(?=[^\W_]) | (?<!\S[*_~])(?<=[*_~])(?!\S)
      | (?<=!)(?!\[) | (?<=<)(?![A-Za-z/!?]) | (?<=&)(?=[ \t\n]) | (?<=\$)(?![^$]*\$))
    )?""",
    re.VERBOSE,
)


def read_at_once(text: str, place: int = 0) -> Said | None:
    """Return what the text of a leaf says, which stands at `place`; None: it holds what is not certain at sight."""
    if "\\|" in text or " \n" in text or "\t\n" in text:
        return None
    said = Said()
    awaited: list[str] = []  # what ends the elements that are open
    at = 0
    for found in _SIGNS.finditer(text):
        kind = found.lastgroup
        if kind == "words":
            continue
        start = found.start()
        if start > at:
            say_words(said, text[at:start], place + at)
        at = found.end()
        if kind == "code":
            if not say_code(said, text[start + 1 : at - 1], place + start + 1):
                return None
        elif kind == "ends":
            if not awaited or awaited.pop() != found[0]:
                return None
            said.is_closed = True
        elif kind:
            awaited.append(found["target"] or found[0])
            said.address = found["target"][2:-1] if kind == "link" else ""
            said.is_inline, said.is_closed = True, False
        else:
            return None
    if at < len(text):
        say_words(said, text[at:], place + at)
    return None if awaited else said


def tell_at_once(walk: Walk, tags: Sequence[str], text: str, spots: Spots) -> bool:
    """Tell a leaf that holds nothing but what is certain at sight; return whether it is one."""
    starts, places = spots
    is_one = len(starts) == 1
    said = read_at_once(text, places[0] if is_one else 0)
    words = "".join(said.pieces) if said else ""
    # A bare address is a link; of those in code nothing is left by now.
    if not said or not words or words[0].isspace() or "://" in words or "www." in words or "@" in words:
        return False
    if is_one:
        put_block(walk, tags, words, said, said.places, map(len, said.pieces))
    else:
        runs = list(runs_of_pieces(spots, said.places, said.pieces))
        put_block(walk, tags, words, said, [place for place, _ in runs], [length for _, length in runs])
    return True
