"""HTML with a plan inside, through tools that know nothing of plans.

Values go through as ASCII words, which every position of a document keeps (measured: 17 of 17 with premailer, where
braces, private-use and zero-width characters get lost). Conditions and loops go through as comments between whole
elements, and as words where a comment would be text: in an attribute, a title or an Outlook comment.
"""

import re
from collections.abc import Iterable, Iterator

from brandkit.errors import Fault
from brandkit.markup.escape import mail_address, url_part, whole_url
from brandkit.markup.html_write.events import Close, Event, Mark, OpenFor, OpenIf, Otherwise, nested
from brandkit.markup.html_write.position import Position, follow
from brandkit.model import plan
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan

_URLS = frozenset({"href", "src", "action", "background", "cite", "formaction", "poster", "data", "srcset"})
_URL_ESCAPES = (url_part, whole_url, mail_address)


@frozen
class WithWords:
    """A document in which every value, condition and loop stands as a word of its own."""

    text: str
    prefix: str
    """How every word begins; it occurs nowhere else in the text."""
    hidden: tuple[plan.Slot | Mark, ...]
    """What the words stand for, in the order of the text."""


class UnfitPlaceError(Exception):
    """A template puts a value or a condition where it cannot be safe; `fault` has no place yet."""

    def __init__(self, text: str, mend: str, before: str) -> None:
        """Take what is wrong, what to do, and the template's words right before the place."""
        self.fault = Fault(text, mend)
        self.before = before[-60:]
        super().__init__(text)


def hide(events: Iterable[Event], prefix: str) -> WithWords:
    """Return the document with a word in the place of all that is not constant.

    Raises:
        UnfitPlaceError: a value or a condition stands where no escape makes it safe.
    """
    texts: list[str] = []
    hidden: list[plan.Slot | Mark] = []
    position, opened = Position(), list[Position]()
    for event in events:
        if isinstance(event, plan.Constant):
            position = follow(position, event.text)
            texts.append(event.text)
            continue
        _check(event, position, opened, "".join(texts[-3:]))
        word = f"{prefix}s{len(hidden):05d}x"
        in_comment = isinstance(event, Mark) and position.kind == "content" and not position.outlook
        texts.append(f"<!--{word}-->" if in_comment else word)
        hidden.append(event)
    return WithWords("".join(texts), prefix, tuple(hidden))


def show(text: str, document: WithWords) -> Plan:
    """Return `text`, a changed form of the document's, as a plan with its values, conditions and loops.

    Raises:
        UnfitPlaceError: a word is missing, came twice or in another order, so that the text does not say what the
            document said.
    """
    events = tuple(_events(text, document))
    found = tuple(event for event in events if not isinstance(event, plan.Constant))
    if found != document.hidden:
        # Words that a tool tore apart or moved: never guess, a wrong guess would be sent to people.
        raise UnfitPlaceError(
            f"of {len(document.hidden)} values and conditions {len(found)} came through styling in their order",
            "close every element, and use tables with a tbody and nothing but rows in it",
            text[:60],
        )
    return nested(events)


def word_pattern(prefix: str) -> re.Pattern[str]:
    """Return what matches every word of a prefix; the group is its number."""
    return re.compile(f"{re.escape(prefix)}s([0-9]{{5}})x")


def _events(text: str, document: WithWords) -> Iterator[Event]:
    word = word_pattern(document.prefix).pattern
    last = 0
    for found in re.finditer(f"<!--{word}-->|{word}", text):
        yield plan.Constant(text[last : found.start()])
        number = int(found[1] or found[2])
        if number < len(document.hidden):
            yield document.hidden[number]
        last = found.end()
    yield plan.Constant(text[last:])


def _check(event: plan.Slot | Mark, position: Position, opened: list[Position], before: str) -> None:
    """Refuse an unsafe place; `opened` holds where the open conditions and loops began."""
    if position.kind in ("tag", "comment", "style", "script"):
        raise UnfitPlaceError(
            f"a value or condition stands in {_PLACES[position.kind]}",
            "put it between tags or into a quoted attribute",
            before,
        )
    match event:
        case plan.Slot():
            _check_attribute(event, position, before)
        case OpenIf() | OpenFor():
            opened.append(position)
        case Otherwise() | Close():
            begun = opened[-1] if isinstance(event, Otherwise) else opened.pop()
            if _container(begun) != _container(position):
                text = "a condition or loop begins and ends in different places"
                raise UnfitPlaceError(text, "put both marks between the same two tags", before)


def _check_attribute(slot: plan.Slot, position: Position, before: str) -> None:
    attribute = position.name.partition(" ")[2]
    if position.kind != "attribute":
        return
    if attribute == "style" or attribute.startswith("on"):
        raise UnfitPlaceError(f"a value stands in the attribute {attribute}", "use design tokens there", before)
    if attribute in _URLS and slot.escapes[0] not in _URL_ESCAPES:
        text = f"words stand in the attribute {attribute}, which takes an address"
        raise UnfitPlaceError(text, "use the block's target", before)


def _container(position: Position) -> tuple[str, bool, int]:
    # Between tags every tag begins a new position: only the tree can tell whether the parents are the same.
    return position.kind, position.outlook, 0 if position.kind == "content" else position.begin


_PLACES = {
    "tag": "a tag, outside of quotation marks",
    "comment": "a comment",
    "style": "a style sheet",
    "script": "a script",
}
