"""Slack: a message of blocks, with a plain text for notifications and screen readers.

Parts: ``payload``, the JSON that chat.postMessage and incoming webhooks take.

Words go into ``rich_text`` and ``plain_text`` objects, which know no markup: nothing in them can ping, link or turn
bold. Only two places are markup, the fallback ``text`` and small print; there the three escapes apply.
"""

import json
from collections.abc import Iterator, Mapping

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.certainty import only_if, or_else, when_not_empty
from brandkit.markup.chat.mrkdwn import entities, write_link
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, escaped, label_and_address, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Items, Json, Words, json_plan
from brandkit.markup.payloads.json_runs import json_runs
from brandkit.markup.runs import Run, runs_of
from brandkit.markup.text import each_piece, write_content, write_pieces
from brandkit.model import plan, tree
from brandkit.model.channel import Channel, Composition, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import TextStyle

_CHECKED = "2026-11-22"
LIMITS = (
    Limit("blocks", 50, "count", "error", "docs.slack.dev, blocks", _CHECKED),
    Limit("header", 150, "codepoints", "error", "docs.slack.dev, header block", _CHECKED),
    Limit("small-print", 3000, "codepoints", "error", "docs.slack.dev, text object", _CHECKED),
    Limit("button", 75, "codepoints", "error", "docs.slack.dev, button element", _CHECKED),
    Limit("address", 3000, "codepoints", "error", "docs.slack.dev, button element, image block", _CHECKED),
    Limit("alt", 2000, "codepoints", "error", "docs.slack.dev, image block", _CHECKED),
    Limit("fallback", 4000, "codepoints", "warning", "docs.slack.dev, chat.postMessage: best below", _CHECKED),
    # Though every single limit holds, the whole is refused with msg_blocks_too_long at about 13,200.
    Limit("payload", 12000, "codepoints", "error", "slackapi/bolt-js issue 2509", _CHECKED, "measured"),
)
STYLE = TextStyle(bullet="• ", link="label", button="label", between_blocks="\n")
_FALLBACK = TextStyle(bullet="• ", between_blocks="\n")
Cells = tuple[tuple[tree.Inline, ...], ...]
_NO_WORDS = (plan.Constant(" "),)
"""What a picture without words has for them: Slack refuses an empty ``alt_text``."""
_PLAIN = Marks(escape=(plain,), link=label_only)


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the subject as a header, each block as a block of its own, and all of it again as the fallback."""
    colon = words_for(kit, composition.locale)["colon"]
    pieces = each_piece(composition.pieces, lambda placed: _blocks(placed, colon))
    blocks = (plan.Join(",\n", (*_header(composition.subject), *pieces)),)
    subject = (tree.Placed(tree.Paragraph(composition.subject)),) if composition.subject else ()
    fallback = write_pieces(
        (*subject, *composition.pieces), _FALLBACK, Marks((plain, entities), _spelled_out, colon=colon)
    )
    parts = {"blocks": blocks, "text": json_plan(Words(fallback))}
    payload = frame(lambda values: render_template(kit, "slack/payload.json", values), parts, {})
    return Variant("slack", {"payload": payload})


def read(variant: Variant[bytes]) -> Reading:
    """Take in the blocks as a reader sees them, and the fallback as a part of its own: the two must agree."""
    from brandkit.markup.payloads.block_kit import read_blocks
    from brandkit.markup.seen import links_of, styles_of

    parts = read_blocks(variant.parts["payload"].decode("utf-8", "replace"))
    return Reading("slack", {part.part: part.visible() for part in parts}, links_of(parts), styles=styles_of(parts))


def places(variant: Variant[bytes]) -> Mapping[str, list[str]]:
    """Return the texts that Slack counts."""
    text = variant.parts["payload"].decode()
    payload = json.loads(text)
    found = {"payload": [text], "fallback": [payload["text"]], "blocks": [block["type"] for block in payload["blocks"]]}
    for block in payload["blocks"]:
        for place, counted in _counted(block):
            found.setdefault(place, []).append(counted)
    return found


def _counted(block: object) -> Iterator[tuple[str, str]]:
    match block:
        case {"type": "header", "text": {"text": str(text)}}:
            yield "header", text
        case {"type": "context", "elements": [{"text": str(text)}]}:
            yield "small-print", text
        case {"type": "actions", "elements": [{"text": {"text": str(text)}, "url": str(address)}]}:
            yield from (("button", text), ("address", address))
        case {"type": "image", "image_url": str(address), "alt_text": str(text)}:
            yield from (("alt", text), ("address", address))


def _spelled_out(label: Plan, address: Plan, colon: str) -> Plan:
    return label_and_address(label, escaped(address, entities), colon)


def _blocks(placed: tree.Placed, colon: str) -> Plan:
    """Return the Slack blocks that one block becomes."""
    if placed.legal:
        return _small_print(placed.content, colon)
    match placed.content:
        case tree.Heading(level, words) if level < 3 and not any(isinstance(word, tree.Link) for word in words):
            return _header(words)
        case tree.Button(label, target):
            return _button(label, target)
        case tree.Picture(alt, target):
            address = write_address(target)
            alt_text = Words(or_else(write_line(alt, _PLAIN), _NO_WORDS))
            return _whole({"type": "image", "image_url": Words(address), "alt_text": alt_text}, address)
        case tree.Divider():
            return _whole({"type": "divider"}, (plan.Constant("-"),))
        case content:
            elements = tuple(_rich_elements(content, colon))
            return only_if(when_not_empty(elements), _item({"type": "rich_text", "elements": [Items(elements)]}))


def _header(words: tuple[tree.Inline, ...]) -> Plan:
    text = write_line(words, _PLAIN)
    return _whole({"type": "header", "text": {"type": "plain_text", "text": Words(text), "emoji": False}}, text)


def _button(label: tuple[tree.Inline, ...], target: tuple[tree.Inline, ...]) -> Plan:
    address = write_address(target)
    words = or_else(write_line(label, _PLAIN), address)
    text: Json = {"type": "plain_text", "text": Words(words), "emoji": False}
    button: Json = {"type": "button", "text": text, "url": Words(address), "style": "primary"}
    return _whole({"type": "actions", "elements": [button]}, words)


def _small_print(content: tree.Content, colon: str) -> Plan:
    words = write_content(content, STYLE, Marks((plain, entities), write_link, colon=colon))
    text: Json = {"type": "mrkdwn", "text": Words(words), "verbatim": True}
    return _whole({"type": "context", "elements": [text]}, words)


def _rich_elements(content: tree.Content, colon: str) -> Iterator[plan.Node]:
    """Yield what stands inside a ``rich_text`` block."""
    match content:
        case tree.Paragraph(words):
            yield from _rich("rich_text_section", words)
        case tree.Heading(_, words):
            yield from _rich("rich_text_section", (tree.Strong(words),))
        case tree.List():
            yield from _rich_lists(content, 0)
        case tree.Quote(blocks):
            yield from _rich("rich_text_quote", _in_lines(tuple(_words_of(block, colon) for block in blocks)))
        case tree.Table(head, rows):
            lines = tuple(_row(head, row, colon) for row in rows)
            yield from _rich("rich_text_section", _in_lines(lines))
        case tree.CodeBlock(lines):
            yield from _rich("rich_text_preformatted", _in_lines(lines))


def _rich_lists(content: tree.List, indent: int) -> Iterator[plan.Node]:
    """Yield a list. Nesting is a number here: an inner list ends its outer one, which then goes on after it."""
    first = 0
    for number, entry in enumerate(content.items):
        inside = entry.lists if isinstance(entry, tree.Item) else ()
        if inside or number == len(content.items) - 1:
            yield from _rich_list(content, first, number + 1, indent)
            first = number + 1
        for inner in inside:
            yield from _rich_lists(inner, indent + 1)


def _rich_list(content: tree.List, first: int, end: int, indent: int) -> Plan:
    sections = tuple(node for entry in content.items[first:end] for node in _rich_entry(entry))
    written: dict[str, Json] = {"type": "rich_text_list", "style": "ordered" if content.ordered else "bullet"}
    if content.ordered and content.start + first > 1:
        written["offset"] = content.start + first - 1
    kept = _item({**written, "indent": indent, "elements": [Items(sections)]})
    return only_if(when_not_empty(sections), kept)


def _rich_entry(entry: tree.Entry) -> Plan:
    """Return an item, or items that depend on the person; those hold no inner lists (`compose.assemble`)."""
    match entry:
        case tree.Item(children):
            return _rich("rich_text_section", children)
        case tree.If(test, then, otherwise):
            return (plan.If(test, _rich_entries(then), _rich_entries(otherwise)),)
        case tree.For(name, items, body):
            return (plan.For(name, items, _rich_entries(body)),)


def _rich_entries(entries: tuple[tree.Entry, ...]) -> Plan:
    return tuple(node for entry in entries for node in _rich_entry(entry))


def _rich(kind: str, words: tuple[tree.Inline, ...]) -> Plan:
    elements = json_runs(runs_of(words), _element)
    return only_if(when_not_empty(write_line(words, _PLAIN)), _item({"type": kind, "elements": [Items(elements)]}))


def _element(run: Run) -> Mapping[str, Json]:
    look: dict[str, Json] = {"style": dict.fromkeys(sorted(run.looks), True)} if run.looks else {}
    link: dict[str, Json] = {"type": "link", "url": Words(run.address)} if run.address else {"type": "text"}
    return {**link, "text": Words(run.words), **look}


def _row(head: Cells, row: Cells, colon: str) -> tuple[tree.Inline, ...]:
    """Return a table's row as words: two columns as ``cell: cell``, more as ``head: cell, head: cell``."""
    between, comma = tree.Text(colon), tree.Text(", ")
    if len(row) == 2:
        return (*row[0], between, *row[1])
    pairs = [(*name, *((between,) if name else ()), *cell) for name, cell in zip(head, row, strict=True) if cell]
    return tuple(word for number, pair in enumerate(pairs) for word in ((comma,) if number else ()) + pair)


def _words_of(block: tree.Content, colon: str) -> tuple[tree.Inline, ...]:
    match block:
        case tree.Paragraph(words) | tree.Heading(_, words):
            return words
        case tree.List(ordered, entries, start):
            items = [entry for entry in entries if isinstance(entry, tree.Item)]
            marks = (tree.Text(f"{n}. " if ordered else STYLE.bullet) for n in range(start, start + len(items)))
            return _in_lines(tuple((mark, *item.children) for mark, item in zip(marks, items, strict=True)))
        case tree.Quote(blocks):
            return _in_lines(tuple(_words_of(inner, colon) for inner in blocks))
        case tree.Table(head, rows):
            return _in_lines(tuple(_row(head, row, colon) for row in rows))
        case tree.CodeBlock(lines):
            return _in_lines(lines)
        case tree.Picture(alt, _):
            return alt
        case tree.Button(label, target):
            return (tree.Link(label, target),)
        case tree.Divider():
            return ()


def _in_lines(lines: tuple[tuple[tree.Inline, ...], ...]) -> tuple[tree.Inline, ...]:
    return tuple(word for number, line in enumerate(lines) for word in ((tree.Break(),) if number else ()) + line)


def _whole(block: Mapping[str, Json], words: Plan) -> Plan:
    """Return the block, left out when its words may come out empty: Slack refuses empty texts."""
    return only_if(when_not_empty(words), _item(block))


def _item(value: Mapping[str, Json]) -> Plan:
    return (plan.Sequence(json_plan(value)),)


CHANNEL = Channel(
    id="slack",
    about="a message of blocks with buttons, and its plain fallback",
    files={"payload": "slack.json"},
    limits=LIMITS,
    capabilities={
        "bold": "native",
        "link": "native",
        "list": "native",
        "table": "lines",
        "image": "native",
        "code": "native",
        "heading": "native up to 150 characters",
        "button": "native",
        "subject": "native",
    },
    style=STYLE,
    write=write,
    read=read,
    places=places,
    summaries=("text",),
    copy="payload",
    called="Slack post",
    frame="chat",
)
