"""What can be wrong with the lines of a block or of a wording, apart from what stands in its placeholders."""

import re
from collections.abc import Iterable, Sequence

from brandkit.markup.markdown.lines import closes, expand, group, indent
from brandkit.markup.markdown.parse import LONGEST
from brandkit.source.block_kinds import mask
from brandkit.source.excerpt import Excerpt
from brandkit.source.guess import quote
from brandkit.source.raw import RawBlock

WITHOUT_WORDINGS = {
    "divider": "a divider has no words, so it has no wordings",
    "image": "an image has no wordings",
    "cta": "the call to action has no wordings here: its words stand in the front matter, under `cta`",
    "comment": "a comment is not printed, so it has no wordings",
}
IN_LINES = (
    (
        re.compile(r"\{:[^{}\n]*\}[ \t]*$", re.MULTILINE),
        "attributes at the end of a line of words",
        "put them on a line of their own, right below the block",
    ),
    (
        re.compile(r"^[ \t]+~(?=[ \t])", re.MULTILINE),
        "a `~` with spaces before it",
        "begin the line with `~`; a wording is for a whole block, not for a part of it",
    ),
    (
        re.compile(r"^ {0,3}\[[^\]\n]+\]:(?=[ \t])", re.MULTILINE),
        "a link definition, which would be printed",
        "write the address into the link, as in [words](https://address); or put a backslash before the bracket",
    ),
)
"""What looks like something that it is not: pattern, words and remedy of the fault."""


def is_readable(text: Excerpt) -> bool:
    """Return whether a text may be parsed. It may not when it is too long, which is noted."""
    if len(text.text) <= LONGEST:
        return True
    words = f"a text of {len(text.text):,} characters, where {LONGEST:,} are the most"
    text.blame(words, "divide it into several blocks", 0, len(text.text))
    return False


def check_text(text: Excerpt) -> None:
    """Note what is wrong with the lines of a block or of a wording."""
    lines = expand(mask(text.text))
    groups = group(lines)
    kind = groups[0].kind if groups else ""
    if kind == "code":
        _check_code(text, lines)
        return
    if kind == "paragraph" and indent(lines[0]) >= 4:
        mend = "remove them, or put code between two lines of ```"
        text.blame("spaces before a paragraph, which many programs take for code", mend, 0, indent(text.text))
    for pattern, words, mend in IN_LINES:
        for match in pattern.finditer(text.text):
            text.blame(words, mend, *match.span())


def check_wordings(kind: str, wordings: Sequence[Excerpt]) -> None:
    """Note what is wrong with there being these wordings for a block of this kind."""
    for wording in wordings:
        if kind in WITHOUT_WORDINGS:
            wording.blame(WITHOUT_WORDINGS[kind], "remove this line", 0, len(wording.text))
        elif not wording.text.strip():
            wording.blame("a wording without words", "write them after `~ `, or remove the line", 0, 0)


def check_names(blocks: Iterable[RawBlock]) -> None:
    """Note each block with a name that an earlier one has."""
    seen: dict[str, int] = {}
    for block in blocks:
        name = block.attributes.name
        if name and name in seen:
            words = f"{quote('#' + name)} is the name of the block in line {seen[name]} already"
            block.words.blame(words, "give one of them another name", 0, len(block.text))
        elif name:
            seen[name] = block.span.line


def _check_code(text: Excerpt, lines: Sequence[str]) -> None:
    if len(lines) == 1 or not closes(lines[0], lines[-1]):
        mark = lines[0].strip()[:3]
        text.blame("code without an end", f"add a line with {mark} after it", 0, len(text.text.partition("\n")[0]))
