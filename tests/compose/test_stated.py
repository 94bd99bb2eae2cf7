"""Which facts words state: by their placeholders, and written out."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.compose.stated import spoken_forms, stated_in, stated_in_line
from brandkit.model.message import Block, Message

Parse = Callable[..., Message]
States = Callable[..., set[str]]


@pytest.fixture(scope="session")
def states(parse: Parse) -> States:
    """Return the keys of the facts that a block states; the block is the message's whole body."""

    def keys(facts: str, body: str, locale: str = "en-US") -> set[str]:
        message = parse(f"---\nlocale: {locale}\nfacts: {facts}\n---\n{body}\n")
        (block,) = message.parts
        assert isinstance(block, Block)
        return {key for key, _ in stated_in(block.wordings[0].content, spoken_forms(message))}

    return keys


FACTS = """
  {off: 10%, price: USD 49, day: 2026-05-31, code: SPRING20, left: 14 days, size: 12 GB, shop: https://acme.example/go}"""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("{{ off }}", {"off"}),
        ('{{ day | form("short") }}', {"day"}),
        ("**{{ off }}** on `{{ code }}`", {"off", "code"}),
        ("[{{ off }}]({{ shop }})", {"off", "shop"}),
        ("- {{ off }}\n- a\n  - {{ code }}", {"off", "code"}),
        ("> {{ off }}", {"off"}),
        ("| {{ off }} | b |\n|---|---|\n| c | {{ code }} |", {"off", "code"}),
        ("```\n{{ code }}\n```", {"code"}),
        ("# {{ off }}", {"off"}),
        ("10% off", {"off"}),
        ("(10%).", {"off"}),
        ("ten percent, 10 percent", {"off"}),
        ("$49, USD 49 and $49.", {"price"}),
        ("On May 31, 2026!", {"day"}),
        ("On May 31.", {"day"}),
        ("by 2026-05-31", {"day"}),
        ("Code SPRING20", {"code"}),
        ("Only 14\u00a0days", {"left"}),
        ("12 GB", {"size"}),
        ("<https://acme.example/go>", {"shop"}),
        ("**10%** off", {"off"}),
        ("{% for x in list %}{{ off }}{% endfor %}", {"off"}),
    ],
)
def test_knows_a_fact_by_name_and_in_print(states: States, body: str, expected: set[str]) -> None:
    """A placeholder states its fact, wherever it stands; so do its printed forms and the literal."""
    assert states(FACTS, body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "100%", "110%", "10.5%", "1,10%", "-10%", "10%-ish", "10 of them", "0.10%",
        "$490", "$49.50", "$49,000", "A$49", "USD 490", "149 USD",
        "114 days", "14 day", "14 dayships", "spring20", "SPRING200", "XSPRING20", "SPRING20-B",
        "May 3", "June 31, 2026", "2026-05-311", "12 GBit", "112 GB", "1.12 GB", "xacme.example/go",
        "![10% off](https://acme.example/a.png)", "Nothing at all.",
    ],
)  # fmt: skip
def test_part_of_something_else_is_not_the_fact(states: States, body: str) -> None:
    """10 is not in 100; a code is typed exactly; a picture's words may never be seen."""
    assert states(FACTS, body) == set()


def test_the_authors_other_wordings_count(states: States) -> None:
    """What ``also`` lists states the fact; a phrase may begin with a capital or not."""
    facts = "{rule: {value: Gift cards are excluded., also: [Excludes gift cards, not on gift cards]}}"

    assert states(facts, "Gift cards are excluded.") == {"rule"}
    assert states(facts, "The sale excludes Gift Cards.") == {"rule"}
    assert states(facts, "20% off, not on gift cards.") == {"rule"}
    assert states(facts, "Gift cards are included.") == set()
    assert states(facts, "Excludes gift cardsharps") == set()


def test_a_bare_number_is_never_taken_from_the_text(states: States) -> None:
    """A 3 in a text may count anything: only its placeholder states it."""
    assert states("{n: 3}", "3 left") == set()
    assert states("{n: 3}", "{{ n }} left") == {"n"}


@pytest.mark.parametrize(
    ("locale", "body", "expected"),
    [
        ("de-DE", "Sie sparen 20\u00a0%.", {"off"}),
        ("de-DE", "bis zum 31. Mai 2026", {"day"}),
        ("de-DE", "bis zum 31. Mai", {"day"}),
        ("de-DE", "für 1.299,50\u00a0€", {"price"}),
        ("de-DE", "für 21.299,50 €", set()),
        ("fr-FR", "pour 1\u00a0299,50\u00a0€", {"price"}),
        ("fr-FR", "jusqu’au 31 mai 2026", {"day"}),
        ("en-GB", "until 31 May 2026", {"day"}),
        ("en-GB", "for €1,299.50", {"price"}),
    ],
)
def test_reads_as_the_locale_prints(states: States, locale: str, body: str, expected: set[str]) -> None:
    """Printed forms are those of the message's locale."""
    assert states("{off: 20%, day: 2026-05-31, price: EUR 1299.50}", body, locale) == expected


def test_a_condition_goes_with_what_it_holds(parse: Parse) -> None:
    """What is said under a condition is stated there only, and the two ways are told apart."""
    message = parse("---\nfacts: {off: 10%, code: SPRING20}\n---\nx {% if a %}{{ off }}{% else %}SPRING20{% endif %}\n")
    (block,) = message.parts
    assert isinstance(block, Block)

    stated = dict(stated_in(block.wordings[0].content, spoken_forms(message)))

    assert [way for _, way in stated["off"]] == ["then"]
    assert [way for _, way in stated["code"]] == ["else"]
    assert stated["off"][0][0] == stated["code"][0][0]


def test_a_subject_is_a_line(parse: Parse) -> None:
    """A line states its facts as a block does."""
    message = parse("---\nsubject: '{{ off }} off with SPRING20'\nfacts: {off: 10%, code: SPRING20}\n---\nx\n")

    assert stated_in_line(message.subject, spoken_forms(message)) == {("off", ()), ("code", ())}


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_a_percentage_is_stated_by_itself_alone(states: States, one: int, other: int) -> None:
    """Written out among words, an amount states the fact exactly when it is that amount."""
    assert states(f"{{off: {one}%}}", f"Now {other:,}% off, and that is all.") == ({"off"} if one == other else set())


@pytest.mark.parametrize(
    ("locale", "body", "expected"),
    [("de-DE", "Sie sparen 20 %.", {"off"}), ("fr-FR", "pour 1 299,50 €", {"price"})],
)
def test_a_plain_space_is_as_good_as_a_no_break_one(states: States, locale: str, body: str, expected: set[str]) -> None:
    """Hardly anybody types no-break spaces."""
    assert states("{off: 20%, price: EUR 1299.50}", body, locale) == expected


@pytest.mark.parametrize(
    ("locale", "fact", "body"),
    [
        ("en-US", "https://acme.example/go", "<https://acme.example/go/terms>"),
        ("en-US", "https://acme.example/go", "See https://acme.example/go?x=1"),
        ("en-US", "info@acme.example", "Write to sales+info@acme.example."),
        ("en-US", "2026-05-31", "until May 31, 2027"),
        ("en-GB", "'18:00'", "At 18:00:30"),
        ("de-DE", "'18:00'", "Beginn: 18 Uhr 30"),
        ("fr-FR", "'18:00'", "à 18\u00a0h\u00a030"),
        ("fr-FR", "EUR 500", "pour 1\u00a0500\u00a0€"),
    ],
)
def test_a_part_of_something_longer_is_not_the_fact(states: States, locale: str, fact: str, body: str) -> None:
    """The terms are not the shop, next year is not this year, half past six is not six."""
    assert states(f"{{it: {fact}}}", body, locale) == set()
