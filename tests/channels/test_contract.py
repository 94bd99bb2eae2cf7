"""What holds for every channel: what is written is read back as it was composed, whatever the words and values."""

import json
import pickle
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile.interpret import interpret
from brandkit.compile.recipient import addressed
from brandkit.kit import load_kit
from brandkit.markup.escape import plain
from brandkit.markup.line import Marks, label_and_address, label_only, web_label
from brandkit.markup.pieces import is_button, parted
from brandkit.markup.text import write_pieces
from brandkit.measure import UNITS
from brandkit.model import tree
from brandkit.model.channel import Channel, Composition, Reading, Variant
from brandkit.model.expression import Compare, Literal, Lookup
from brandkit.model.kit import Kit
from brandkit.model.place import Span
from brandkit.model.text_style import BELOW

CHANNELS = find_channels()
HERE = Span("test.md", 1, 1, 1, 2)
NAMES = ("first", "second", "tier")

NASTY = [
    "<!channel>", "@everyone", "<users/all>", "[x](javascript:1)", "Sale.Now", "10 /month", "4111 1111 1111 1111",
    "& < > | * _ ~", "2 * 3 * 4", "snake_case", "*bold*", "_it_", "~no~", "`tick`", "A_B-C+D=E", "{x}", "{{ 7*7 }}",
    "{% if x %}", "#1", "$1,299.00", "3.5%", "&amp;", "&lt;b&gt;", "<b>bold</b>", "<script>alert(1)</script>", "-->",
    "שלום עולם", "مرحبا", "👨‍👩‍👧‍👦", "❤️‍🔥", "क्षि", "é", "e\u0301",
    "ç", "€", "\\", '"', "'", "O’Neill", "=?utf-8?q?x?=", "a=3D", ".", "-",
]  # fmt: skip
WORDS = st.sampled_from(NASTY) | st.text("abcXYZ äß😀&<>\"'*_|=.-:", min_size=1, max_size=12).map(
    lambda text: " ".join(text.split()) or "x"
)
VALUES = st.sampled_from(NASTY) | st.text(max_size=20).filter(lambda text: not re.search("[\ud800-\udfff]", text))
TARGETS = st.sampled_from(["https://acme.example/a_(b)?q=1&r=2", "https://acme.example/", "mailto:me@acme.example"])

TEXTS = WORDS.map(tree.Text)
SLOTS = st.sampled_from(NAMES[:2]).map(lambda name: tree.Slot(Lookup(("person", name)), HERE))
LINKS = st.builds(
    lambda label, target: tree.Link((tree.Text(label),), (tree.Text(target),)),
    st.sampled_from(["here", "a|b", "Sale.Now"]),
    TARGETS,
)
LEAVES = TEXTS | SLOTS | LINKS
GOLD = Compare(Lookup(("person", "tier")), "==", Literal("gold"))


def spaced(nodes: Sequence[Any]) -> tuple[tree.Inline, ...]:
    """Return the nodes with a space between neighbours, as words have."""
    return tuple(node for i, each in enumerate(nodes) for node in ((tree.Text(" "),) if i else ()) + (each,))


LINES = st.lists(
    LEAVES
    | LEAVES.map(lambda node: tree.Strong((node,)))
    | LEAVES.map(lambda node: tree.Emphasis((node,)))
    | (TEXTS | SLOTS).map(lambda node: tree.Code((node,)))
    | TEXTS.map(lambda node: tree.If(GOLD, (node,), (), HERE))
    | TEXTS.map(
        lambda node: tree.For("each", Lookup(("person", "list")), (tree.Slot(Lookup(("each",)), HERE), node), HERE)
    ),
    min_size=1,
    max_size=4,
).map(lambda nodes: (tree.Text("Well:"), tree.Text(" "), *spaced(nodes)))

ITEMS = st.builds(tree.Item, LINES)
CONTENTS = (
    LINES.map(tree.Paragraph)
    | st.builds(tree.Heading, st.integers(1, 3), LINES)
    | st.builds(tree.List, st.booleans(), st.lists(ITEMS, min_size=1, max_size=3).map(tuple))
    | LINES.map(lambda line: tree.List(False, (tree.Item(line, (tree.List(True, (tree.Item(line),)),)),)))
    | LINES.map(lambda line: tree.Quote((tree.Paragraph(line),)))
    | st.builds(lambda a, b, c, d: tree.Table((a, b), ((c, d),), ("", "")), LINES, LINES, LINES, LINES)
    | LINES.map(lambda line: tree.Button(line[:1], (tree.Text("https://acme.example/go"),)))
)
PLACED = CONTENTS.map(tree.Placed)
PIECES = st.lists(
    PLACED
    | PLACED.map(lambda placed: tree.If(GOLD, (placed,), (), HERE))
    | PLACED.map(lambda placed: tree.For("each", Lookup(("person", "list")), (placed,), HERE)),
    min_size=1,
    max_size=4,
).map(tuple)
PEOPLE = st.fixed_dictionaries(
    {"first": VALUES, "second": VALUES, "tier": st.sampled_from(["gold", "grey"]), "list": st.lists(VALUES, max_size=2)}
).map(lambda person: addressed({"person": {**person, "id": "a1", "email": "ana@example.com"}}))


@cache
def kit() -> Kit:
    """Return the default kit; not a fixture, since a failing example would print all of it."""
    return load_kit(None)


def composition(channel: str, pieces: tuple[tree.Piece, ...]) -> Composition:
    """Return a composition of those pieces."""
    return Composition(channel, "test", "en-US", "2026-05-01", "marketing", (tree.Text("Subject"),), (), pieces, None)


def filled(channel: Channel, pieces: tuple[tree.Piece, ...], person: Mapping[str, Any]) -> Variant[bytes]:
    """Write and fill."""
    written = channel.write(composition(channel.id, pieces), kit())
    return Variant(
        channel.id, {name: interpret(part, person, "en-US").encode() for name, part in written.parts.items()}
    )


def lines(text: str) -> str:
    """Return text as its lines, white space and blank lines aside."""
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def expected(channel: Channel, pieces: tuple[tree.Piece, ...], person: Mapping[str, Any]) -> list[str]:
    """Return the composed text in the channel's style, no channel's writer involved.

    It is one text; where buttons stand below it, there may be words of the kit (an opt-out) in between.
    """
    marks = Marks(escape=(plain,), link=_LINKS[channel.style.link])
    stretches = parted(pieces, is_button) if channel.style.button == BELOW else (pieces,)
    return [lines(interpret(write_pieces(each, channel.style, marks), person, "en-US")) for each in stretches]


def stand_in(wanted: Sequence[str], text: str) -> bool:
    """Return whether the stretches stand in the text, one after the other."""
    return re.search(".*".join(re.escape(each) for each in wanted), text, re.DOTALL) is not None


def seen(reading: Reading) -> list[str]:
    """Return the visible parts as lines."""
    return [lines(visible.text) for visible in reading.visible.values()]


@pytest.mark.parametrize("name", CHANNELS)
@settings(deadline=None, max_examples=40)
@given(pieces=PIECES, person=PEOPLE)
def test_reads_back_what_was_composed(name: str, pieces: tuple[tree.Piece, ...], person: Mapping[str, Any]) -> None:
    """The composed text stands whole and in order in what a reader sees of the finished bytes."""
    channel = CHANNELS[name]
    reading = channel.read(filled(channel, pieces, person))
    alike = _ALIKE | {ord(" "): None} if name in _WITH_GAPS else _ALIKE
    wanted = [each.translate(alike) for each in expected(channel, pieces, person)]

    assert any(stand_in(wanted, text.translate(alike)) for text in seen(reading)), (wanted, seen(reading))


_WITH_GAPS = {"sms", "voice"}
"""Channels that keep values apart with spaces."""


_LINKS = {"label": label_only, "label: address": label_and_address, "web label": web_label}
# A label inside <address|label> cannot hold a bar, SMS writes plain spaces, HTML keeps the digits behind a name in
# Hebrew letters where they belong: known, and the same to a reader.
_ALIKE = str.maketrans({"¦": "|", "‑": "-", "\u00ad": None, "\u200b": None, "\u200e": None, "\u200f": None})


ADDRESSES = [
    "evil.com", "Evil.COM", "www.evil.com", "www.x.y", "https://evil.com/x", "HTTP://evil.com", "https://evil",
    "//evil.com", "ftp://evil.com/a", "a@evil.com", "mailto:a@evil.com", "tel:1900", "[x](https://evil.com)",
    "<https://evil.com>", "x.y:8080/p", "evil.com:8080/p", "evil.com?x=1#y", "пример.рф", "münchen.de",
    "例え。テスト.com", "evil。com", "evil．com", "https://例.中国/あ", "see evil.com, or a@evil.com.", "(evil.com)",
    "Dr.Evil.com", "1.evil.com", "evil.", ".com", "com", ".", "https:", "https:/", "https://", "/evil.com", "//", ":",
    "@evil.com", "a@", "evil", "evil.co", "t.me/x", "/", "#", "$", "x.",
]  # fmt: skip
JOINS = ["", "com", ".", "@", "/", "-", ":", ". ", "://", " at "]


def of_values(channel: Channel, line: Sequence[tree.Inline], first: str, second: str = "Bo") -> Reading:
    """Return the reading of a line, filled with two values."""
    person = {"first": first, "second": second, "id": "a1", "email": "a@b.example"}
    return channel.read(filled(channel, (tree.Placed(tree.Paragraph(tuple(line))),), addressed({"person": person})))


def links_in(reading: Reading) -> list[tuple[str, str]]:
    """Return where each part leads."""
    return [(link.part, link.target) for link in reading.links]


def slot(name: str) -> tree.Slot:
    """Return the place of a value."""
    return tree.Slot(Lookup(("person", name)), HERE)


@pytest.mark.parametrize("name", CHANNELS)
@settings(deadline=None, max_examples=60)
@given(value=VALUES | st.sampled_from(ADDRESSES))
def test_a_value_adds_no_link_and_hides_nothing(name: str, value: str) -> None:
    """Whatever a recipient is called, the platform is told of no link, mention or hidden text more."""
    channel = CHANNELS[name]
    line = (tree.Text("Dear "), slot("first"))
    harmless, reading = (of_values(channel, line, each) for each in ("Ana", value))

    assert links_in(reading) == links_in(harmless)
    assert [hidden.why for hidden in reading.hidden] == [hidden.why for hidden in harmless.hidden]


@pytest.mark.parametrize("name", CHANNELS)
@settings(deadline=None, max_examples=100)
@given(
    first=st.sampled_from(ADDRESSES) | VALUES,
    between=st.sampled_from(JOINS),
    second=st.sampled_from(ADDRESSES) | VALUES,
)
def test_values_side_by_side_make_no_link(name: str, first: str, between: str, second: str) -> None:
    """Nor do two of them, with what an author writes between."""
    channel = CHANNELS[name]
    line = (tree.Text("Dear "), slot("first"), *((tree.Text(between),) if between else ()), slot("second"))

    assert links_in(of_values(channel, line, first, second)) == links_in(of_values(channel, line, "Ana"))


@pytest.mark.parametrize("name", CHANNELS)
def test_origins_lead_back_to_the_bytes(name: str) -> None:
    """Every visible character knows a place in the part that it came from."""
    channel = CHANNELS[name]
    reading = channel.read(filled(channel, (tree.Placed(tree.Paragraph((tree.Text("Zebra & co"),))),), addressed({})))

    for visible in reading.visible.values():
        assert len(visible.origins) == len(visible.text)
        assert all(a <= b for a, b in zip(visible.origins, visible.origins[1:], strict=False))


@pytest.mark.parametrize("name", CHANNELS)
def test_its_limits_say_where_they_come_from(name: str) -> None:
    """A number without unit, source, date and confidence is refused."""
    channel = CHANNELS[name]
    for limit in channel.limits:
        assert limit.unit in UNITS
        assert limit.severity in ("error", "warning", "suggestion")
        assert limit.source
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", limit.checked)
        assert limit.confidence in ("official", "third-party", "measured", "house")


@pytest.mark.parametrize("name", CHANNELS)
def test_its_folds_and_elements_say_where_they_come_from(name: str) -> None:
    """So do what is in sight, and what must be found."""
    channel = CHANNELS[name]
    assert all(fold.unit in UNITS for fold in channel.folds)
    assert all(each.severity in ("error", "warning", "suggestion") for each in channel.elements)
    said = [(each.source, each.checked, each.confidence) for each in channel.folds]
    said += [(each.source, each.checked, each.confidence) for each in channel.elements]
    for source, checked, confidence in said:
        assert source
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", checked)
        assert confidence in ("official", "third-party", "measured", "house")


@pytest.mark.parametrize("name", CHANNELS)
def test_its_plans_can_be_pickled(name: str) -> None:
    """A plan holds values and named functions only, so that other processes can fill it."""
    channel = CHANNELS[name]
    pieces = (tree.Placed(tree.Paragraph((tree.Slot(Lookup(("person", "first")), HERE),))),)
    written = channel.write(composition(channel.id, pieces), kit())

    assert pickle.loads(
        pickle.dumps(written.parts["payload" if "payload" in written.parts else next(iter(written.parts))])
    )


@pytest.mark.parametrize("name", CHANNELS)
def test_it_says_how_it_shows_things(name: str) -> None:
    """The capabilities name the same things on every channel, so that a table can be made of them."""
    channel = CHANNELS[name]
    assert set(channel.capabilities) >= {"bold", "link", "list", "table", "image", "code", "heading", "button"}
    assert json.dumps(channel.settings)
