"""Checks that look at one finished variant: what its reading says becomes a link, where it goes, whose it is."""

from collections.abc import Iterable

import pytest

from brandkit.checks import find_checks
from brandkit.checks.unmeant import calls_all, kind_of
from brandkit.engine.check import check
from brandkit.engine.finished import finished_of, going
from brandkit.engine.lint import lint
from brandkit.engine.prepare_source import prepare_source
from brandkit.engine.selection import Selection
from brandkit.kit.load import parse_kit
from brandkit.markup.seen import whole
from brandkit.model.channel import Channel, Element, Fold, Reading, ReadLink
from brandkit.model.check import VariantCheck
from brandkit.model.text_style import TextStyle
from brandkit.source import parse_message

PLAIN = "---\nlocale: en-US\npurpose: marketing\n{more}---\n{text}\n"


def found(rule: str, text: str, links: Iterable[tuple[str, str]], source: str = "Hello.") -> tuple[str, ...]:
    """Return the words in which a check finds a fault, of a text in which a platform makes links of words."""
    check_ = find_checks()[rule]
    assert isinstance(check_, VariantCheck)
    read = [ReadLink("text", each, to, text.index(each), text.index(each) + len(each), False) for each, to in links]
    prepared = prepare_source(source)
    reading = Reading("chat", {"text": whole(text)}, tuple(read))
    where = going(prepared.source, prepared.setting, None, is_copy=True)
    finished = finished_of(reading, None, {"text": text.encode()}, (), prepared.source, where)
    return tuple(text[fault.start : fault.end] for fault in check_.run(finished))


@pytest.mark.parametrize(
    ("label", "target", "kind", "is_mass"),
    [
        ("@ana", "@ana", "mention", False),
        ("@everyone", "@everyone", "mention", True),
        ("everyone", "users/all", "address", True),
        ("!here", "!here", "address", True),
        ("@room", "!channel", "mention", True),
        ("@U1", "users/1234", "mention", False),
        ("here", "https://acme.example/here", "address", False),
        ("#4a", "#4a", "tag", False),
        ("$BIG", "$BIG", "cashtag", False),
        ("/month", "/month", "command", False),
        ("4012 8888 8888 1881", "", "digits", False),
        ("+44 20 7946 0177", "tel:+442079460177", "digits", False),
        ("Sale.Now", "https://Sale.Now", "address", False),
    ],
)
def test_a_link_is_what_its_label_shows(label: str, target: str, kind: str, is_mass: bool) -> None:
    """Whatever channel reads it."""
    link = ReadLink("text", label, target, 0, len(label), False)

    assert (kind_of(link), calls_all(link)) == (kind, is_mass)


def test_a_unit_behind_a_space_becomes_a_command() -> None:
    """Where a chat has bots; a command that is meant is named."""
    text, rule = "Only $10 /month. Send /start", "link/accidental-tag"
    links = [("/month", "/month"), ("/start", "/start")]

    assert found(rule, text, links) == ("/month", "/start")
    assert found(rule, text, links, "---\ntags: start\n---\nHello.") == ("/month", "/start")
    assert found(rule, text, links, "---\ntags: /start\n---\nHello.") == ("/month",)


def test_digits_that_a_chat_shows_as_a_card_or_a_number() -> None:
    """A card adds up; a number that the message declares is one."""
    text = "Order 4012888888881881, call 020 7946 0177, gate 1234567"
    links = [("4012888888881881", ""), ("020 7946 0177", "tel:02079460177"), ("1234567", "tel:1234567")]
    source = "---\nlocale: en-GB\nfacts: {phone: +44 20 7946 0177}\n---\nCall {{ phone }}."

    assert found("link/digits-detected", text, links, source) == ("4012888888881881", "1234567")


def test_many_tags_take_no_more_than_their_share() -> None:
    """Each is looked at once, however many stand behind one another."""
    tags = " ".join(f"#{number}a" for number in range(300))

    assert found("link/accidental-tag", tags, [(each, each) for each in tags.split()]) == ()


def channel(elements: Iterable[Element] = (), folds: Iterable[Fold] = ()) -> Channel:
    """Return a channel of one part that asks for these."""
    return Channel(
        "chat",
        "a chat",
        {"text": "chat.txt"},
        (),
        {},
        TextStyle(),
        write=lambda composition, kit: None,  # type: ignore[arg-type,return-value]
        read=lambda variant: Reading("chat", {"text": whole(variant.parts["text"].decode())}),
        elements=tuple(elements),
        folds=tuple(folds),
    )


def lacking(rule: str, text: str, source: str, known: Channel, kit: str = "") -> list[str]:
    """Return the words of what a check finds in a text on a channel."""
    from brandkit.compare.compare import compare
    from brandkit.compare.sides.views import views_of

    check_ = find_checks()[rule]
    assert isinstance(check_, VariantCheck)
    whose = parse_kit(kit) if kit else None
    prepared = prepare_source(source, whose)
    reading = Reading("chat", {"text": whole(text)})
    views = views_of(reading, known, prepared.setting)
    comparisons = [compare(prepared.source, view, prepared.setting) for view in views]
    where = going(prepared.source, prepared.setting, whose, is_copy=False)
    finished = finished_of(reading, known, {"text": text.encode()}, comparisons, prepared.source, where)
    return [f"{fault.severity} {fault.words}" for fault in check_.run(finished)]


@pytest.mark.parametrize(
    ("purpose", "regions", "kit", "is_missing"),
    [
        ("marketing", (), "", True),
        ("marketing", ("US",), "", True),
        ("marketing", ("EU",), "", False),
        ("marketing", ("EU",), "brand: A\nregions: [FR, US]", True),
        ("marketing", ("US",), "brand: A\nregions: [GB]", False),
        ("sponsored", ("US",), "", True),
        ("transactional", ("US",), "", False),
    ],
)
def test_what_must_be_there_depends_on_the_purpose_and_on_where_it_goes(
    purpose: str,
    regions: tuple[str, ...],
    kit: str,
    is_missing: bool,
) -> None:
    """The kit's regions count, else that of the locale; EU is all of its members."""
    wanted = Element("opt-out", "end", "error", "a law", "2026-11-30", regions=regions)
    source = PLAIN.format(more="", text="Hello.").replace("marketing", purpose)

    assert lacking("legal/opt-out-missing", "Hello.", source, channel([wanted]), kit) == (
        ["error the chat does not say how to opt out"] if is_missing else []
    )


def test_a_key_to_press_is_a_way_out_by_voice() -> None:
    """Nobody can reply STOP to a call."""
    wanted = channel([Element("opt-out-key", "end", "error", "a law", "2026-11-30")])
    source = PLAIN.format(more="", text="Hello.")

    assert lacking("legal/opt-out-missing", "Hello. Press 9 to hear no more of us.", source, wanted) == []
    assert len(lacking("legal/opt-out-missing", "Hello. Our press office says hello.", source, wanted)) == 1


def test_a_language_without_words_is_not_accused() -> None:
    """Nobody can say what is missing in it."""
    wanted = channel([Element("opt-out", "end", "error", "a law", "2026-11-30")])

    source = PLAIN.format(more="", text="Witaj.").replace("en-US", "pl-PL")

    assert lacking("legal/opt-out-missing", "Witaj.", source, wanted) == []


def test_who_paid_stands_before_the_fold() -> None:
    """And so do the facts, but for those in the small print and those that need not be said here."""
    known = channel(
        [Element("disclosure", "before-the-fold", "error", "a law", "2026-11-30", purposes=("sponsored",))],
        [Fold("text", 20, "graphemes", "somebody", "2026-11-30")],
    )
    more = "facts:\n  discount: 20%\n  code: {value: SPRING20, required: [email]}\n  terms: Gift cards are excluded.\n"
    body = "{{ discount }} off with {{ code }}.\n\n{{ terms }}\n{: legal }"
    source = PLAIN.format(more=more, text=body).replace("marketing", "sponsored")
    text = "All that you love is 20% off with SPRING20. Gift cards are excluded. Ad"

    assert lacking("limit/below-the-fold", text, source, known) == [
        " the chat says “20%” (discount) first behind the 20 characters of the text that are in sight",
        " the chat says “Ad” (who paid) first behind the 20 characters of the text that are in sight",
    ]
    assert lacking("limit/below-the-fold", "Ad: 20% off with SPRING20.", source, known) == []


def test_a_generated_variant_is_told_of_where_its_words_were_written() -> None:
    """With the condition, and a waiver allows it."""
    kit = parse_kit("brand: Acme")
    text = "---\nlocale: en-US\nchannels: [x]\n---\nLunch @noon.\n{more}"
    only = Selection(only=("link/*",))
    report = lint(parse_message(text.format(more=""), "m.md", ("x",)), kit, selection=only)
    waived = text.format(more='{: allow="link/accidental-mention" reason="A friend" }\n')
    allowed = lint(parse_message(waived, "m.md", ("x",)), kit, selection=only)

    assert [(each.rule, each.quote, each.span and each.span.column) for each in report.findings] == [
        ("link/accidental-mention", "@noon", 7)
    ]
    assert ([each.finding.quote for each in allowed.waived], allowed.findings) == (["@noon"], ())


def test_copy_is_asked_for_what_the_law_wants_only_where_its_purpose_is_said() -> None:
    """And then it is a warning: what sends it may add it."""
    text = "---\nlocale: en-US\n---\nHello."
    said = text.replace("---\nHello", "purpose: marketing\n---\nHello")

    assert check(text, {"sms": "Hello."}).findings == ()
    assert {(each.rule, each.severity) for each in check(said, {"sms": "Hello."}).findings} == {
        ("legal/opt-out-missing", "warning"),
        ("legal/help-missing", "warning"),
    }


def test_a_generated_mail_of_a_brand_without_an_address_is_refused() -> None:
    """The law wants it in each; with one the kit's own templates say all that is wanted."""
    only = Selection(only=("legal/*",))
    message = parse_message("---\nlocale: en-US\nsubject: Hi\n---\nHello.\n", "m.md", ("email", "sms"))
    bare = lint(message, parse_kit("brand: Acme"), ("email",), selection=only)
    full = parse_kit(
        "brand: Acme\nsender: {email: a@acme.example}\naddress: 1 Example Street, Exampleton\n"
        'unsubscribe: {url: "https://acme.example/u/{{ person.id }}"}'
    )

    assert {(each.rule, each.severity, each.part) for each in bare.findings} == {
        ("legal/postal-address-missing", "error", "html, text"),
        ("legal/unsubscribe-missing", "error", "html, text"),
        ("legal/unsubscribe-missing", "warning", ""),
        ("legal/sender-missing", "warning", ""),
    }
    assert lint(message, full, ("email", "sms"), selection=Selection(only=("legal/s*", "legal/[opu]*"))).findings == ()
