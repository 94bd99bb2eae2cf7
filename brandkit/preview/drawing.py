"""What several frames are drawn with: who speaks, how much room is used, what stands behind a click."""

from markupsafe import Markup

from brandkit.compose.findings import unit_name
from brandkit.preview.blocks import draw_part
from brandkit.preview.scene import Scene, text_of

_AVATAR = Markup('<span class="avatar" aria-hidden="true">{}</span>')
_COUNT = Markup('<span class="count {}">{:,}<small> / {:,} {}</small></span>')
_PLACE = Markup('<h3 class="place">{}{}</h3>')
_BEHIND = Markup('<details class="behind"><summary>{}{}</summary>{}</details>')
_DOCUMENT = Markup('<iframe class="document {} tall{}" sandbox="" title="{}" src="{}"></iframe>')
_LINES = (4, 8, 12, 16, 22)
"""Up to about how many lines go into a frame of each height: none knows its own."""
_NAME = Markup('<bdi class="name">{}</bdi>')


def avatar(scene: Scene) -> Markup:
    """Return a round with the first letter of who speaks: networks show a picture there, which nobody gave us."""
    name = sender_of(scene).strip()
    return _AVATAR.format(name[:1].upper() or "·")


def name(scene: Scene) -> Markup:
    """Return who speaks, whichever way the name is written."""
    return _NAME.format(sender_of(scene))


def sender_of(scene: Scene) -> str:
    """Return who a variant is from: as the variant itself says, or else the brand."""
    own = scene.shown.parts.get("sender", b"").decode("utf-8", "replace").strip()
    return own or scene.sender or scene.brand


def count(scene: Scene, of: str) -> Markup:
    """Return how a place of a variant stands to its first limit; nothing where it has none."""
    meter = next((each for each in scene.shown.meters if each.limit.of == of), None)
    if meter is None:
        return Markup()
    limit = meter.limit
    state = "over" if meter.used > limit.max else "near" if meter.worst > limit.max else "fits"
    return _COUNT.format(state, meter.used, limit.max, unit_name(limit.unit, limit.max))


def place(words: str, scene: Scene, of: str = "") -> Markup:
    """Return a small heading above one of several parts, with how much room the part takes."""
    return _PLACE.format(words, count(scene, of))


def document(scene: Scene, part: str, kind: str, title: str, *, letters: int) -> Markup:
    """Return a part that is a document of its own, in a frame in which nothing can run.

    `letters`: about how many fill a line.
    """
    lines = sum(1 + len(line) // letters for line in text_of(scene, part).split("\n"))
    tall = next((number for number, most in enumerate(_LINES) if lines <= most), len(_LINES))
    return _DOCUMENT.format(kind, tall, title, scene.document)


def behind(words: str, scene: Scene, part: str) -> Markup:
    """Return a part that few people see, behind a click."""
    return _BEHIND.format(words, count(scene, part), draw_part(scene, part))
