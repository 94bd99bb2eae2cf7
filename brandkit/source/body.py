"""A body: from the line reader's blocks to those of a `Message`, with placeholders and Markdown read."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from brandkit.markup.markdown.parse import as_button, parse_block, parse_inline
from brandkit.markup.markdown.text import Refusal
from brandkit.model.message import Block, CallToAction, Part, Wording
from brandkit.model.tree import Button, Content, For, If, Inline
from brandkit.source.blocks import split_blocks
from brandkit.source.excerpt import Excerpt
from brandkit.source.expressions import read_list, read_test
from brandkit.source.names import Names
from brandkit.source.placeholders import Woven, weave
from brandkit.source.raw import RawBlock, RawBranch, RawFor, RawIf, RawPart
from brandkit.source.targets import find_targets, target_faults

MAX_LINES = 4000
"""Lines of a body that are not blank."""

MAX_WORDINGS = 500
"""Blocks and further wordings of a body. Each takes up to 0.5 ms (November 2026); no message has a tenth of that."""

MAX_PLACEHOLDERS = 1000
"""In a body; each takes up to 1 ms, since what a condition holds is parsed by itself."""

_ONE_LINE = ("list", "quote", "table", "heading")
"""Kinds of blocks whose lines have marks of their own, which a condition must not tear."""


def read_body(
    body: Excerpt, names: Names, action: CallToAction | None, channel_ids: Collection[str]
) -> tuple[Part, ...]:
    r"""Return the blocks of a body; what is wrong with it is noted in the excerpt.

    Args:
        body: all of it; its lines end in ``\n``.
        names: what placeholders may look up.
        action: what ``{{ cta }}`` stands for.
        channel_ids: the channels that attributes may name.
    """
    lines = sum(1 for line in body.text.split("\n") if line.strip())
    placeholders = body.text.count("{{") + body.text.count("{%")
    if _is_too_much(body, lines, MAX_LINES, "lines") or _is_too_much(
        body, placeholders, MAX_PLACEHOLDERS, "placeholders"
    ):
        return ()
    raw = split_blocks(body, channel_ids)
    if _is_too_much(body, _count(raw), MAX_WORDINGS, "blocks and wordings"):
        return ()
    return _read_parts(raw, names, action)


def _is_too_much(body: Excerpt, count: int, most: int, what: str) -> bool:
    if count > most:
        body.blame(f"the body has {count:,} {what}, {most:,} are allowed", "make several messages of it", 0, 0)
    return count > most


def _count(parts: Sequence[RawPart]) -> int:
    total = 0
    for part in parts:
        match part:
            case RawBlock(wordings=wordings):
                total += 1 + len(wordings)
            case RawIf(branches=branches):
                total += sum(_count(branch.body) for branch in branches)
            case RawFor(body=body):
                total += _count(body)
    return total


def _read_parts(parts: Sequence[RawPart], names: Names, action: CallToAction | None) -> tuple[Part, ...]:
    return tuple(_read_part(part, names, action) for part in parts)


def _read_part(part: RawPart, names: Names, action: CallToAction | None) -> Part:
    match part:
        case RawBlock():
            return _read_block(part, names, action)
        case RawIf(branches=branches):
            return _read_condition(branches, part, names, action)
        case RawFor(control=control, body=body, span=span):
            items, item = read_list(control.rest, names)
            inside = _read_parts(body, names.inside_loop(control, item), action)
            return For(control.name, items, inside, span)


def _read_condition(branches: Sequence[RawBranch], part: RawIf, names: Names, action: CallToAction | None) -> Part:
    """Return a condition; ``elif`` is a condition alone in ``otherwise``."""
    read = [
        (read_test(branch.test.rest, names) if branch.test else None, _read_parts(branch.body, names, action))
        for branch in branches
    ]
    otherwise: tuple[Part, ...] = ()
    for test, body in reversed(read):
        otherwise = body if test is None else (If(test, body, otherwise, part.span),)
    assert isinstance(otherwise[0], If)  # a condition begins with its ``if``
    return otherwise[0]


def _read_block(raw: RawBlock, names: Names, action: CallToAction | None) -> Block:
    texts = (raw.words, *raw.wordings)
    if raw.kind == "cta":
        wordings: tuple[Wording, ...] = tuple(_call_to_action(raw, names, action))
    else:
        wordings = tuple(_read_wording(text, raw, names) for text in texts)
    own = raw.attributes
    return Block(
        wordings,
        raw.span,
        optional=own.optional,
        legal=own.legal,
        name=own.name,
        only=own.only,
        exclude=own.exclude,
        waivers=own.waivers,
        is_call_to_action=raw.kind == "cta",
    )


def _call_to_action(raw: RawBlock, names: Names, action: CallToAction | None) -> Iterator[Wording]:
    if action is not None:
        yield Wording(Button(action.label, action.url), raw.span)
    elif names.is_complete and not names.has_call_to_action:
        mend = "declare it in the front matter: `cta: {label: ..., url: ...}`"
        raw.words.blame("`{{ cta }}` stands for a call to action that is not declared", mend, 0, len(raw.text))


def _read_wording(text: Excerpt, raw: RawBlock, names: Names) -> Wording:
    """Return one way to say a block, with its placeholders as nodes."""
    refusals: list[Refusal] = []

    def leaf(words: str, nodes: Mapping[str, Inline]) -> tuple[Inline, ...]:
        return parse_inline(words, nodes, refusals.append)

    woven = weave(text, names, leaf)
    if raw.kind in _ONE_LINE:
        _check_lines(text, woven, raw.kind)
    content = parse_block(woven.text, woven.nodes, refusals.append)
    for refusal in refusals:
        text.blame(refusal.text, refusal.mend, *_find(refusal.quote, text, woven))
    for target in find_targets(content):
        text.faults.extend(target_faults(target, names))
    return Wording(_as_wanted(content, raw, text), text.span(0, len(text.text)))


def _check_lines(text: Excerpt, woven: Woven, kind: str) -> None:
    """Note conditions that reach over lines with marks of their own: the marks would become words."""
    for written in woven.written.values():
        if "\n" in written and written.startswith("{%"):
            words = f"a condition or loop reaches over several lines of a {kind}"
            mend = "begin and end it in one line, or put it on lines of its own around the whole block"
            start = text.text.find(written)
            text.blame(words, mend, start, start + written.index("\n"))


def _find(quoted: str, text: Excerpt, woven: Woven) -> tuple[int, int]:
    """Return where a refusal's quote stands in a text; all of the text when that cannot be told."""
    for word, written in woven.written.items():
        quoted = quoted.replace(word, written)
    start = text.text.find(quoted) if quoted else -1
    return (start, start + len(quoted)) if start >= 0 else (0, len(text.text))


def _as_wanted(content: Content, raw: RawBlock, text: Excerpt) -> Content:
    """Return the content, or the button of a block that is marked as one."""
    if not raw.attributes.button:
        return content
    button = as_button(content)
    if button is None:
        mend = "let it be one link, as in `[words](https://address)`, or remove `button`"
        text.blame("a block marked `button` is not a link alone", mend, 0, len(text.text))
    return button or content
