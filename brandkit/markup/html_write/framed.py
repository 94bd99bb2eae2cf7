"""Blocks in a kit's HTML templates, as a plan: what mails and pieces of pages have in common."""

from collections.abc import Callable, Iterable, Mapping

from brandkit.errors import Fault, KitError
from brandkit.markup.escape import among_leftward, among_rightward, html_text, one_line
from brandkit.markup.frame import name_words
from brandkit.markup.html_write.blocks import Words, block_values, put_back
from brandkit.markup.html_write.events import Event
from brandkit.markup.html_write.heading_ranks import has_title
from brandkit.markup.html_write.plan import UnfitPlaceError, WithWords, hide, show
from brandkit.markup.html_write.plan_spelling import spelled
from brandkit.markup.html_write.template_place import place_of
from brandkit.markup.html_write.words import IN_MAIL
from brandkit.markup.html_write.writing_direction import direction_of
from brandkit.markup.line import Marks
from brandkit.model import plan
from brandkit.model.channel import Composition
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan

Render = Callable[[Mapping[str, object]], str]


@frozen
class Frame:
    """A template that holds all the others, and what becomes of its text."""

    name: str
    """Relative to ``templates/``; the folder's other files are parts of it."""
    render: Render
    finish: Callable[[WithWords], str]
    """Gives the last form of the document, in which each word of it still stands, in its order."""
    marks: Marks = IN_MAIL
    """How links and pictures in a line are written."""


def write_framed(
    composition: Composition, kit: Kit, frame: Frame, plans: Mapping[str, Plan], values: Mapping[str, object]
) -> Plan:
    """Write the document. `plans` and `values` are what else the template may print, HTML-escaped already.

    Raises:
        KitError: a template or style sheet that would not make sound HTML, with its place where that is known.
    """
    sources = [text for name, text in kit.templates.items() if name.startswith(_folder(frame))]
    given = (repr(sorted(values.items())), *sources)
    words = Words(_prefix(frame, given, (repr(composition), *map(spelled, plans.values()))), frame.marks)
    blocks = block_values(composition.pieces, words)
    named = {name: words.for_plan(nodes, needed=False) for name, nodes in plans.items()}
    try:
        html = frame.render({**values, **named, "blocks": blocks, "has_title": has_title(composition.pieces)})
        document = hide(_kept_in_order(put_back(html, words), composition.locale), words.prefix)
        return show(frame.finish(document), document)
    except UnfitPlaceError as error:
        raise KitError([_with_place(error, kit, frame)]) from None


def _folder(frame: Frame) -> str:
    return frame.name.rpartition("/")[0] + "/"


def _kept_in_order(events: Iterable[Event], locale: str) -> tuple[Event, ...]:
    """Return events in which no value turns the words behind it round."""
    among = among_leftward if direction_of(locale) == "rtl" else among_rightward
    return tuple(
        plan.Slot(event.value, (*event.escapes[:-1], among, html_text))
        if isinstance(event, plan.Slot) and event.escapes[:1] == (one_line,) and event.escapes[-1:] == (html_text,)
        else event
        for event in events
    )


def _prefix(frame: Frame, given: tuple[str, ...], said: tuple[str, ...]) -> str:
    """Return how the words of one document begin: letters and digits that stand in none of the texts.

    While a message only says other words they stay the same, and with them what the template is given.
    """
    return name_words((frame.name,), given, said)[frame.name].partition("s0")[0]


def _with_place(error: UnfitPlaceError, kit: Kit, frame: Frame) -> Fault:
    span = place_of(kit, _folder(frame), error.before)
    where = "" if span else f" ({kit.template_paths.get(frame.name, frame.name)})"
    return Fault(error.fault.text + where, error.fault.mend, span)
