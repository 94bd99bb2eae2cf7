"""What is particular to X."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile.interpret import interpret
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render
from brandkit.markup.escape import one_line, plain
from brandkit.markup.plain.unlinked import unlinked
from brandkit.measure.nfc import compose
from brandkit.measure.x import weighted_length
from brandkit.measure.x_tags import find_links
from brandkit.model import plan, tree
from brandkit.model.channel import Composition, Variant
from brandkit.model.expression import Lookup
from brandkit.model.place import Span
from brandkit.model.plan import Plan

X = find_channels()["x"]


def links(text: str) -> list[tuple[str, bool]]:
    """Return what X makes links of, and whether each was meant."""
    return [(link.target, link.meant) for link in X.read(Variant("x", {"text": text.encode()})).links]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://acme.com/a?b=1.", [("https://acme.com/a?b=1", True)]),
        ("acme.com/spring now", [("acme.com/spring", True)]),
        ("Sale.Now open", [("Sale.Now", False)]),
        ("by @acme for #spring at $ACME", [("@acme", False), ("#spring", False), ("$ACME", False)]),
        ("write to a@b.com", []),
        ("#1 and 3.5 % and e.g. this", []),
    ],
)
def test_reads_what_x_makes_of_words(text: str, expected: list[tuple[str, bool]]) -> None:
    """Links that nobody meant are known to the reading."""
    assert links(text) == expected


LINKING = [
    "a.co", "https://a.co/x?y=1", "www.acme.com", "@bob", "＠bob", "@a/list", "RT@bob", "#tag", "＃日本", "#1a",
    "$AAPL", "$BRK.B", "пример.рф", "münchen.de", "a.xn--p1ai", "x@y.com", "https://t.co/abc", "例.中国", ".", "@", "#",
    "$", "co", "1.5", "#️⃣", " ", "\u200b", "\u202e", "\ufeff",
]  # fmt: skip


def slot(name: str) -> tree.Slot:
    """Return the place of a value."""
    return tree.Slot(Lookup((name,)), Span("m.md", 1, 1, 1, 1))


def composition(line: tuple[tree.Inline, ...]) -> Composition:
    """Return one line to be written."""
    pieces = (tree.Placed(tree.Paragraph(line)),)
    return Composition("x", "m", "en-US", "", "marketing", (), (), pieces, None)


def filled(nodes: Plan, data: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """Yield what a plan of one line writes, piece by piece, and whether it is a value."""
    for node in nodes:
        match node:
            case plan.Sequence(inner) | plan.Join(_, inner):
                yield from filled(inner, data)
            case _:
                yield interpret((node,), data, "en-US"), isinstance(node, plan.Slot)


VALUES = st.lists(st.sampled_from(LINKING) | st.text(max_size=3), max_size=6).map("".join)
SCHEMA = '{"properties": {"name": {"type": "string", "maxLength": 14}}, "required": ["name"]}'


def post_of(text: str, name: str, folder: Path) -> str:
    """Return the post that a message makes for someone of a name, which has fourteen characters at most."""
    (folder / "person.schema.json").write_text(SCHEMA, "utf-8")
    (folder / "post.md").write_text(f"---\ndata: person.schema.json\n---\n{text}", "utf-8")
    kit = load_kit()
    (found,) = render(read_message(folder / "post.md", kit), kit, ["x"], {"name": name}).variants
    return found.variant.parts["text"].decode()


def as_seen(text: str) -> str:
    """Return what can be seen of a text; the wide signs are made narrow."""
    return plain(one_line(text)).replace("\u200b", "").replace("＠", "@").replace("＃", "#")


@given(VALUES, VALUES)
def test_no_value_becomes_a_link(first: str, second: str) -> None:
    """Neither alone nor together with the value beside it, and the reader sees the value as it is."""
    texts = [plain(unlinked(one_line(value))) for value in (first, second)]
    reading = X.read(Variant("x", {"text": ("“" + "".join(texts) + "”").encode("utf-8", "replace")}))

    assert reading.links == ()
    assert reading.visible["text"].text.replace("\u200b", "") == as_seen(f"“{first}{second}”")


AUTHORS = [
    "example.", "acme.co", ".com", ".example/a", "@", "＠", "@acme", "#", "#spring", "＃", "$", "$A", "-", "m", "x",
    " ", "(", "https://", "https://a.com", "/", "://a.com", "\n", "1.", "v", "/list", "_", "日本", ".рф", "a@", "RT",
]  # fmt: skip
LINES = st.lists(st.sampled_from(AUTHORS).map(tree.Text) | st.sampled_from("ab").map(slot), min_size=2, max_size=6)


@given(LINES, VALUES | st.sampled_from(["com", "co", "bob", "m"]), VALUES | st.sampled_from(["com", "AAPL", "evil"]))
def test_no_value_becomes_a_part_of_a_link(line: list[tree.Inline], a: str, b: str) -> None:
    """Whatever the author wrote beside it: a point, a sign, half of an address, another value."""
    written = X.write(composition(tuple(line)), load_kit()).parts["text"]
    pieces = list(filled(written, {"a": a, "b": b}))
    text, values, at = "".join(piece for piece, _ in pieces), set[int](), 0
    for piece, is_value in pieces:
        values |= set(range(at, at + len(piece))) if is_value else set()
        at += len(piece)

    assert [text[each.start : each.end] for each in find_links(text) if values & set(range(each.start, each.end))] == []


@pytest.mark.parametrize(
    ("body", "name", "post"),
    [
        ("example.{{ name }}", "com", "example.\u200bcom"),
        ("by @{{ name }}!", "bob", "by @\u200bbob!"),
        ("in #spring{{ name }}", "2026", "in #spring\u200b2026"),
        ("{{ name }}.com", "evil", "evil\u200b.com"),
        ("only ${{ name }}.", "49", "only $49."),
        ("v1.{{ name }}, ({{ name }})", "5", "v1.5, (5)"),
        ("{{ name }}'s, {{ name }}. Next", "Ana", "Ana's, Ana. Next"),
        ("<https://acme.com/{{ name }}>", "a.b", "https://acme.com/a.b"),
    ],
)
def test_a_value_is_cut_off_only_where_it_would_be_linked(body: str, name: str, post: str, tmp_path: Path) -> None:
    """Elsewhere there is no unseen character; a value in an address is a part of it, in the form that is safe there."""
    assert post_of(body, name, tmp_path) == post


@given(VALUES)
def test_no_value_is_dearer_than_one_of_emoji(value: str) -> None:
    """Composing measures the worst case with values of emoji, which count two each."""
    text = unlinked(one_line(value))

    assert weighted_length(text) <= 2 * len(compose(one_line(value)))


@pytest.mark.parametrize("value", ["1.5", "$1,299.00", "1.299,00 €", "31.05.2026", "5 #️⃣", "St. Ives", "Ana"])
def test_ordinary_values_are_left_as_they_are(value: str) -> None:
    """No unseen character where nothing would be linked."""
    assert unlinked(value) == value


def test_what_the_author_wrote_stays_a_link(tmp_path: Path) -> None:
    """Only values are cut: an author's name, tag and address are meant."""
    post = post_of("By @acme for #spring at acme.com/go, {{ name }}.", "a.co", tmp_path)

    assert links(post) == [("@acme", False), ("#spring", False), ("acme.com/go", True)]


def test_a_post_that_fits_fits_for_everyone(tmp_path: Path) -> None:
    """As links, three addresses in fourteen characters would count 71."""
    post = post_of(f"{'w' * 120} {'w' * 120} {{{{ name }}}}\n\nMore.\n{{: optional }}", "a.co b.co c.co", tmp_path)

    assert "More" in post
    assert weighted_length(post) <= 280
