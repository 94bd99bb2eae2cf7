"""A whole mail, made once and filled per person."""

import email
import hashlib
import re
from dataclasses import replace
from email import policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.errors import DataError, KitError
from brandkit.markup.escape import html_text, one_line, plain, url_part
from brandkit.markup.mail.mime import Mail, write_mail
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, For, Join, Plan, Sequence, Slot

NAME, EMAIL, LIST = Lookup(("person", "name")), Lookup(("person", "email")), Lookup(("person", "list"))
MAIL = Mail(
    subject=(Constant("Hi "), Slot(NAME, (one_line,))),
    text=(Constant("Hi "), Slot(NAME, (one_line, plain)), Constant(",\n.\nFrom us\n-- \nAcme")),
    html=(Constant('<p class="a">Hi '), Slot(NAME, (one_line, html_text)), Constant("</p>")),
    day="2026-05-01",
    language="en-US",
    sender_name="Acme",
    sender_email="hello@acme.example",
    reply_to="service@acme.example",
    recipient=(Slot(EMAIL, (one_line,)),),
    unsubscribe=(Constant("https://acme.example/u/"), Slot(NAME, (url_part,))),
    unsubscribe_mailto=(Constant("mailto:out@acme.example"),),
)
PERSON = {"name": "Zoë", "email": "zoe@b.example", "list": ["a", "b"]}


def filled(mail: Mail, person: object = None, digest: str | None = "ab12") -> str:
    """Return the mail for a person."""
    data = {"person": PERSON if person is None else person, **({"recipient": {"digest": digest}} if digest else {})}
    return interpret(write_mail(mail), data, "en-US")


def parsed(text: str) -> EmailMessage:
    """Return the mail as the standard library reads its octets."""
    return email.message_from_bytes(text.encode("ascii"), policy=policy.default)


def bodies(message: EmailMessage) -> list[str]:
    """Return the parts as text, line ends as they were."""
    return [part.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n") for part in message.iter_parts()]  # type: ignore[union-attr]


def test_is_read_back_without_a_defect() -> None:
    """The headers, the two parts in their order, and what they say."""
    message = parsed(filled(MAIL))
    text, html = list(message.iter_parts())

    assert not message.defects
    assert not any(header.defects for header in message.values())
    assert (message["Subject"], message["From"], message["To"]) == (
        "Hi Zoë",
        "Acme <hello@acme.example>",
        "zoe@b.example",
    )
    assert (message["Reply-To"], message["MIME-Version"]) == ("service@acme.example", "1.0")
    assert [part.get_content_type() for part in (text, html)] == ["text/plain", "text/html"]
    assert [part.get_content_charset() for part in (text, html)] == ["utf-8", "utf-8"]
    assert bodies(message) == ["Hi Zoë,\n.\nFrom us\n-- \nAcme", '<p class="a">Hi Zoë</p>']


def test_each_header_stands_once() -> None:
    """Exactly one of each (RFC 5322, section 3.6)."""
    keys = parsed(filled(MAIL)).keys()

    assert len(keys) == len(set(keys))
    assert {"From", "To", "Date", "Message-ID", "MIME-Version", "Subject"} <= set(keys)


def test_one_click_unsubscribing_is_announced() -> None:
    """Both headers of RFC 8058, the first one whole on its line."""
    text = filled(MAIL)

    assert "\r\nList-Unsubscribe: <https://acme.example/u/Zo%C3%AB>, <mailto:out@acme.example>\r\n" in text
    assert "\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in text


def test_a_mail_address_alone_is_no_one_click() -> None:
    """RFC 8058 asks for an https address."""
    message = parsed(filled(replace(MAIL, unsubscribe=())))

    assert message["List-Unsubscribe"] == "<mailto:out@acme.example>"
    assert message["List-Unsubscribe-Post"] is None


def test_a_mail_without_an_address_to_unsubscribe_has_no_header_for_it() -> None:
    """Transactional mail, say."""
    message = parsed(filled(replace(MAIL, unsubscribe=(), unsubscribe_mailto=())))

    assert message["List-Unsubscribe"] is None


def test_what_is_not_known_is_left_out() -> None:
    """A kit without a sender, and a person without an address: others add the headers."""
    mail = replace(MAIL, sender_email="", reply_to="", recipient=())

    assert not {"From", "To", "Reply-To"} & set(parsed(filled(mail)).keys())
    assert "To" not in parsed(filled(MAIL, {"name": "Al"}))


def test_a_fixed_recipient_is_written() -> None:
    """An address from the kit."""
    assert parsed(filled(replace(MAIL, recipient=(Constant("a@b.example"),))))["To"] == "a@b.example"


def test_a_recipient_made_of_pieces_is_refused() -> None:
    """Only a whole address can be seen to be one."""
    with pytest.raises(KitError, match="pieces"):
        write_mail(replace(MAIL, recipient=(Slot(NAME, ()), Constant("@b.example"))))


def test_a_bad_address_stops_that_mail() -> None:
    """Two addresses where one belongs."""
    with pytest.raises(DataError):
        filled(MAIL, {**PERSON, "email": "a@b.example, c@d.example"})


def test_the_same_mail_has_the_same_bytes() -> None:
    """Neither the clock nor chance, and each person's mail has an id of its own."""
    ids = {parsed(filled(MAIL, digest=digest))["Message-ID"] for digest in ("ab12", "cd34")}

    assert filled(MAIL) == filled(MAIL)
    assert len(ids) == 2
    assert filled(MAIL, digest=None).count("Message-ID: <") == 1


def test_the_bytes_are_as_recorded() -> None:
    """A change of these bytes changes every message id that has been sent: it must be meant."""
    assert hashlib.sha256(filled(MAIL).encode()).hexdigest()[:16] == RECORDED


def test_other_words_make_another_boundary_and_id() -> None:
    """Both come from what the mail says."""
    first, second = (filled(mail) for mail in (MAIL, replace(MAIL, day="2026-05-02")))

    assert boundary(first) != boundary(second)


def boundary(text: str) -> str:
    """Return what parts the parts."""
    found = re.search('boundary="([^"]+)"', text)
    assert found
    return found[1]


VALUES = st.text(st.characters(blacklist_categories=["Cs"]), max_size=80)


@settings(deadline=None)
@given(name=VALUES, listed=st.lists(VALUES, max_size=3))
def test_no_value_changes_the_mail_around_it(name: str, listed: list[str]) -> None:
    """Whatever a person is called: two parts, no defect, CRLF, short lines, and the values as they are."""
    items: Plan = (
        Join(
            "\n\n",
            (
                Sequence((Constant("One"),)),
                For("each", LIST, (Sequence((Slot(Lookup(("each",)), (one_line, plain)),)),)),
            ),
        ),
    )
    mail = replace(MAIL, text=(*items, *MAIL.text), unsubscribe=())
    text = filled(mail, {"name": name, "email": "a@b.example", "list": listed})
    message = parsed(text)
    lines = text.split("\r\n")
    shown = one_line(name)
    expected = "\n\n".join(["One", *filter(None, map(one_line, listed))])

    assert not message.defects
    assert bodies(message)[0] == f"{expected}Hi {shown},\n.\nFrom us\n-- \nAcme"
    assert bodies(message)[1] == f'<p class="a">Hi {html_text(shown)}</p>'
    assert not any("\r" in line or "\n" in line for line in lines)
    assert max(map(len, lines)) < 998
    assert text.count(boundary(text)) == 4


@pytest.mark.parametrize("evil", ["--{}", "\r\n--{}\r\nX: y\r\n\r\n", "--{}--", "\n.\n", "From "])
def test_the_boundary_stands_in_no_part(evil: str) -> None:
    """Even a value that knows the boundary makes no part of its own."""
    known = boundary(filled(MAIL))
    message = parsed(filled(MAIL, {**PERSON, "name": evil.format(known)}))

    assert len(list(message.iter_parts())) == 2


RECORDED = "107d63500b317fd7"
