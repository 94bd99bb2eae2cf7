"""pair-broken: a bracket or a quotation mark is opened and never closed, or closed and never opened.

Why: readers do not know where the aside or the quotation ends.
Instead: write the other one, or remove this one.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/pair-broken"
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_BRACKET = re.compile(r"[()\[\]{}]")
_QUOTES = {"en": ("“", "”"), "de": ("„", "“”"), "fr": ("«", "»"), "es": ("«", "»")}
"""By language: what opens a quotation, and what may close it."""
_FOREIGN = {"de": re.compile(r"(?<!\w)“[^“”„\n]*”(?!\w)")}
"""Pairs of another language whose signs close here what they open there: they are whole, if not at home."""
_FACE = re.compile(r"[:;=8][-^']?[()\[\]]|[()][-^']?[:;=]")
_MARK = re.compile(r"(?:^|(?<=\s))(?:\w|\d{1,2})[)\]]")
"""What stands before an item of a list: "a)", "12)"."""


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each sign without its partner anywhere in the text; line ends do not part them."""
    text = prose.text
    quotes = _lone_quotes(text, *_QUOTES.get(prose.locale[:2], ("", "")))
    lone = sorted((*_lone_brackets(text), *quotes))
    patterns = (_FACE, _MARK, *filter(None, (_FOREIGN.get(prose.locale[:2]),))) if lone else ()
    other = {place for pattern in patterns for found in pattern.finditer(text) for place in range(*found.span())}
    for place in lone:
        # A bracket that looks like a face's or a list's may close another one; without one it is what it looks like.
        if place not in other:
            does = "closes nothing" if text[place] in ")]}»”" else "is never closed"
            yield Remark(ID, "warning", f"“{text[place]}” {does}", place, place + 1)


def _lone_brackets(text: str) -> Iterator[int]:
    opened: list[int] = []
    for found in _BRACKET.finditer(text):
        place, sign = found.start(), found[0]
        if sign in _PAIRS:
            opened.append(place)
        elif opened and _PAIRS[text[opened[-1]]] == sign:
            opened.pop()
        else:
            yield place
    yield from opened


def _lone_quotes(text: str, opening: str, closing: str) -> Iterator[int]:
    """Yield quotation marks without a partner. A mark that opens again at a line's head carries a quotation on."""
    if not opening:
        return
    opened = -1
    for found in re.finditer(f"[{opening}{closing}]", text):
        place, sign = found.start(), found[0]
        if sign == opening:
            if opened >= 0 and text[max(place - 9, 0) : place].rstrip(" ")[-1:] != "\n":
                yield opened
            opened = place
        elif sign in closing:
            if opened < 0:
                yield place
            opened = -1
    if opened >= 0:
        yield opened


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("All boots (and bags are 20% off.", ("(",)),
        ProseCase("All boots and bags) are off.", (")",)),
        ProseCase("She said “come in and left.", ("“",)),
        ProseCase("Sie sagte „komm herein und ging.", ("„",), "de-DE"),
        ProseCase("Il a dit « entrez et il est parti.", ("«",), "fr-FR"),
        ProseCase("See you :) at the shop ;-) (or online, from 3 to 5) :("),
        ProseCase("a) boots\nb) bags\n12) hats"),
        ProseCase("“One line,\n“and the next,” she said (over\ntwo lines)."),
        ProseCase("Sie sagte „komm herein“ und ging.", (), "de-DE"),
        ProseCase("Die Ausstellung “Meer” und die Messe „Land“ sind offen.", (), "de-DE"),
    ),
    about=__doc__ or "",
)
