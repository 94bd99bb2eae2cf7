"""Front matter: what it declares, and every fault of it at its place."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault, SourceError
from brandkit.model.message import Fact, Message, Waiver
from brandkit.model.place import Span
from brandkit.model.tree import FactRef, If, Slot, Text
from brandkit.model.value import Date, Money, Percent, Phrase
from brandkit.source import parse_message

CHANNELS = ("email", "sms")


def read(front: str, body: str = "") -> Message:
    """Return the message that has this front matter, whose first line is line 2."""
    return parse_message(f"---\n{front}\n---\n{body}", "spring.md", CHANNELS)


def faults_of(front: str) -> tuple[Fault, ...]:
    """Return what is wrong with front matter."""
    with pytest.raises(SourceError) as caught:
        read(front)
    return caught.value.faults


def test_nothing_needs_to_be_declared() -> None:
    """A body alone is a message: American English, marketing, for the kit's channels."""
    message = parse_message("Hello.", "spring.md", CHANNELS)

    assert (message.id, message.locale, message.purpose) == ("spring", "en-US", "marketing")
    assert (message.date, message.subject, message.preheader, message.channels) == (None, (), (), ())
    assert (message.mentions, message.tags, message.says_purpose) == ((), (), False)
    assert (message.facts, message.call_to_action, message.schema, message.waivers) == ({}, None, None, ())
    assert message.sources == {"spring.md": "Hello."}


@pytest.mark.parametrize("text", ["---\n---\nHello.", "---\n# note\n---\nHello.", "---   \n\n--- \nHello."])
def test_front_matter_may_be_empty(text: str) -> None:
    """Two lines of dashes and nothing between them declare nothing."""
    assert len(parse_message(text, "spring.md", CHANNELS).parts) == 1


def test_reads_all_keys() -> None:
    """Every key of the schema has its place in the message."""
    message = read(
        "id: spring-sale\nlocale: de_at\ndate: 2026-05-01\npurpose: transactional\nchannels: sms email\n"
        "subject: Hello\npreheader: 'It''s on'\nmentions: [ana_ruiz, '@oakum']\ntags: G20 $ACME\n"
        "allow:\n  - {rule: same/claim-added, reason: Agreed with legal., until: 2026-12-31}\n"
    )

    assert (message.id, message.locale, message.purpose) == ("spring-sale", "de-AT", "transactional")
    assert message.date == dt.date(2026, 5, 1)
    assert message.channels == ("sms", "email")
    assert (message.mentions, message.tags, message.says_purpose) == (("ana_ruiz", "@oakum"), ("G20", "$ACME"), True)
    assert (message.subject, message.preheader) == ((Text("Hello"),), (Text("It's on"),))
    assert message.waivers == (
        Waiver("same/claim-added", "Agreed with legal.", dt.date(2026, 12, 31), Span("spring.md", 12, 12, 12, 28)),
    )


@pytest.mark.parametrize(
    ("written", "locale"),
    [("en", "en"), ("EN_gb", "en-GB"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419")],
)
def test_spells_locales_alike(written: str, locale: str) -> None:
    """However a tag is written, it is a tag with hyphens and the usual capitals."""
    assert read(f"locale: {written}").locale == locale


def test_reads_facts() -> None:
    """The kind is read from the literal, or named; the place is that of the value."""
    message = read(
        "facts:\n"
        "  discount: 20%\n"
        "  price: {value: USD 49, kind: money, label: the price}\n"
        '  ends: "2026-05-31"\n'
        "  terms: {value: Gift cards excluded., also: [No gift cards., Not on gift cards.], required: [email]}\n"
        "  note: {value: 20%, kind: phrase, also: a fifth, required: false}\n"
    )

    assert message.facts == {
        "discount": Fact("discount", "percent", Percent(Decimal(20)), "20%", Span("spring.md", 3, 13, 3, 16)),
        "price": Fact(
            "price",
            "money",
            Money(Decimal(49), "USD"),
            "USD 49",
            Span("spring.md", 4, 18, 4, 24),
            label="the price",
        ),
        "ends": Fact("ends", "date", Date(dt.date(2026, 5, 31)), "2026-05-31", Span("spring.md", 5, 10, 5, 20)),
        "terms": Fact(
            "terms",
            "phrase",
            Phrase("Gift cards excluded."),
            "Gift cards excluded.",
            Span("spring.md", 6, 18, 6, 38),
            ("No gift cards.", "Not on gift cards."),
            ("email",),
        ),
        "note": Fact(
            "note", "phrase", Phrase("20%"), "20%", Span("spring.md", 7, 17, 7, 20), ("a fifth",), required=False
        ),
    }


def test_reads_placeholders_in_subject_and_preheader() -> None:
    """They hold facts, slots and conditions, each with its place in the file."""
    message = read(
        'facts: {discount: 20%}\nsubject: "{{ discount }} for {{ person.name }}"\n'
        "preheader: '{% if person.name %}Hi{% endif %}'"
    )

    assert message.subject[0] == FactRef("discount", "", Span("spring.md", 3, 11, 3, 25))
    assert isinstance(message.subject[2], Slot)
    assert message.subject[2].span == Span("spring.md", 3, 30, 3, 47)
    assert isinstance(message.preheader[0], If)


def test_reads_the_call_to_action() -> None:
    """Its label is words, its address a fact or a slot or words, and ``{{ cta }}`` in the body is its place."""
    message = read('facts: {shop: "https://a.example"}\ncta: {label: Shop now, url: "{{ shop }}"}', "{{ cta }}")

    assert message.call_to_action
    assert message.call_to_action.label == (Text("Shop now"),)
    assert message.call_to_action.url == (FactRef("shop", "", Span("spring.md", 3, 30, 3, 40)),)
    assert message.call_to_action.span == Span("spring.md", 3, 6, 3, 42)


def test_an_address_may_end_in_slots() -> None:
    """A slot may stand anywhere in an address, first of all too: filling it in checks the scheme."""
    first = read('cta: {label: Go, url: "{{ person.url }}"}').call_to_action
    last = read('cta: {label: Go, url: "https://a.example/{{ person.id }}"}').call_to_action

    assert first
    assert isinstance(first.url[0], Slot)
    assert last
    assert last.url[0] == Text("https://a.example/")


FAULTS = {
    "unknown key": ("subjct: a", 2, 1, "`subjct` is not a key", "did you mean `subject`?"),
    "list": ("- a", 2, 1, "the document is a list here", "write a mapping"),
    "id": ("id: ../a", 2, 5, "`id` cannot be `../a`", "write an id of letters"),
    "locale": ("locale: english", 2, 9, "`locale` cannot be `english`", "write a language tag such as en-US"),
    "locale nobody has": ("locale: xx-YY", 2, 9, "nothing is known about the locale xx-YY", "write a language tag"),
    "date": ("date: 2026-02-30", 2, 7, "`date` cannot be `2026-02-30`", "write the day it goes out"),
    "date in words": ("date: 1 May 2026", 2, 7, "`date` cannot be `1 May 2026`", "write the day it goes out"),
    "subject of two lines": ('subject: "a\\nb"', 2, 10, "`subject` cannot be", "write a subject of one line"),
    "subject mapping": ("subject: {a: b}", 2, 10, "`subject` is a mapping here", "write a subject of one line"),
    "long subject": ("subject: " + "a" * 1001, 2, 10, "`subject` cannot be", "write a subject of one line"),
    "purpose": ("purpose: marketng", 2, 10, "`purpose` cannot be `marketng`", "did you mean `marketing`?"),
    "channel": ("channels: emial sms", 2, 11, "there is no channel `emial`", "did you mean `email`?"),
    "channel in a list": ("channels: [sms, smz]", 2, 17, "there is no channel `smz`", "did you mean `sms`?"),
    "no channels": ("channels: []", 2, 11, "`channels` breaks", "write a list of at least one channel"),
    "facts as a list": ("facts: [a]", 2, 8, "`facts` is a list here", "write facts as `key: value`"),
    "fact key": ("facts: {Discount: 1}", 2, 9, "`Discount` cannot be a key of `facts`", "write a key of small"),
    "fact called like a word": (
        "facts: {loop: 1}",
        2,
        9,
        "`loop` has a meaning of its own",
        "give the fact another key",
    ),
    "fact without value": ("facts:\n  a:", 3, 5, "`facts.a` is empty", "write a value such as 20%"),
    "fact mapping without value": ("facts: {a: {kind: money}}", 2, 9, "`facts.a.value` is missing", "add `value:`"),
    "fact mapping with another key": (
        "facts: {a: {value: 1, kid: b}}",
        2,
        23,
        "`kid` is not a key",
        "did you mean `kind`?",
    ),
    "fact list": ("facts: {a: [1]}", 2, 12, "`facts.a` breaks", "write a value, or a mapping with `value:`"),
    "fact kind": (
        "facts: {a: {value: 1, kind: mony}}",
        2,
        29,
        "`facts.a.kind` cannot be `mony`",
        "did you mean `money`?",
    ),
    "fact of another kind": (
        "facts: {a: {value: b, kind: money}}",
        2,
        20,
        "the fact `a` cannot be read:",
        "mend the value",
    ),
    "fact not in the calendar": ("facts: {a: 2026-02-30}", 2, 12, "the fact `a` cannot be read:", "mend the value"),
    "fact with a placeholder": (
        'facts: {a: "b {{ c }}"}',
        2,
        15,
        "a fact cannot hold placeholders",
        "write its value out",
    ),
    "wording with a placeholder": (
        'facts: {a: {value: b, also: ["{% c %}"]}}',
        2,
        31,
        "a fact cannot hold placeholders",
        "write",
    ),
    "fact required by nobody": (
        "facts: {a: {value: b, required: maybe}}",
        2,
        33,
        "`facts.a.required` cannot be",
        "write `true`, `false`",
    ),
    "fact required by no channel": (
        "facts: {a: {value: b, required: [smz]}}",
        2,
        34,
        "there is no channel `smz`",
        "did you",
    ),
    "cta without url": ("cta: {label: a}", 2, 1, "`cta.url` is missing", "add `url:`"),
    "cta without words": (
        "cta: {label: ' ', url: https://a.example}",
        2,
        14,
        "`cta.label` cannot be",
        "write the words",
    ),
    "cta to a script": (
        "cta: {label: a, url: 'javascript:b'}",
        2,
        23,
        "this is not an address",
        "write a full address",
    ),
    "cta hidden script": (
        "cta: {label: a, url: 'java&#115;cript:b'}",
        2,
        23,
        "this is not an address",
        "write a full address",
    ),
    "cta to a path": ("cta: {label: a, url: /b}", 2, 22, "this is not an address", "write a full address"),
    "cta with a condition": (
        "cta: {label: a, url: 'https://a.example/{% if b %}c{% endif %}'}",
        2,
        23,
        "an address cannot hold",
        "let the data",
    ),
    "cta to no address": (
        "facts: {a: 20%}\ncta: {label: a, url: '{{ a }}'}",
        3,
        23,
        "a link cannot begin with `a`",
        "begin it with",
    ),
    "cta to a short address": (
        "facts: {a: https://b.example}\ncta: {label: a, url: '{{ a | form(\"short\") }}'}",
        3,
        23,
        "`short` leaves https:// out",
        "remove the form",
    ),
    "address with a space": ("facts: {a: {value: 'https://b.example/ c', kind: url}}", 2, 21, "the fact `a`", ""),
    "data outside": ("data: /etc/passwd.json", 2, 7, "`data` cannot be", "write the path of a JSON Schema"),
    "data in memory": ("data: a.json", 2, 7, "a message in memory has no folder", "save the message as a file"),
    "waiver without reason": ("allow: [{rule: a/b}]", 2, 9, "`allow[0].reason` is missing", "add `reason:`"),
    "waiver of no rule": (
        "allow: [{rule: a, reason: b}]",
        2,
        16,
        "`allow[0].rule` cannot be `a`",
        "write one rule such as",
    ),
    "waiver until never": (
        "allow: [{rule: a/b, reason: c, until: x}]",
        2,
        39,
        "`allow[0].until` cannot be `x`",
        "write the last day",
    ),
    "placeholder in a subject": ('subject: "a {{ b() }}"', 2, 17, "a call is not part", "look a value up"),
    "call to action in a subject": ('subject: "{{ cta }}"', 2, 14, "`cta` has no meaning here", "put `{{ cta }}`"),
    "open placeholder": ('subject: "a {{ b"', 2, 13, "`{{` begins a placeholder that does not end", "close it"),
    "YAML": ("subject: {{ a }}", 2, 10, "a value that begins with `{` needs quotes", "put the whole value in quotes"),
}


@pytest.mark.parametrize(("front", "line", "column", "words", "mend"), FAULTS.values(), ids=FAULTS)
def test_names_the_fault_at_its_place(front: str, line: int, column: int, words: str, mend: str) -> None:
    """Each fault of front matter is told once, with its place and its remedy."""
    (fault,) = faults_of(front)

    assert fault.text.startswith(words)
    assert fault.mend.startswith(mend)
    assert fault.span
    assert (fault.span.path, fault.span.line, fault.span.column) == ("spring.md", line, column)


@pytest.mark.parametrize("literal", ["1,000", "$49", "49 USD", "ABC 10.00", "31/05/2026", "18:00:30", "2026-02-30"])
def test_a_fact_that_cannot_be_read_may_be_words_as_it_says_once(literal: str) -> None:
    """What was expected stands in the text, what to do in the remedy."""
    (fault,) = faults_of(f'facts: {{a: "{literal}"}}')

    assert str(fault).count("kind: phrase") == 1
    assert fault.mend == "mend the value, or say `kind: phrase` if these are words only"


def test_a_fact_with_a_fault_is_no_reason_for_another() -> None:
    """Whoever uses it is not blamed for it."""
    with pytest.raises(SourceError) as caught:
        read("facts: {a: 2026-02-30}\nsubject: \"{{ a | form('year') }}\"", "[x]({{ a }})")

    assert len(caught.value.faults) == 1


def test_a_key_misspelt_hides_no_names() -> None:
    """With `fcts:` nobody knows which facts there are, so that none is missed."""
    with pytest.raises(SourceError) as caught:
        read("fcts: {a: 20%}", "{{ a | form('short') }}")

    assert [fault.text for fault in caught.value.faults] == ["`fcts` is not a key"]


TREE = st.recursive(
    st.sampled_from(["", "a", "20%", "{{ a }}", "2026-05-01", "https://a.example", "{% if", "true", "sms"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "kind", "also", "required", "label", "url", "rule", "a"]), inner)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    [
        "id",
        "locale",
        "date",
        "subject",
        "preheader",
        "facts",
        "cta",
        "data",
        "purpose",
        "channels",
        "tags",
        "allow",
        "x",
    ]
)


@given(st.dictionaries(KEYS, TREE, max_size=4))
def test_any_tree_is_a_message_or_faults(tree: dict[str, object]) -> None:
    """Whatever shape the values have, the end is a message or a `SourceError` with places and remedies."""
    import yaml

    faults: tuple[Fault, ...] = ()
    try:
        read(yaml.safe_dump(tree, default_style='"'))
    except SourceError as error:
        faults = error.faults

    assert all(fault.span and fault.mend for fault in faults)
