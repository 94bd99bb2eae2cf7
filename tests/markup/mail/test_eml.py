"""A mail as a file."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.mail.eml import MOST_PARTS, EmlParts, looks_like_eml, looks_like_html, read_eml, read_headers

HEAD = b"From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n"
PIECES = """
Content-Type: multipart/mixed; boundary=B|Content-Type: multipart/alternative; boundary="B"|--B|--B--|--C|Subject: x
Content-Type: text/html; charset=utf-8|Content-Type: text/plain; charset=nonsense|Content-Type: message/rfc822|<p>x</p>
Content-Transfer-Encoding: base64|Content-Transfer-Encoding: quoted-printable|Content-Transfer-Encoding: x-uuencode
begin 644 a|=?utf-8?q?=ff?=|=E2=82|PHA+|Content-Type: text/html; charset*0*=x'%ff; charset*9999=y|Content-Type: ;;;
Content-Disposition: attachment; filename*99=x|Content-Type: multipart/digest; boundary=C|Content-Type: message/partial
From nobody|: empty|Content-Type: message/delivery-status|Content-Type: multipart/mixed
"""
LINES = [*PIECES.strip("\n").replace("\n", "|").split("|"), "", ""]
SOUP = st.lists(st.sampled_from(LINES), max_size=30).map(lambda lines: "\r\n".join(lines).encode())


def mail() -> EmailMessage:
    """Return a mail with both texts and a picture."""
    message = EmailMessage()
    message["Subject"] = "20 % Rabatt für Sie"
    message["From"] = "Jürgen <j@acme.example>"
    message["To"] = "ana@b.example"
    message["List-Unsubscribe"] = "<https://acme.example/u>"
    message["X-Other"] = "y"
    message.set_content("Hallo\nBlumen für 5 €\n")
    message.add_alternative("<p>Blumen für 5 €</p>\n", subtype="html")
    message.add_attachment(b"\x89PNG", "image", "png", filename="plan für Mai.png")
    return message


def test_takes_a_mail_apart() -> None:
    """The two texts, the headers that matter, and the names of the rest."""
    assert read_eml(mail().as_bytes()) == EmlParts(
        subject="20 % Rabatt für Sie",
        from_="Jürgen <j@acme.example>",
        to="ana@b.example",
        headers={
            "from": "Jürgen <j@acme.example>",
            "list-unsubscribe": "<https://acme.example/u>",
            "mime-version": "1.0",
            "subject": "20 % Rabatt für Sie",
            "to": "ana@b.example",
        },
        html="<p>Blumen für 5 €</p>\n",
        text="Hallo\nBlumen für 5 €\n",
        attachments=("plan für Mai.png",),
        defects=(),
    )


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufeff")))
def test_texts_come_back_as_they_were(text: str) -> None:
    """Whatever transfer encoding the standard library chooses."""
    message = EmailMessage()
    message.set_content(text)
    message.add_alternative("<p>" + text, subtype="html")
    parts = read_eml(message.as_bytes())

    assert (parts.text or "").rstrip("\n") == text.rstrip("\n")
    assert (parts.html or "").rstrip("\n") == ("<p>" + text).rstrip("\n")


ODD = [
    (b"", None, "", ()),
    (b"Hello", None, "Hello", ("MissingHeaderBodySeparatorDefect",)),
    (HEAD + b"\r\nHi", None, "Hi", ()),
    (HEAD + b"Content-Type: text/html\r\n\r\n<p>\xe9</p>", "<p>é</p>", None, ()),
    (HEAD + b"Content-Type: text/html; charset=x-1\r\n\r\n<p>", "<p>", None, ("unknown charset 'x-1'",)),
    (HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n\xff", "\ufffd", None, ("bytes that are not utf-8",)),
    (HEAD + b"Content-Transfer-Encoding: base64\r\n\r\nSG*k", None, "Hi", ("InvalidBase64CharactersDefect",)),
    (HEAD + b"Content-Transfer-Encoding: x-odd\r\n\r\nHi", None, "Hi", ()),
    (HEAD + b"Content-Type: multipart/mixed\r\n\r\nHi", None, None, ("NoBoundaryInMultipartDefect",)),
    (HEAD + b"Content-Type: text/html; charset*" + b"9" * 5000 + b"=x\r\n\r\n<p>", "<p>", None, ()),
]


@pytest.mark.parametrize(("data", "html", "text", "defects"), ODD)
def test_reads_what_is_broken_as_far_as_it_goes(
    data: bytes, html: str | None, text: str | None, defects: tuple[str, ...]
) -> None:
    """What is wrong is said, what is there is given."""
    parts = read_eml(data)

    assert (parts.html, parts.text) == (html, text)
    assert set(defects) <= set(parts.defects)


def test_an_attached_document_is_not_the_mail() -> None:
    """The first text that is not attached counts, also behind one that is."""
    message = EmailMessage()
    message.add_attachment("<p>terms", subtype="html", filename="terms.html")
    message.add_attachment("<p>mail", subtype="html", disposition="inline")

    assert read_eml(message.as_bytes()).html == "<p>mail\n"
    assert read_eml(message.as_bytes()).attachments == ("terms.html",)


def test_a_mail_of_countless_parts_is_not_taken_apart() -> None:
    """Its headers are read, and it is said why nothing else is."""
    begin = b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n'
    nested = b"".join(begin % (number, number) for number in range(MOST_PARTS))
    parts = read_eml(HEAD + nested + b"Content-Type: multipart/mixed\r\n\r\n" + b"x\r\n" * 1000)

    assert parts.defects == ("too many parts",)
    assert parts.from_ == "a@b.example"


@given(st.one_of(st.binary(), SOUP, SOUP.map(HEAD.__add__)))
def test_any_bytes_can_be_read(data: bytes) -> None:
    """No mail is an error."""
    parts = read_eml(data)

    assert isinstance(parts.subject, str)
    assert looks_like_eml(data) in (True, False)


EMLS = [
    (HEAD + b"\r\nHi", True),
    (b"From nobody Fri May 1\n" + HEAD, True),
    (b"Received: from a\n\tby b\nSubject: x\n\n", True),
    (b"\xef\xbb\xbf" + HEAD, True),
    (b"Subject: 20% off\n\nHi", False),
    (b"Hello\nFrom: a\nTo: b\n", False),
    (b"<p>From: a</p>\n", False),
    (b"Price: 5\nUntil: May\n\n", False),
    (b"", False),
]


@pytest.mark.parametrize(("data", "answer"), EMLS)
def test_knows_a_mail_by_its_headers(data: bytes, answer: bool) -> None:
    """Two of those that every mail has, and nothing else before the first empty line."""
    assert looks_like_eml(data) is answer


HTMLS = [
    ("<!DOCTYPE html><title>", True),
    ("\ufeff  <HTML lang=en>", True),
    ("Hi <b>you</b>", True),
    ("Hi<br>you", True),
    ("<p>Hi</p>", True),
    ("<img src=x alt=y>", True),
    ("1 < 2 and 3 > 2", False),
    ("See <https://acme.example|the sale>", False),
    ("Hi <@U123> and <!here>", False),
    ("Ana <ana@b.example> wrote", False),
    ("<speak>Hi<break time='1s'/></speak>", False),
    ("<p", False),
    ("", False),
]


@pytest.mark.parametrize(("text", "answer"), HTMLS)
def test_knows_html_by_its_elements(text: str, answer: bool) -> None:
    """Angle brackets alone make no HTML: chat programs and speech have them too."""
    assert looks_like_html(text) is answer


def test_headers_are_read_without_the_rest() -> None:
    """As `read_eml` gives them, folded lines and encoded words too; what stands in the body is none."""
    data = (
        b"From: Acme <a@acme.example>\r\nSubject: =?utf-8?q?=C3=84?=\r\nList-Unsubscribe: <https://acme.example/u>,\r\n"
        b" <mailto:u@acme.example>\r\n\r\nReply-To: x@y.example\r\n"
    )

    assert read_headers(data) == read_eml(data).headers
    assert read_headers(data)["list-unsubscribe"] == "<https://acme.example/u>, <mailto:u@acme.example>"
    assert "reply-to" not in read_headers(data)


@given(st.binary(max_size=200))
def test_headers_of_any_bytes_can_be_read(data: bytes) -> None:
    """Never an exception, whatever stands there."""
    assert isinstance(read_headers(data), dict)
