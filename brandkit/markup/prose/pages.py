"""Pages as prose: Markdown, HTML and plain text files, with the way back to each character's place in the file."""

import re

from brandkit.markup.prose.directives import silences
from brandkit.markup.prose.front_fields import put_fields
from brandkit.markup.prose.markdown.read import tell_markdown
from brandkit.markup.prose.markdown.tags import tell
from brandkit.markup.prose.origins import origins_of
from brandkit.markup.prose.walk import Walk, begin, end, flush, put_value
from brandkit.model.prose import Prose

_FRONT_MATTER = re.compile(r"(?:---|\+\+\+)[ \t]*\n(.*?\n)(?:---|\+\+\+)[ \t]*(?:\n|\Z)", re.DOTALL)


def prose_of_markdown(text: str, locale: str) -> Prose:
    """Return a Markdown page as prose; fields of its front matter are stretches of their own."""
    walk = Walk()
    front = _FRONT_MATTER.match(text)
    if front:
        put_fields(walk, text, *front.span(1))
        begin(walk, "pre")  # Vale counts it as a block of code
        end(walk, "pre")
    tell_markdown(text, walk, front.end() if front else 0)
    return _prose(walk, text, locale, "md")


def prose_of_html(text: str, locale: str) -> Prose:
    """Return an HTML page as prose, hidden text or not."""
    walk = Walk()
    tell(text, walk, lambda start, end: ((start, end - start),))
    flush(walk)
    return _prose(walk, text, locale, "html")


def prose_of_text(text: str, locale: str) -> Prose:
    """Return a plain text as prose: one stretch for each paragraph."""
    walk = Walk()
    for found in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text):
        words = found[0].rstrip()
        put_value(walk, words, ((found.start(), len(words)),), "paragraph")
    return _prose(walk, text, locale, "txt")


def _prose(walk: Walk, text: str, locale: str, ending: str) -> Prose:
    written = walk.written
    return Prose(
        "".join(written.texts),
        tuple(written.stretches),
        locale,
        tuple(written.masks),
        raw=text,
        origins=origins_of(written.places, written.lengths),
        silenced=silences(walk.directives, len(text)),
        ending=ending,
    )
