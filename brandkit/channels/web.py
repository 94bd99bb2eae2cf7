"""Web: a piece of HTML for a page that is somebody else's: a portal, an app's inbox, a banner.

Parts: ``html``, a ``section`` that brings its own small style (classes begin with ``bk-``) and no script. It is a live
region (``role="status"``), tells its language and direction, and has one heading, the subject. The button at its end
is for whoever has read it; the page hides the section when ``[data-bk-dismiss]`` is pressed. The colours are the
brand's by day, since the page around decides whether it is day; words that could not be read on their ground (less
than 4.5:1) are black or white instead.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.escape import plain
from brandkit.markup.html_write.contrast import legible
from brandkit.markup.html_write.framed import Frame, write_framed
from brandkit.markup.html_write.heading_ranks import has_title
from brandkit.markup.html_write.plan import WithWords
from brandkit.markup.html_write.token_values import nested_tokens
from brandkit.markup.html_write.words import IN_PAGE, html_plain
from brandkit.markup.html_write.writing_direction import direction_of
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit, Token
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_CHECKED = "2026-11-22"
LIMITS = (
    # A banner is one or two lines beside what somebody came for.
    Limit("heading", 90, "graphemes", "suggestion", "house rule: one line of a banner", _CHECKED, "house"),
)
STYLE = TextStyle(link="label", button="label", picture="none", table="tabs", between_blocks="\n")
_ON_GROUND = {
    "color.text": "color.surface",
    "color.muted": "color.surface",
    "color.link": "color.surface",
    "color.button.text": "color.button.background",
    "color.code.text": "color.code.background",
}
"""The colours of words, and of what each stands on."""
_HEADING = re.compile(r"<h2\b[^>]*>.*?</h2\s*>", re.DOTALL | re.IGNORECASE)


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the subject as the heading, and the blocks below it, in the kit's frame."""
    direction = direction_of(composition.locale)
    words = words_for(kit, composition.locale)
    values = {
        **nested_tokens(readable(kit.tokens["light"])),
        "language": composition.locale,
        "direction": direction,
        "start": "right" if direction == "rtl" else "left",
        "brand": plain(kit.brand.name),
        "id": "bk-" + re.sub(r"[^A-Za-z0-9_-]+", "-", composition.message_id),
        # How many ranks the blocks' headings go down, so that they stand below the subject.
        "below": bool(composition.subject) + has_title(composition.pieces),
        "words": {name: plain(word) for name, word in words.items()},
    }
    frame = Frame(
        "web/fragment.html", lambda names: render_template(kit, "web/fragment.html", names), _as_it_is, IN_PAGE
    )
    plans = {"subject": html_plain(composition.subject)}
    return Variant("web", {"html": write_framed(composition, kit, frame, plans, values)})


def _as_it_is(document: WithWords) -> str:
    return document.text


def readable(tokens: Mapping[str, Token]) -> Mapping[str, Token]:
    """Return a theme's tokens in which all words can be read on their ground; code has a colour of its own."""
    given = {"color.code.text": tokens["color.text"], **tokens}
    found = {words: legible(given[words].css, given[ground].css) for words, ground in _ON_GROUND.items()}
    return {**given, **{name: replace(given[name], css=css) for name, css in found.items()}}


def read(variant: Variant[bytes]) -> Reading:
    """Take in what a browser shows, whoever wrote it."""
    from brandkit.markup.html_read.read import read_html
    from brandkit.markup.mail.charset import decode_html

    page = read_html(decode_html(variant.parts["html"])[0])
    return Reading("web", {"html": page.visible}, page.links, page.hidden, page.styles, page.marked)


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the words of the heading, which is a limit's, beside the whole."""
    from brandkit.markup.html_read.read import read_html

    html = variant.parts["html"].decode("utf-8", "replace")
    return {"html": [html], "heading": [read_html(found).visible.text for found in _HEADING.findall(html)[:1]]}


CHANNEL = Channel(
    id="web",
    about="a piece of accessible HTML for a portal, an app or a banner",
    files={"html": "web.html"},
    limits=LIMITS,
    capabilities={
        "subject": "native",
        "bold": "native",
        "link": "native",
        "list": "native",
        "table": "native",
        "image": "native",
        "code": "native",
        "heading": "native",
        "button": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    copy="html",
    called="web banner",
    frame="banner",
)
