"""A telephone call: what is heard, line by line, and behind a click the written script; the browser can speak it."""

from collections.abc import Iterator

from markupsafe import Markup

from brandkit.preview.blocks import Block, blocks_of, draw_part
from brandkit.preview.drawing import avatar, behind, name
from brandkit.preview.frames.frame import Frame
from brandkit.preview.scene import Scene, parts_of, text_of
from brandkit.preview.words import one_behind_another

_CALL = Markup(
    '<div class="script"><div class="call-head">{}{}'
    '<button type="button" class="speak" data-speak="{}" data-lang="{}">Speak all</button></div>{}</div>{}'
)
_LINE = Markup(
    '<div class="line"><button type="button" class="speak" data-speak="{}" data-lang="{}">Speak</button>{}</div>'
)


def draw(scene: Scene) -> Markup:
    """Return the script."""
    first, *others = parts_of(scene) or ("",)
    blocks = [each for each in blocks_of(scene, first, apart=True) if each.start < each.end]
    said = [_aloud(scene, first, each) for each in blocks]
    lines = Markup("\n").join(
        _LINE.format(words, scene.locale, draw_part(scene, first, [block]))
        for words, block in zip(said, blocks, strict=True)
    )
    more = one_behind_another(behind(f"As it is {part}", scene, part) for part in others)
    return _CALL.format(avatar(scene), name(scene), "\n".join(said), scene.locale, lines, more)


def _aloud(scene: Scene, part: str, block: Block) -> str:
    """Return what a voice is to say of a line: what is spelled sign by sign."""
    return "".join(_pieces(scene, part, block))


def _pieces(scene: Scene, part: str, block: Block) -> Iterator[str]:
    text, at = text_of(scene, part), block.start
    styles = scene.shown.reading.styles if scene.shown.reading else ()
    for each in sorted(styles, key=lambda each: each.start):
        if each.part == part and each.kind == "spelled" and at <= each.start and each.end <= block.end:
            yield text[at : each.start]
            yield ", ".join(text[each.start : each.end])
            at = each.end
    yield text[at : block.end]


FRAME = Frame(draw)
