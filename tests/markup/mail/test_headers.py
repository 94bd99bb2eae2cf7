"""Headers: nothing in a value begins a line, another header or another address."""

import email
from email import policy
from email.message import EmailMessage
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from brandkit.compile.interpret import interpret
from brandkit.errors import DataError, KitError
from brandkit.markup.escape import one_line
from brandkit.markup.mail.headers import (
    date_value,
    listed_uri,
    mail_address,
    mailbox,
    message_id_part,
    text_header,
    verbatim_header,
)
from brandkit.markup.mail.mime import Mail, write_mail
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, For, If, Plan, Slot

NAME = Lookup(("person", "name"))


class Plainly(str):
    """A str that is not quite one, as libraries hand out."""

    __slots__ = ()


def parsed(text: str) -> EmailMessage:
    """Return what the standard library reads of headers."""
    return email.message_from_string(text + "\r\nbody\r\n", policy=policy.default)


def subject(nodes: Plan, name: str) -> str:
    """Return the subject as it is read back, and see that it is the only header."""
    written = interpret(text_header("Subject", nodes), {"person": {"name": name}}, "en")
    message = parsed(written)

    assert message.keys() == ["Subject"]
    assert not message["Subject"].defects
    assert all(len(line) <= 78 for line in written.split("\r\n"))
    return str(message["Subject"])


SHORT = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60)


@given(SHORT)
def test_a_constant_subject_reads_back(text: str) -> None:
    """Folded or encoded, the words are the same; white space at the ends is none of a subject."""
    words = " ".join(text.split())

    assert subject((Constant(words),), "") == words


@given(SHORT, SHORT)
def test_a_subject_with_values_reads_back(name: str, words: str) -> None:
    """Words, a value, a condition and words again join without a seam."""
    slot = Slot(NAME, (one_line,))
    nodes = (Constant("Hi "), slot, If(NAME, (Constant(f" – {words}"),), (slot,)), Constant("!"))
    expected = f"Hi {one_line(name)}{f' – {words}' if name else ''}!"

    assert subject(nodes, name).split() == expected.split()


def test_a_subject_may_begin_with_a_value_a_condition_or_a_loop() -> None:
    """What comes first stands on the first line, also when it comes out empty."""
    slot = Slot(NAME, (one_line,))
    loop = For("each", Lookup(("list",)), (Slot(Lookup(("each",)), (one_line,)), Constant(" ")))
    written = interpret(text_header("Subject", (loop, Constant("sale"))), {"list": ["Zoë", "Al"]}, "en")

    assert subject((slot, Constant(" wins")), "Zoë") == "Zoë wins"
    assert subject((slot, Constant("Sale")), "") == "Sale"
    assert subject((If(NAME, (slot, Constant(", ")), ()), Constant("sale")), "Al") == "Al, sale"
    assert str(parsed(written)["Subject"]).strip() == "Zoë Al sale"


def test_a_long_list_unsubscribe_stays_on_one_line() -> None:
    """Folding it has broken signatures, and encoding it kills one-click."""
    uri = f"<https://acme.example/u/{'x' * 200}>"

    assert interpret(verbatim_header("List-Unsubscribe", (Constant(uri),)), {}, "en") == f"List-Unsubscribe: {uri}\r\n"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("", "a@b.example"),
        ("Acme Ltd", "Acme Ltd <a@b.example>"),
        ('Acme, Inc. "The" Shop', '"Acme, Inc. \\"The\\" Shop" <a@b.example>'),
        ("Zoë", "=?utf-8?q?Zo=C3=AB?=\r\n <a@b.example>"),
        ("x\r\nBcc: e@vil.example", '"x Bcc: e@vil.example" <a@b.example>'),
        ("=?utf-8?q?a=2C?=", "=?utf-8?q?=3D=3Futf-8=3Fq=3Fa=3D2C=3F=3D?=\r\n <a@b.example>"),
    ],
)
def test_a_mailbox_is_one_address(name: str, written: str) -> None:
    """Whatever the sender is called, one address comes out, with that name."""
    header = parsed(f"From: {mailbox(name, 'a@b.example')}\r\n")["From"]

    assert mailbox(name, "a@b.example") == written
    assert [address.addr_spec for address in header.addresses] == ["a@b.example"]
    assert header.addresses[0].display_name == one_line(name)


ODD = ["", "a", "a@b", "a@b..example", "a b@c.example", "a@b.example, c@d.example", "a@b.example\n", "<a@b.example>",
       "=?q?x?=@b.example", "zoë@b.example", "a@-", f"{'x' * 250}@b.example",
       '"a b"@c.example', "a@[127.0.0.1]"]  # fmt: skip


@pytest.mark.parametrize("text", ODD)
def test_what_is_no_plain_address_is_refused_without_being_quoted(text: str) -> None:
    """A recipient's address is one plain address; errors do not tell whose it is not."""
    with pytest.raises(DataError) as caught:
        mail_address(text)
    with pytest.raises(KitError):
        mailbox("x", text)

    assert len(text) < 3 or text not in str(caught.value)


@pytest.mark.parametrize("text", ["a@b.example", "first.last+tag@mail.b-c.example", "o'neill@b.example"])
def test_plain_addresses_pass(text: str) -> None:
    """What people have for addresses."""
    assert mail_address(text) == text


def test_a_digest_is_letters_and_digits() -> None:
    """Nothing else may come into a Message-ID."""
    assert message_id_part("09afAF") == "09afAF"
    with pytest.raises(DataError):
        message_id_part("a>b")


def test_a_uri_in_a_list_holds_no_comma_of_its_own() -> None:
    """A comma parts the addresses of a list."""
    assert listed_uri("https://a.example/ü?x=1,2<>%20") == "https://a.example/%C3%BC?x=1%2C2%3C%3E%20"


@pytest.mark.parametrize(
    ("day", "written"),
    [
        ("2026-05-01", "Fri, 01 May 2026 00:00:00 +0000"),
        ("2028-02-29", "Tue, 29 Feb 2028 00:00:00 +0000"),
        ("", "Thu, 01 Jan 1970 00:00:00 +0000"),
    ],
)
def test_a_day_is_written_as_mail_has_it(day: str, written: str) -> None:
    """English whatever the machine's locale, and never the clock."""
    assert date_value(day) == written


ATTACKS = ["\r", "\n", "\r\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\0",
           "=?utf-8?q?=0d=0a?=", "=?utf-8?b?DQo=?=", "\r\n ", "\r\n\r\n"]  # fmt: skip
PLACES = ["Subject", "From", "To", "Reply-To", "List-Unsubscribe", "Message-ID", "mailto"]
KINDS = [str, Markup, Plainly]
CASES = list(product(ATTACKS, PLACES, ["{}x", "x{}y", "x{}"], KINDS))


def attacked(place: str, value: str) -> str:
    """Return a mail with the value in a place; the value comes as data where it can, else from the kit."""

    def slot(*escapes: object) -> Plan:
        return (Slot(NAME, escapes),)  # type: ignore[arg-type]

    mail = Mail(
        subject=slot(one_line) if place == "Subject" else (Constant("Sale"),),
        text=(Constant("Hi"),),
        html=(Constant("<p>Hi</p>"),),
        day="2026-05-01",
        language="en",
        sender_name=value if place == "From" else "Acme",
        sender_email="hello@acme.example",
        reply_to=value if place == "Reply-To" else "",
        recipient=slot() if place == "To" else (Constant("ana@b.example"),),
        unsubscribe=slot() if place == "List-Unsubscribe" else (Constant("https://acme.example/u"),),
        unsubscribe_mailto=slot() if place == "mailto" else (),
    )
    data = {"person": {"name": value}, "recipient": {"digest": value if place == "Message-ID" else "ab12"}}
    return interpret(write_mail(mail), data, "en")


@pytest.mark.parametrize("place", PLACES)
def test_no_header_gains_a_line_or_an_address(place: str) -> None:
    """Line ends, controls and encoded words in any value: refused, or the same headers as without them (819 cases)."""
    usual = set(parsed_mail(attacked("", "x")).keys())
    wrong: list[object] = []
    for attack, target, form, kind in CASES:
        if target != place:
            continue
        value = kind(form.format(f"{attack}Bcc: e@vil.example"))
        try:
            message = parsed_mail(attacked(place, value))
        except (DataError, KitError):
            continue
        senders, recipients = message["From"].addresses, message["To"].addresses
        if set(message.keys()) - usual or message["Bcc"] or (len(senders), len(recipients)) != (1, 1):
            wrong.append((attack, target, form, kind))

    assert len(CASES) == 819
    assert wrong == []


def parsed_mail(text: str) -> EmailMessage:
    """Return a whole mail as the standard library reads it, from its octets."""
    message = email.message_from_bytes(text.encode(), policy=policy.default)
    assert message.get_content_type() == "multipart/alternative"
    assert len(list(message.iter_parts())) == 2
    return message
