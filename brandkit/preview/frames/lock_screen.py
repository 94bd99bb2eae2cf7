"""A lock screen: the notification of each service, as it first stands there and once it is opened."""

from itertools import groupby

from markupsafe import Markup

from brandkit.preview.blocks import draw_part
from brandkit.preview.drawing import avatar, count, name, place
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of, words_of
from brandkit.preview.words import one_behind_another

_SCREEN = Markup('<div class="lock">{}</div>')
_NOTICE = Markup(
    '<div class="notice{}"><p class="notice-head">{}{} <span class="when">now</span></p>'
    '<div class="notice-title">{}</div><div class="notice-body">{}</div></div>'
)
_SHORT = Markup('<p class="words" dir="auto">{}</p>')


def draw(scene: Scene) -> Markup:
    """Return the notifications, twice each."""
    services = groupby(parts_of(scene), key=lambda part: part.partition(".")[0])
    return _SCREEN.format(one_behind_another(_service(scene, name, tuple(parts)) for name, parts in services))


def _service(scene: Scene, service: str, parts: tuple[str, ...]) -> Markup:
    """Return what one payload shows: its last part is the body, what stands before that the title."""
    *titles, body = parts
    short = _notice(scene, " short", [_SHORT.format(words_of(scene, each)) for each in titles], words_of(scene, body))
    title = [draw_part(scene, each) + _room(scene, each) for each in titles]
    whole = _notice(scene, "", title, draw_part(scene, body) + _room(scene, body))
    return place(service, scene, service) + short + whole


def _notice(scene: Scene, kind: str, titles: list[Markup], body: Markup) -> Markup:
    said = _SHORT.format(body) if kind else body
    return _NOTICE.format(kind, avatar(scene), name(scene), one_behind_another(titles), said)


def _room(scene: Scene, part: str) -> Markup:
    """Return the room that a part takes: limits name it without its service."""
    return count(scene, part) or count(scene, part.rpartition(".")[2])


FRAME = Frame(draw)
