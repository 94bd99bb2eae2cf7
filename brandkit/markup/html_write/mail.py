"""The HTML part of a mail: blocks in a kit's templates, styled once, as a plan."""

from collections.abc import Callable, Iterable, Mapping

from brandkit.errors import Fault, KitError
from brandkit.markup.escape import among_leftward, among_rightward, html_text, one_line
from brandkit.markup.frame import name_words
from brandkit.markup.html_write.blocks import Words, block_values, put_back
from brandkit.markup.html_write.events import Event
from brandkit.markup.html_write.heading_ranks import has_title
from brandkit.markup.html_write.inline_css import inline_css
from brandkit.markup.html_write.plan import UnfitPlaceError, hide, show
from brandkit.markup.html_write.plan_spelling import spelled
from brandkit.markup.html_write.template_place import place_of
from brandkit.markup.html_write.writing_direction import direction_of
from brandkit.markup.mail.lines import ascii_only, in_short_lines
from brandkit.model import plan
from brandkit.model.channel import Composition
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan

FOLDER = "email/"
FRAME = "email/frame.html"

Render = Callable[[Mapping[str, object]], str]


def write_html(
    composition: Composition, kit: Kit, render: Render, plans: Mapping[str, Plan], values: Mapping[str, object]
) -> Plan:
    """Write the document. `plans` and `values` are what else the template may print, HTML-escaped already.

    Raises:
        KitError: a template or style sheet that would not make a sound mail, with its place where that is known.
    """
    sources = [text for name, text in kit.templates.items() if name.startswith(FOLDER)]
    words = Words(_prefix((repr(composition), *map(spelled, plans.values()), *sources)))
    blocks = block_values(composition.pieces, words)
    named = {name: words.for_plan(nodes, needed=False) for name, nodes in plans.items()}
    try:
        html = render({**values, **named, "blocks": blocks, "has_title": has_title(composition.pieces)})
        document = hide(_kept_in_order(put_back(html, words), composition.locale), words.prefix)
        return show(in_short_lines(ascii_only(inline_css(document))), document)
    except UnfitPlaceError as error:
        raise KitError([_with_place(error, kit)]) from None


def _kept_in_order(events: Iterable[Event], locale: str) -> tuple[Event, ...]:
    """Return events in which no value turns the words behind it round."""
    among = among_leftward if direction_of(locale) == "rtl" else among_rightward
    return tuple(
        plan.Slot(event.value, (one_line, among, html_text))
        if isinstance(event, plan.Slot) and event.escapes == (one_line, html_text)
        else event
        for event in events
    )


def _prefix(texts: tuple[str, ...]) -> str:
    """Return how the words of one document begin: letters and digits that stand in none of the texts."""
    return name_words((FRAME,), texts)[FRAME].partition("s0")[0]


def _with_place(error: UnfitPlaceError, kit: Kit) -> Fault:
    span = place_of(kit, FOLDER, error.before)
    where = "" if span else f" ({kit.template_paths.get(FRAME, FRAME)})"
    return Fault(error.fault.text + where, error.fault.mend, span)
