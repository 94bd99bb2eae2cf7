"""What the page says: a message that is shown, as cards, table and list, ready for the templates."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from brandkit.compose.findings import unit_name
from brandkit.engine.showing.people import Crowd
from brandkit.engine.showing.shown import Meter, Showing, Shown
from brandkit.model.channel import Choice
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.preview.asked import Asked
from brandkit.preview.flaws import flaws_in, is_about
from brandkit.preview.frames import frame_for
from brandkit.preview.mail_document import document_of
from brandkit.preview.matrix import Row, colours_of, matrix_of
from brandkit.preview.scene import Scene
from brandkit.preview.source import SourceFile, source_of

NEAR = 0.8
"""A limit other than the first is shown from this share on: below it nobody needs to think of it."""

Keep = Callable[[bytes], str]
"""Keeps a document of its own, and returns the address that it has."""


@frozen
class Counter:
    """How a variant stands to a limit, in words."""

    of: str
    used: str
    worst: str
    most: str
    unit: str
    share: float
    """Of the limit, by the worst case; past 1 it is missed."""
    is_hard: bool


@frozen
class Card:
    """One variant as the page shows it."""

    channel: str
    called: str
    about: str
    frame: str
    drawn: Markup
    counters: tuple[Counter, ...]
    notes: tuple[str, ...]
    choices: tuple[Choice, ...]
    """The blocks of which another wording than the first was chosen, and those left out."""
    failure: str
    states: Mapping[str, str]
    """For each fact what the variant does with it."""
    findings: tuple[int, ...]
    """Numbers of the findings that are about it."""


@frozen
class View:
    """All that the page shows of one message for one person."""

    asked: Asked
    message_id: str
    locale: str
    path: str
    cards: tuple[Card, ...]
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    notices: tuple[str, ...]
    crowd: Crowd
    sources: tuple[SourceFile, ...]


def view_of(showing: Showing, crowd: Crowd, kit: Kit, asked: Asked, keep: Keep) -> View:
    """Return what the page says of a message that is shown."""
    message, findings = showing.message, showing.findings
    wanted = [each for each in showing.variants if not asked.only or each.channel.id in (asked.only, asked.beside)]
    return View(
        asked,
        message.id,
        message.locale,
        message.path,
        tuple(_card(each, message, findings, kit, asked, keep) for each in wanted),
        matrix_of(showing),
        findings,
        showing.notices,
        crowd,
        source_of(message, findings, colours_of(message.facts)),
    )


def scene_of(shown: Shown, locale: str, findings: Sequence[Finding], kit: Kit) -> Scene:
    """Return what a variant's frame is drawn from."""
    brand = kit.brand
    sender, flaws = brand.sender_name or brand.name, flaws_in(shown, findings)
    return Scene(shown, brand.name, sender, flaws, colours_of(shown.states), locale=locale)


def _card(shown: Shown, message: Message, findings: Sequence[Finding], kit: Kit, asked: Asked, keep: Keep) -> Card:
    channel = shown.channel
    frame = frame_for(channel.frame)
    scene = scene_of(shown, message.locale, findings, kit)
    scene = replace(scene, document=_document(scene, frame.document, asked.theme, keep))
    drawn = Markup() if shown.failure else frame.draw(scene)
    about = tuple(number for number, each in enumerate(findings) if is_about(each, channel.id))
    counters = tuple(_counters(shown))
    return Card(
        channel.id,
        channel.called or channel.id,
        channel.about,
        channel.frame or "plain",
        drawn,
        counters,
        shown.notes,
        tuple(each for each in shown.choices if each.wording != 1),
        shown.failure,
        shown.states,
        about,
    )


def _document(scene: Scene, part: str, theme: str, keep: Keep) -> str:
    """Return the address of a part that is shown as a document of its own; ``""``: the frame shows none."""
    return keep(document_of(scene, part, theme)) if part in scene.shown.parts else ""


def _counters(shown: Shown) -> Iterator[Counter]:
    """Yield the limits worth showing: the first hard one, and every one that is nearly used up."""
    hard = [each for each in shown.meters if each.limit.severity == "error"]
    near = [each for each in shown.meters if each.worst >= NEAR * each.limit.max]
    for each in dict.fromkeys((*hard[:1], *near)):
        yield _counter(each)


def _counter(meter: Meter) -> Counter:
    limit = meter.limit
    return Counter(
        limit.of,
        f"{meter.used:,}",
        f"{meter.worst:,}",
        f"{limit.max:,}",
        unit_name(limit.unit, limit.max),
        meter.worst / limit.max if limit.max else float(meter.worst > 0),
        limit.severity == "error",
    )
