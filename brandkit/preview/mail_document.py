"""A variant's own HTML as a frame shows it: facts and findings' words marked in it, and nothing else changed.

Only two things are put in: a style sheet of ours behind the document type, and spans around words. A span never
reaches over a tag, since it stands in one text of the document; each fact and each finding has an anchor that the page
can point at (``#bk-fact-KEY``, ``#bk-flaw-NUMBER``), which lights it up without any script.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from brandkit.markup.html_read.entities import decode
from brandkit.markup.html_read.tokens import Token, read_tokens
from brandkit.markup.mail.charset import decode_html
from brandkit.model.channel import Visible
from brandkit.preview.forced_dark import forced_dark
from brandkit.preview.scene import Scene, facts_and_flaws
from brandkit.preview.unfetched import unfetched
from brandkit.preview.words import Mark, pieces

FORCED = "forced-dark"
"""The theme in which a client makes a mail dark that is not."""
_SHEET = Path(__file__).parent / "assets" / "document.css"
_FOREIGN = frozenset({"svg", "math"})
"""A span ends these, so that nothing is marked in them."""
_LIT = "body:has(#{0}:target) .{0} {{ outline: 3px solid #1f5fbf !important; outline-offset: 1px !important; }}\n"


def document_of(scene: Scene, part: str, theme: str) -> bytes:
    """Return a part that is HTML with the scene's marks, in UTF-8, as a client with that theme shows it."""
    html = decode_html(scene.shown.parts[part])[0]
    reading = scene.shown.reading
    seen = reading.visible.get(part) if reading else None
    marks = list(facts_and_flaws(scene, part)) if seen else []
    document = unfetched(marked_document(html, seen or Visible("", ()), marks))
    return (forced_dark(document) if theme == FORCED else document).encode("utf-8", "replace")


def marked_document(html: str, seen: Visible, marks: Sequence[Mark]) -> str:
    """Return a document with what is marked in its visible text.

    Args:
        html: the decoded document.
        seen: what is read in it; its origins are offsets in the document.
        marks: facts, what differs from them, and flaws.
    """
    tokens = list(read_tokens(html))
    names = sorted({_anchor(each) for each in marks})
    spans = list(_spans(html, seen, marks, tokens))
    style = f"<style>{_sheet()}{''.join(_LIT.format(name) for name in names)}</style>"
    return _with(html, [(_behind_type(tokens), style), *spans])


def _with(html: str, insertions: Sequence[tuple[int, str]]) -> str:
    """Return a document with what is to be put in, in the order of its places."""
    parts: list[str] = []
    done = 0
    for place, text in insertions:
        parts += (html[done:place], text)
        done = place
    return "".join((*parts, html[done:]))


def _behind_type(tokens: Iterable[Token]) -> int:
    """Return where the style sheet goes: behind the document type, or a browser would take the old rules."""
    for token in tokens:
        if token.kind == "doctype":
            return token.end
        if token.kind not in ("comment", "text", "bogus"):
            break
    return 0


def _spans(html: str, seen: Visible, marks: Sequence[Mark], tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield the tags of the spans, each with its place, in order."""
    texts = _texts(tokens)
    starts = [each.start for each in texts]
    named: set[str] = set()
    done = 0
    for start, end, here in pieces(seen.text, marks):
        if not here:
            continue
        places = groupby(range(start, end), key=lambda at: bisect_right(starts, seen.origins[at]) - 1)
        for number, run in places:
            ats = list(run)
            begin, last = seen.origins[ats[0]], seen.origins[ats[-1]]
            if number < 0 or not done <= begin <= last < texts[number].until:
                continue
            done = _end_of(html, texts[number], last)
            yield begin, _opening(here, named)
            yield done, "</span>"


def _texts(tokens: Iterable[Token]) -> list[Token]:
    """Return the texts in which something can be marked."""
    texts: list[Token] = []
    depth = 0
    for token in tokens:
        if token.name in _FOREIGN:
            depth = max(0, depth + (token.kind == "start") - (token.kind == "end"))
        elif token.kind == "text" and not token.name and not depth:
            texts.append(token)
    return texts


def _end_of(html: str, token: Token, at: int) -> int:
    """Return where the character ends that begins at a place of a text: a reference is longer than it looks."""
    if html[at] != "&":
        return at + 1
    _, origins = decode(html[at : token.until], at)
    return next((each for each in origins if each > at), token.until)


def _opening(marks: Sequence[Mark], named: set[str]) -> str:
    anchors = list(dict.fromkeys(_anchor(each) for each in marks))
    looks = [f"bk-{name}" for each in marks for name in (each.kind, each.look) if name]
    new = next((each for each in anchors if each not in named), "")
    named.add(new)
    return f'<span class="{" ".join(dict.fromkeys((*looks, *anchors)))}"{f" id={new}" if new else ""}>'


def _anchor(mark: Mark) -> str:
    """Return the name by which the page points at what is marked: keys of facts are letters, digits and ``_``."""
    return f"bk-flaw-{mark.of}" if mark.kind == "flaw" else f"bk-fact-{mark.of}"


@lru_cache(maxsize=1)  # a memo of a pure function: the package's own files do not change while a program runs
def _sheet() -> str:
    return _SHEET.read_text("utf-8")
