"""What the source says: a message in one of its branches, or any text that stands for a message."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from brandkit.compare.sides.conditional import conditional_facts
from brandkit.compare.sides.resolve import UNKNOWN, Known, reached, resolve_block
from brandkit.compare.telling import tell_once
from brandkit.compile.interpret import interpret
from brandkit.compose.call_to_action import button_of, holds_call_to_action
from brandkit.compose.stated import stated_in
from brandkit.compose.wording import Say, say_block, say_line, speaker
from brandkit.errors import SourceError
from brandkit.facts.recognise import Setting, setting_of
from brandkit.kit.words import words_for
from brandkit.markup.line import Marks, label_only, write_address
from brandkit.markup.text import write_content, write_pieces
from brandkit.model import tree
from brandkit.model.comparison import Passage, Source
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Block, Fact, Message, Part
from brandkit.model.place import Span
from brandkit.model.plan import Constant, Plan
from brandkit.model.text_style import TextStyle
from brandkit.model.tree import Content
from brandkit.model.value import Money
from brandkit.source.placeholders import parse_words
from brandkit.source.places import find_lines
from brandkit.source.targets import find_targets

# Addresses are in `Source.links`; among the words they would tear sentences apart. A cell is a sentence of its own:
# behind a colon, as channels of text have it, "19 h 15" would be read with what it is the time of.
_STYLE = TextStyle(link="label", button="label", table="tabs")
_MARKS = Marks(escape=(), link=label_only)


@frozen
class _Said:
    """A stretch of the source."""

    text: str
    links: tuple[str, ...]
    span: Span
    facts: frozenset[str] = frozenset()
    """The keys of the facts that it names."""


def setting_for(message: Message) -> Setting:
    """Return the setting that a message's texts are read in; a sign such as ``$`` means the facts' own currency."""
    amounts = (fact.value for fact in message.facts.values())
    currency = next((value.currency for value in amounts if isinstance(value, Money)), "")
    return setting_of(message.locale, message.date, currency)


def source_of(message: Message, setting: Setting, person: Mapping[str, Any] | None, kit: Kit | None) -> Source:
    """Return what a message says: to a person exactly that branch, to nobody (None) all of its branches.

    All blocks are said, whatever channel they are for, in their first wordings; subject and preheader come first.
    """
    known = Known(None if person is None else (person,), message.locale)
    said = [each for each in _said(message, known) if each.text or each.links]
    return replace(
        _source(message.id, message.locale, message.date, said, setting),
        message=message,
        facts=message.facts if person is None else _facts_here(message, said),
        conditional=conditional_facts(message) if person is None else frozenset(),
        own_words=own_words(kit, known) if kit else (),
        wordings=tuple(_shorter(message, known)),
    )


def plan_of(message: Message) -> Plan:
    """Return all that a message says as one plan, conditions and loops kept: what `source_of` may look up."""
    say = speaker(message, message.locale)
    lines = (tree.Placed(tree.Paragraph(say_line(line, say))) for line in (message.subject, message.preheader))
    action = message.call_to_action
    pieces = (*lines, *_pieces(message.parts, say))
    if action:
        pieces = (*pieces, tree.Placed(say_block(button_of(action), say)))
    return write_pieces(pieces, TextStyle(), Marks(escape=()))


def source_of_text(text: str, id: str, locale: str, date: date | None) -> Source:  # noqa: A002 - the model's word
    """Return what a text says that declares nothing: Markdown where it can be read as that, HTML, or plain."""
    setting = setting_of(locale, date)
    said = [each for each in _read_text(text, id, locale) if each.text or each.links]
    return _source(id, locale, date, said, setting)


def words_of(content: Content, locale: str) -> str:
    """Return the words of a block that is resolved."""
    return interpret(write_content(content, _STYLE, _MARKS), {}, locale)


def _source(id_: str, locale: str, day: date | None, said: Iterable[_Said], setting: Setting) -> Source:
    pieces: list[str] = []
    passages: list[Passage] = []
    links: dict[str, None] = {}
    place = 0
    for each in said:
        links.update(dict.fromkeys(each.links))
        if each.text:
            pieces.append(each.text)
            passages.append(Passage(place, place + len(each.text), each.span))
            place += len(each.text) + 1
    told = tell_once("\n".join(pieces), setting)
    return Source(id_, locale, day, None, told, tuple(passages), {}, tuple(links))


def _facts_here(message: Message, said: Iterable[_Said]) -> Mapping[str, Fact]:
    """Return the facts that count in a branch: all, but for those that the message names in other branches only."""
    here = frozenset(key for each in said for key in each.facts)
    anywhere = frozenset(key for each in _said(message, Known(None, message.locale)) for key in each.facts)
    return {key: fact for key, fact in message.facts.items() if key in here or key not in anywhere}


def _said(message: Message, known: Known) -> Iterator[_Said]:
    """Yield the stretches of a message, in reading order."""
    say = speaker(message, message.locale)
    for line, span in ((message.subject, message.subject_span), (message.preheader, message.preheader_span)):
        if line and span:
            yield _block(tree.Paragraph(line), span, known, say)
    for block, here in reached(message.parts, known):
        yield _block(block.wordings[0].content, block.wordings[0].span, here, say)
    action = message.call_to_action
    if action and not any(map(holds_call_to_action, message.parts)):
        yield _block(button_of(action), action.span, known, say)


def _shorter(message: Message, known: Known) -> Iterator[str]:
    """Yield the shorter wordings of a message's blocks."""
    say = speaker(message, message.locale)
    for block, here in reached(message.parts, known):
        yield from (_block(each.content, each.span, here, say).text for each in block.wordings[1:])


def _pieces(parts: Iterable[Part], say: Say) -> Iterator[tree.Piece]:
    for part in parts:
        match part:
            case Block():
                yield tree.Placed(say_block(part.wordings[0].content, say))
            case tree.If(test, then, otherwise, span):
                yield tree.If(test, tuple(_pieces(then, say)), tuple(_pieces(otherwise, say)), span)
            case tree.For(name, items, body, span):
                yield tree.For(name, items, tuple(_pieces(body, say)), span)


def _block(written: Content, span: Span, known: Known, say: Say) -> _Said:
    resolved = resolve_block(written, known)
    facts = frozenset(key for key, _ in stated_in(resolved, {}))
    content = say_block(resolved, say)
    links = tuple(_link(target) for target in _targets(content))
    return _Said(words_of(content, known.locale).strip(), links, span, facts)


def _link(target: Iterable[tree.Inline]) -> str:
    return "".join(node.text for node in write_address(tuple(target)) if isinstance(node, Constant))


def _targets(content: Content) -> Iterator[tuple[tree.Inline, ...]]:
    """Yield where a block leads to; where a picture comes from is no such place."""
    if not isinstance(content, tree.Picture):
        yield from find_targets(content)


def _read_text(text: str, path: str, locale: str) -> Iterator[_Said]:
    from brandkit.markup.mail.eml import looks_like_html

    if looks_like_html(text):
        yield from _html(text, path)
        return
    try:
        yield from _markdown(text, path, locale)
    except SourceError:  # it is no message, and need not be one: signs that mean something in ours are its own
        yield from _lines(text, path)


def _markdown(text: str, path: str, locale: str) -> tuple[_Said, ...]:
    from brandkit.source import parse_message

    message = replace(parse_message(text, path, ()), locale=locale)
    return tuple(_said(message, Known(None, locale)))


def _html(text: str, path: str) -> Iterator[_Said]:
    from brandkit.markup.html_read.read import read_html

    page, lines, place = read_html(text), find_lines(text, path), 0
    links = tuple(link.target for link in page.links)
    for line in page.visible.text.split("\n"):
        end = place + len(line)
        if line:
            origins = page.visible.origins
            yield _Said(line, links, lines.span(origins[place], origins[end - 1] + 1))
            links = ()
        place = end + 1


def _lines(text: str, path: str) -> Iterator[_Said]:
    from brandkit.markup.plain.plain_links import find_links

    for number, line in enumerate(text.splitlines(), 1):
        span = Span(path, number, 1, number, len(line) + 1)
        yield _Said(line.strip(), tuple(link.target for link in find_links(line)), span)


def own_words(kit: Kit, known: Known) -> tuple[str, ...]:
    """Return what the brand says beside every message; of an address that holds an unknown value its beginning."""
    brand = kit.brand
    own = (brand.name, brand.sender_name, brand.sender_email, brand.reply_to, brand.sender_phone)
    settings = (value for each in kit.settings.values() for value in each.values() if isinstance(value, str))
    words = (*own, *brand.postal_address.splitlines(), *words_for(kit, known.locale).values(), *settings)
    addresses = (_filled(address, known) for address in (brand.unsubscribe_url, brand.unsubscribe_mailto))
    return tuple(dict.fromkeys(each.strip() for each in (*words, *addresses) if any(map(str.isalnum, each))))


def _filled(address: str, known: Known) -> str:
    target = resolve_block(tree.Button((), parse_words(address, "brandkit.yaml")), known)
    return _link(target.target).partition(UNKNOWN)[0] if isinstance(target, tree.Button) else ""
