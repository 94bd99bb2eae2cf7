"""E-mail: what is written for a message, and what is read from that and from other tools' copy."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from brandkit.channels.email import CHANNEL, read, write
from brandkit.compile.evaluate import evaluate
from brandkit.compile.interpret import interpret
from brandkit.compile.recipient import addressed
from brandkit.compose.compose import compose_message
from brandkit.errors import KitError
from brandkit.kit import load_kit
from brandkit.markup.html_read.read import read_html, read_outlook
from brandkit.measure import UNITS
from brandkit.model import tree
from brandkit.model.channel import Composition, Reading, Variant
from brandkit.model.expression import Lookup
from brandkit.model.kit import Kit
from brandkit.model.place import Span
from brandkit.model.plan import Plan
from brandkit.source import read_message

FOLDER = Path(__file__).parent / "email" / "spring-sale"
KIT = load_kit(None)
HERE = Span("test.md", 1, 1, 1, 2)
NAME = tree.Slot(Lookup(("person", "first_name")), HERE)
PEOPLE: dict[str, dict[str, Any]] = {
    "golden": json.loads((FOLDER / "data.json").read_text()),
    "silver": {"person": {"id": "b2", "email": "al@b.example", "first_name": "Al", "tier": "silver", "basket": []}},
    "odd": {
        "person": {
            "id": "c3",
            "email": "o'neill+x@b.example",
            "first_name": '<b>&amp; "O\'Neill" </td>-->{{ 7*7 }}',
            "tier": "",
            "basket": [{"name": "<!--"}, {"name": "😀"}, {"name": "b"}],
        }
    },
}


@pytest.fixture(scope="module")
def composition() -> Composition:
    """Return the composition of the golden message."""
    message = read_message(FOLDER / "message.md", ("email",))
    return compose_message(message, CHANNEL, KIT).composition


def filled(composition: Composition, person: Mapping[str, Any], kit: Kit = KIT) -> Variant[bytes]:
    """Write and fill."""
    plans = write(composition, kit).parts
    return Variant(
        "email", {name: interpret(part, addressed(person), "en-US").encode() for name, part in plans.items()}
    )


def small(*children: tree.Inline, **changes: Any) -> Composition:
    """Return a composition of one paragraph."""
    pieces = (tree.Placed(tree.Paragraph(children)),)
    plain = Composition("email", "m", "en-US", "2026-05-01", "marketing", (tree.Text("Sale"),), (), pieces, None)
    return replace(plain, **changes)


# -- once and each ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("person", PEOPLE)
def test_compiling_once_is_like_rendering_each(composition: Composition, person: str) -> None:
    """With the person's data put into the message before styling, the same document comes out."""
    data = PEOPLE[person]
    compiled = replace(composition, preheader=(tree.Text("Come in"),))
    decided = replace(compiled, pieces=tuple(resolved(compiled.pieces, (data,))))
    once, each = (filled(each, data).parts["html"].decode() for each in (compiled, decided))

    assert elements(once) == elements(each)


def resolved(nodes: Any, scope: tuple[Any, ...]) -> list[Any]:
    """Return nodes with values, conditions and loops decided; other nodes keep their shape."""
    found: list[Any] = []
    for node in nodes:
        match node:
            case tree.Slot(value):
                found.append(tree.Said("", str(evaluate(value, scope, "en-US"))))
            case tree.If(test, then, otherwise):
                found.extend(resolved(then if evaluate(test, scope, "en-US") else otherwise, scope))
            case tree.For(name, items, body):
                for item in evaluate(items, scope, "en-US"):  # type: ignore[attr-defined]
                    found.extend(resolved(body, ({name: item}, *scope)))
            case tree.Placed(tree.Paragraph(children)):
                found.append(replace(node, content=tree.Paragraph(tuple(resolved(children, scope)))))
            case _:
                found.append(node)
    return found


def elements(html: str) -> list[tuple[str, dict[str, str], str]]:
    """Return a document's elements with their attributes and words, white space aside."""
    root = etree.fromstring(html, etree.HTMLParser())
    return [
        (str(node.tag), dict(node.attrib), " ".join(f"{node.text or ''} | {node.tail or ''}".split()))
        for node in root.iter()
    ]


# -- what is written -----------------------------------------------------------------------------------------

ATTACKS = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "javascript:alert(1)",
    "</style><script>x</script>", "<!--[if mso]><script>x</script><![endif]-->", "--><b>x",
    "</title><script>x</script>",
    "{{ 7*7 }}", "{% raw %}", "&lt;script&gt;", "\x00<b>", "<a href='data:text/html,x'>", "\u202eevil", "]]>",
    "<?php ?>",
    "<iframe srcdoc='<script>x</script>'>", "</td></tr></table><form action=//evil.example>", "[x](javascript:x)",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=x>", "${7*7}",
    "<%= 7*7 %>", "\\u003cscript\\u003e",
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_value_stays_words_wherever_it_stands(attack: str) -> None:
    """In subject, title, preheader, text, label and address: no element or attribute more than with a harmless one."""
    link = tree.Link((NAME,), (tree.Text("https://acme.example/?n="), NAME))
    button = tree.Placed(tree.Button((NAME,), (tree.Text("https://acme.example/?n="), NAME)))
    image = tree.Placed(tree.Picture((NAME,), (tree.Text("https://acme.example/x.png"),)))
    pieces = (tree.Placed(tree.Paragraph((tree.Text("Hi "), link, tree.Said("x", "20%")))), button, image)
    composition = small(subject=(tree.Text("For "), NAME), pieces=pieces)
    skeletons = [
        [(tag, sorted(attributes)) for tag, attributes, _ in elements(html)]
        for value in ("Ana", attack)
        for html in [filled(composition, {"person": {"first_name": value}}).parts["html"].decode()]
    ]

    assert skeletons[0] == skeletons[1]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "data:text/html,x", "//evil.example", "vbscript:x"]
)
def test_a_whole_address_from_data_has_a_scheme_that_may_be(url: str) -> None:
    """Any other stops that one mail."""
    from brandkit.errors import DataError

    composition = small(tree.Link((tree.Text("x"),), (NAME,)))
    with pytest.raises(DataError):
        filled(composition, {"person": {"first_name": url}})


def test_a_block_without_words_leaves_no_row() -> None:
    """An empty row would still take its space."""
    composition = small(tree.If(Lookup(("person", "first_name")), (tree.Text("Hi "), NAME), (), HERE))
    rows = [
        filled(composition, {"person": {"first_name": name}}).parts["html"].decode().count("paragraph-block")
        for name in ("Ana", "")
    ]

    assert rows == [1, 0]


def test_a_block_of_invisible_characters_leaves_no_row() -> None:
    """A value of which the escapes leave nothing is as good as an empty one."""
    composition = small(NAME)
    rows = [
        filled(composition, {"person": {"first_name": name}}).parts["html"].decode().count("paragraph-block")
        for name in ("Ana", "", "\u202e")
    ]

    assert rows == [1, 0, 0]


def test_a_transactional_mail_has_no_way_out() -> None:
    """Nobody unsubscribes from receipts."""
    parts = {
        name: data.decode() for name, data in filled(small(tree.Text("x"), purpose="transactional"), {}).parts.items()
    }

    assert not any("nsubscribe" in text for text in parts.values())
    assert KIT.brand.postal_address in parts["html"]


def test_languages_that_run_to_the_left_are_set_so() -> None:
    """Direction, alignment, and the side of marks and indents."""
    bullet = tree.Placed(tree.List(False, (tree.Item((tree.Text("x"),)),)))
    html = filled(small(tree.Text("x"), locale="ar-EG", pieces=(bullet,)), {}).parts["html"].decode()

    assert '<html lang="ar-EG" dir="rtl"' in html
    assert "text-align:right" in html
    assert "margin-right:22px" in html


@pytest.mark.parametrize(("locale", "name", "mark"), [("en-US", "יוסף", "\u200e"), ("he", "Ana", "\u200f")])
def test_a_name_that_runs_the_other_way_leaves_the_rest_in_order(locale: str, name: str, mark: str) -> None:
    """In a browser "Hello יוסף, 14 days" is else shown with the 14 before the name."""
    words = (tree.Text("Hello "), tree.Slot(Lookup(("name",)), HERE), tree.Text(", 14 days"))
    html = filled(small(*words, locale=locale), {"name": name}).parts["html"].decode()

    assert f"{name}{mark}, 14 days" in html


def test_a_logo_takes_the_place_of_the_name() -> None:
    """With the name as its words, and sizes."""
    kit = replace(
        KIT, settings={"email": {"logo": {"url": "https://acme.example/l.png?a=1&b=2", "width": "96", "height": "24"}}}
    )
    html = filled(small(tree.Text("x")), {}, kit).parts["html"].decode()

    assert '<img class="logo" src="https://acme.example/l.png?a=1&amp;b=2" alt="Acme" width="96" height="24"' in html


def test_slots_in_the_address_to_unsubscribe_are_filled() -> None:
    """The link, the text and the header lead each person to a place of their own."""
    kit = replace(KIT, brand=replace(KIT.brand, unsubscribe_url="https://acme.example/u/{{ person.id }}"))
    parts = filled(small(tree.Text("x")), {"person": {"id": "a/1"}}, kit).parts

    assert b'href="https://acme.example/u/a%2F1"' in parts["html"]
    assert b"Unsubscribe: https://acme.example/u/a%2F1" in parts["text"]
    assert b"List-Unsubscribe: <https://acme.example/u/a%2F1>" in parts["eml"]


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        ("Acme, 1 Example Street", ["Acme, 1 Example Street"]),
        ("ACME Ltd\n1 Example Street", ["ACME Ltd", "1 Example Street"]),
        ("Acmeville Road 3", ["Acme", "Acmeville Road 3"]),
        ("1 Example Street, Acme City", ["Acme", "1 Example Street, Acme City"]),
        ("", ["Acme"]),
    ],
)
def test_the_footer_says_the_name_once(address: str, lines: list[str]) -> None:
    """Many postal addresses begin with it."""
    kit = replace(KIT, brand=replace(KIT.brand, postal_address=address))
    reading = read(filled(small(tree.Text("x"), purpose="transactional"), {}, kit))

    assert reading.visible["text"].text.split("\n") == ["x", "", "-- ", *lines]
    assert reading.visible["html"].text.split("\n") == ["Acme", "x", *lines]


def test_small_print_stands_as_far_off_as_other_blocks() -> None:
    """Close to the paragraph above it would look like a part of that."""
    pieces = tuple(tree.Placed(tree.Paragraph((tree.Text("x"),)), legal=legal) for legal in (False, True))
    html = filled(small(pieces=pieces), {}).parts["html"].decode()
    rows = [attributes for tag, attributes, _ in elements(html) if "paragraph-block" in attributes.get("class", "")]

    assert [re.findall(r"padding[^;]*", row["style"]) for row in rows] == [["padding:8px 24px"]] * 2


def test_the_text_leaves_pictures_out_and_marks_quotes() -> None:
    """A picture's words stand for what is not there; a quote is marked as in any mail of plain text."""
    picture = tree.Placed(tree.Picture((tree.Text("A rose"),), (tree.Text("https://acme.example/r.png"),)))
    said = (tree.Paragraph((tree.Text("One"), tree.Break(), tree.Text("two"))), tree.Paragraph((NAME,)))
    text = filled(small(pieces=(picture, tree.Placed(tree.Quote(said)))), PEOPLE["silver"]).parts["text"].decode()

    assert text.startswith("> One\n> two\n> Al\n\n-- \n")


@pytest.mark.parametrize(("locale", "colon"), [("en-US", ": "), ("fr-FR", "\u00a0: ")])
def test_the_text_parts_a_label_from_its_address_as_the_language_does(locale: str, colon: str) -> None:
    """French has a no-break space before the colon."""
    link = tree.Link((tree.Text("Go"),), (tree.Text("https://acme.example/"),))
    lines = filled(small(link, locale=locale), {}).parts["text"].decode().split("\n")

    assert lines[0] == f"Go{colon}https://acme.example/"
    assert lines[-1].endswith(f"{colon}{KIT.brand.unsubscribe_url}")


@given(st.lists(st.sampled_from(["Come in.", "Tea! ", "x" * 70, " ", "y" * 131 + ".", "é" * 60 + ". "]), max_size=6))
def test_a_preheader_of_our_own_is_never_too_long(words: list[str]) -> None:
    """Nobody is told to shorten what he did not write."""
    (limit,) = (limit for limit in CHANNEL.limits if limit.of == "preheader")
    pieces = tuple(tree.Placed(tree.Paragraph((tree.Text("".join(words[i:])),))) for i in range(len(words)))
    preheader = interpret(derive(pieces), {}, "en-US")

    assert UNITS[limit.unit].count(preheader) <= limit.max


def derive(pieces: tuple[tree.Piece, ...]) -> Plan:
    """Return the preheader that a mail of those pieces has."""
    return write(small(pieces=pieces), KIT).parts["preheader"]


def test_it_declares_that_it_shows_the_subject() -> None:
    """What the subject says is said."""
    assert CHANNEL.capabilities["subject"] == "native"


@pytest.mark.parametrize(
    ("template", "text", "line"),
    [
        ("email/style.css", "p { color: red }\ntr:last-child { color: blue }", 2),
        ("email/masthead.html", "<p>\n<b>{{ words.unsubscribe }}</b>\n<a href={{ unsubscribe }}>x</a>", 3),
        ("email/footer.html", "<p>x</p>\n<form></form>", 2),
        ("email/style.css", "p { color: red }\n\n@import 'x.css';", 3),
        ("email/clients.css", "p { color: red }\n\n@import 'x.css';", 3),
    ],
)
def test_a_template_that_makes_no_sound_mail_is_told_with_its_line(
    composition: Composition, template: str, text: str, line: int
) -> None:
    """Selectors that data decides, values outside of quotation marks, active content, imports."""
    brand = replace(KIT.brand, unsubscribe_url="https://acme.example/{{ person.id }}")
    kit = replace(KIT, brand=brand, templates={**KIT.templates, template: text})
    with pytest.raises(KitError) as caught:
        write(composition, kit)

    span = caught.value.faults[0].span
    assert span
    assert (span.path, span.line) == (KIT.template_paths[template], line)
    assert caught.value.faults[0].mend


def test_a_template_that_loses_words_is_refused(composition: Composition) -> None:
    """An author's words must not get lost in a kit."""
    lists = KIT.templates["email/list.html"].replace("{{ item.text }}", "")
    kit = replace(KIT, templates={**KIT.templates, "email/list.html": lists})

    with pytest.raises(KitError, match="leaves out `Dresses`"):
        write(composition, kit)


def test_nothing_is_opened_while_writing(composition: Composition) -> None:
    """Neither a socket nor a file nor a process, once all is imported."""
    write(composition, KIT)
    events: list[str] = []
    watching = [True]

    def hook(name: str, arguments: object) -> None:
        if watching[0] and (name.startswith(("socket.", "urllib.", "subprocess.", "os.")) or name == "open"):
            events.append(f"{name} {arguments}")

    sys.addaudithook(hook)
    try:
        write(composition, KIT)
    finally:
        watching[0] = False

    assert events == []


PREPARE = f"""
import hashlib, json, pathlib, statistics, time
from brandkit.channels.email import CHANNEL, write
from brandkit.compile.interpret import interpret
from brandkit.compile.recipient import addressed
from brandkit.compose.compose import compose_message
from brandkit.kit import load_kit
from brandkit.source import read_message
folder, kit = pathlib.Path({str(FOLDER)!r}), load_kit(None)
composition = compose_message(read_message(folder / "message.md", ("email",)), CHANNEL, kit).composition
plans = write(composition, kit).parts
"""


def said_elsewhere(code: str, **environment: str) -> str:
    """Return what a process of its own prints after preparing the golden message."""
    run = [sys.executable, "-c", PREPARE + code]
    return subprocess.run(run, env={**os.environ, **environment}, capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
def test_the_bytes_depend_on_nothing_but_message_and_person() -> None:
    """Other seeds of hashes, time zones and locales give the same mail."""
    code = """
data = addressed(json.loads((folder / "data.json").read_text()))
print(*[hashlib.sha256(interpret(part, data, "en-US").encode()).hexdigest() for part in plans.values()])
"""
    first = said_elsewhere(code, PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C")

    assert said_elsewhere(code, PYTHONHASHSEED="7", TZ="Pacific/Apia", LC_ALL="de_DE.UTF-8") == first


# -- what is read --------------------------------------------------------------------------------------------


def test_every_part_is_read_for_itself(composition: Composition) -> None:
    """Subject, preheader, HTML and text; the preheader in the document is hidden, by its name."""
    reading = read(filled(composition, PEOPLE["golden"]))

    assert tuple(reading.visible) == ("subject", "preheader", "html", "text")
    assert reading.visible["subject"].text == "20% off everything until May 31"
    assert [hidden.why for hidden in reading.hidden if hidden.text.startswith("The wait is over")] == ["preheader"]


def test_the_lines_are_those_of_the_message(composition: Composition) -> None:
    """Headings, lists, tables and code as lines; the frame's own words before and after."""
    lines = read(filled(composition, PEOPLE["golden"])).visible["html"].text.split("\n")

    assert [line.replace("May\u00a031", "May 31") for line in lines[:4]] == [
        "Acme",
        "Spring is here",
        "Hi Zoë,",
        "The wait is over. Take 20% off everything, in store and online, until May 31. Read the terms & conditions.",
    ]
    assert lines[7:19] == [
        "What is on offer", "- Dresses", "- Shoes and accessories", "  1. Boots", "  2. Sandals", "- Bags",
        "Item\tWas\tNow", "Linen shirt\t$60.00\t$48.00", "Straw hat\t$30.00\t$24.00", "In your basket: Tote & Co.",
        "In your basket: Straw hat.", "“The best spring collection yet.” — Vogue",
    ]  # fmt: skip
    assert lines[-3:] == [
        "Prices include VAT. The offer is valid while stocks last.", KIT.brand.postal_address, "Unsubscribe",
    ]  # fmt: skip


def test_links_have_their_words_and_targets(composition: Composition) -> None:
    """In the document with labels, in the text as they stand."""
    reading = read(filled(composition, PEOPLE["golden"]))
    html = {link.label: link.target for link in reading.links if link.part == "html"}
    text = [link.target for link in reading.links if link.part == "text"]

    assert html == {
        "terms & conditions": "https://acme.example/terms",
        "Shop the sale": "https://acme.example/spring?utm_source=mail&utm_campaign=spring",
        "Unsubscribe": "https://acme.example/unsubscribe",
    }
    assert [target for target in text if target.startswith("https://")] == list(html.values())


def same(first: Reading, second: Reading, parts: tuple[str, ...]) -> bool:
    """Return whether two readings show the same words in the parts."""
    return all(first.visible[part].text == second.visible[part].text for part in parts)


def test_a_mail_alone_is_read_through_its_parts(composition: Composition) -> None:
    """The file that was sent says what the parts beside it say."""
    variant = filled(composition, PEOPLE["odd"])
    alone = read(Variant("email", {"eml": variant.parts["eml"]}))

    assert tuple(alone.visible) == ("subject", "html", "text")
    assert same(alone, read(variant), ("subject", "html", "text"))


@pytest.mark.parametrize("part", ["html", "text"])
def test_a_mail_under_another_name_is_read_as_one(composition: Composition, part: str) -> None:
    """Copy under check comes as a file; what is in it counts."""
    variant = filled(composition, PEOPLE["golden"])
    alone = read(Variant("email", {part: variant.parts["eml"]}))

    assert same(alone, read(variant), ("subject", "html", "text"))


def test_html_under_the_name_of_text_is_read_as_html() -> None:
    """Tags are no words."""
    reading = read(Variant("email", {"text": b"<p>Take <b>20% off</b> at <a href='https://acme.example'>Acme</a></p>"}))

    assert reading.visible["text"].text == "Take 20% off at Acme"
    assert [(link.label, link.target) for link in reading.links] == [("Acme", "https://acme.example")]


def test_plain_text_of_others_is_read_as_it_is() -> None:
    """Line ends at the end aside; odd bytes are no error."""
    reading = read(Variant("email", {"text": b"Take 20% off: acme.example/sale.\n\xff"}))

    assert reading.visible["text"].text.startswith("Take 20% off: acme.example/sale.\n")
    assert reading.links[0].target == "https://acme.example/sale"


WORDS = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), max_size=60)


@settings(deadline=None, max_examples=12)
@given(name=WORDS, words=WORDS)
def test_subject_and_preheader_read_back(name: str, words: str) -> None:
    """Whatever the words: from the parts, and from the mail."""
    composition = small(tree.Text("x"), subject=(tree.Text(f"Hi {words} "), NAME), preheader=(tree.Text("So: "), NAME))
    variant = filled(composition, {"person": {"first_name": name}})
    expected = " ".join(f"Hi {words} {name}".split())
    readings = (read(variant), read(Variant("email", {"eml": variant.parts["eml"]})))

    assert [" ".join(reading.visible["subject"].text.split()) for reading in readings] == [expected, expected]
    assert readings[0].visible["preheader"].text == f"So: {name}"


@pytest.mark.parametrize("listed", [[], ["a"], ["a", "b"]])
def test_a_list_counts_as_its_text_does(listed: list[str]) -> None:
    """Also where a condition leaves an item out, or a loop brings some."""
    gold: tree.Entry = tree.If(Lookup(("person", "gold")), (tree.Item((tree.Text("gold"),)),), (), HERE)
    each: tree.Entry = tree.For(
        "each", Lookup(("person", "list")), (tree.Item((tree.Slot(Lookup(("each",)), HERE),)),), HERE
    )
    entries = (tree.Item((tree.Text("first"),)), gold, each, tree.Item((tree.Text("last"),)))
    composition = small(pieces=(tree.Placed(tree.List(True, entries)),))
    reading = read(filled(composition, {"person": {"gold": False, "list": listed}}))
    text = reading.visible["text"].text.split("\n\n")[0]

    assert text in reading.visible["html"].text


@pytest.mark.parametrize("person", PEOPLE)
def test_outlook_shows_the_same(composition: Composition, person: str) -> None:
    """Its own branches say what the others say, with the same links."""
    html = filled(composition, PEOPLE[person]).parts["html"].decode()
    ours, outlook = read_html(html), read_outlook(html)

    assert outlook.visible.text == ours.visible.text
    assert [(link.label, link.target) for link in outlook.links] == [(link.label, link.target) for link in ours.links]
