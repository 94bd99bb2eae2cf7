"""What a source says, and where its author wrote it."""

from dataclasses import replace
from datetime import date

import pytest

from brandkit.compare.sides.source import plan_of, setting_for, source_of, source_of_text
from brandkit.compile.interpret import interpret
from brandkit.engine.files import load_kit, read_message
from brandkit.model.comparison import Source
from brandkit.model.message import Message

KIT = load_kit()
TEXT = """---
locale: en-GB
date: 2026-05-01
subject: Only {{ price }}
facts: {price: CAD 20, shop: https://acme.example/s}
cta: {label: Go now, url: "{{ shop }}/{{ person.id }}"}
---
Hi {{ person.name }}.
{: only="email" }

Pay {{ price }} [here](https://acme.example/pay).
~ {{ price }}!

![A shop](https://acme.example/shop.png)
"""


@pytest.fixture(scope="module")
def message() -> Message:
    """Return a message with a bit of everything."""
    return read_message(TEXT, KIT)


def words_at(source: Source) -> list[tuple[str, int]]:
    """Return each passage's words and the line that it was written in."""
    return [(source.told.text[each.start : each.end], each.span.line) for each in source.passages]


def test_says_everything_once_in_order(message: Message) -> None:
    """Subject first, first wordings of all blocks, the call to action where the author gave it no place."""
    source = source_of(message, setting_for(message), None, None)

    assert words_at(source) == [
        ("Only CA$20", 4),
        ("Hi \ufffc.", 8),
        ("Pay CA$20 here.", 11),
        ("A shop", 14),
        ("Go now", 6),
    ]
    assert source.links == ("https://acme.example/pay", "https://acme.example/s/\ufffc")
    assert (source.id, source.locale, source.date, set(source.facts)) == (
        "message",
        "en-GB",
        date(2026, 5, 1),
        {"price", "shop"},
    )


def test_says_one_branch_to_a_person(message: Message) -> None:
    """Values are filled in; in addresses they are escaped as channels escape them."""
    source = source_of(message, setting_for(message), {"person": {"name": "Ana", "id": "a b"}}, None)

    assert "Hi Ana." in source.told.text
    assert "https://acme.example/s/a%20b" in source.links


def test_the_brand_s_own_words_come_from_the_kit(message: Message) -> None:
    """They may stand in every variant."""
    source = source_of(message, setting_for(message), None, KIT)

    assert "Reply STOP to opt out" in source.own_words
    assert ":" not in source.own_words


def test_an_ambiguous_sign_means_the_facts_own_currency(message: Message) -> None:
    """`$` in a message about Canadian dollars."""
    assert setting_for(message).currency == "CAD"


def test_the_plan_holds_all_that_can_be_looked_up(message: Message) -> None:
    """The source's conditions are those of this plan."""
    assert "acme.example/s/x1" in interpret(plan_of(message), {"person": {"name": "Ana", "id": "x1"}}, "en-GB")


@pytest.mark.parametrize(
    ("text", "said", "links"),
    [
        ("Hello **you**", ["Hello you"], ()),
        ("# Sale\n\n- 20%\n- [shop](https://a.example/x)", ["Sale", "- 20%\n- shop"], ("https://a.example/x",)),
        ("<p>Hello <b>you</b></p><p><a href='https://a.example'>Go</a>", ["Hello you", "Go"], ("https://a.example",)),
        (
            "Hi {{ broken\nGo to https://a.example/x.",
            ["Hi {{ broken", "Go to https://a.example/x."],
            ("https://a.example/x",),
        ),
        ("", [], ()),
    ],
)
def test_reads_any_text(text: str, said: list[str], links: tuple[str, ...]) -> None:
    """Markdown, HTML, and what is neither."""
    source = source_of_text(text, "note.txt", "en-US", None)

    assert [words for words, _ in words_at(source)] == said
    assert source.links == links
    assert source.message is None


BRANCHED = """---
facts: {early: 2026-05-14, late: 2026-05-20, shop: https://acme.example/s, hidden: 5%, always: 20%}
---
{{ always }} off{% if gold %}, from {{ early }}{% endif %}.

{% if not gold %}
From {{ late }}, [here]({{ shop }}/x).
{% endif %}
"""


@pytest.mark.parametrize(
    ("person", "facts"),
    [
        (None, {"early", "late", "shop", "hidden", "always"}),
        ({"gold": True}, {"early", "hidden", "always"}),
        ({"gold": False}, {"late", "shop", "hidden", "always"}),
    ],
)
def test_a_branch_has_its_own_facts(person: dict[str, bool] | None, facts: set[str]) -> None:
    """Those that the message names in other branches only are none of it; one that it names nowhere is."""
    message = read_message(BRANCHED, KIT)

    assert set(source_of(message, setting_for(message), person, None).facts) == facts


def test_a_link_is_as_channels_write_it(message: Message) -> None:
    """Facts inside of an address are pieces of one."""
    text = "---\nfacts: {word: a b, shop: https://acme.example/s}\n---\n[go]({{ shop }}?q={{ word }}&n={{ name }})\n"
    source = source_of(read_message(text, KIT), setting_for(message), {"name": "ä/"}, None)

    assert source.links == ("https://acme.example/s?q=a%20b&n=%C3%A4%2F",)


@pytest.mark.parametrize(
    ("person", "address"),
    [(None, "https://acme.example/u/"), ({"person": {"id": "x 1"}}, "https://acme.example/u/x%201")],
)
def test_the_way_to_unsubscribe_is_the_brand_s_own(person: dict[str, dict[str, str]] | None, address: str) -> None:
    """As it is filled for a person; for nobody as far as it is the same for everybody."""
    brand = replace(KIT.brand, unsubscribe_url="https://acme.example/u/{{ person.id }}")
    message = read_message("Hi\n", KIT)

    assert address in source_of(message, setting_for(message), person, replace(KIT, brand=brand)).own_words
