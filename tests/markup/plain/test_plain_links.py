"""Which words of a plain text become links."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.plain.plain_links import find_links

LINKS = [
    # With a scheme.
    ("See https://a.example/x?y=1#z.", ["https://a.example/x?y=1#z"]),
    ("(http://a.example)", ["http://a.example"]),
    ("HTTPS://A.EXAMPLE/x", ["HTTPS://A.EXAMPLE/x"]),
    ("https://localhost:8000/x http://1.2.3.4/", ["https://localhost:8000/x", "http://1.2.3.4/"]),
    ("https://a.example/über/日本", ["https://a.example/über/日本"]),
    ("https://a.example/a?u=https://b.example/", ["https://a.example/a?u=https://b.example/"]),
    ("https:// http:/a xhttps://a", []),
    # What ends them.
    ("https://a.example/x_(y) (https://a.example/x) [https://a.example/]", 3),
    ("https://a.example/x).", ["https://a.example/x"]),
    ("https://a.example/f(x)).", ["https://a.example/f(x)"]),
    ("„https://a.example/x“ “https://b.example” <https://c.example>", 3),
    ("https://a.example/x?! *https://a.example/x* _https://a.example/x_", 3),
    ("https://a.example/x…", ["https://a.example/x"]),
    # Without one.
    ("Out? swiftlet.example/t/GB90441.", ["swiftlet.example/t/GB90441"]),
    ("www.acme.example, www.anything.goes", ["www.acme.example", "www.anything.goes"]),
    ("acme.co.uk acme.com:8080/x acme.com?x", ["acme.co.uk", "acme.com:8080/x", "acme.com?x"]),
    ("über-uns.de", ["über-uns.de"]),
    ("acme.com.Then more", ["acme.com"]),
    ("costs 19.00, at 10.am, e.g. 5.no, U.S. a.b file.txt ...", []),
    ("x_.com -.com .com acme.c", []),
    # E-mail.
    ("me@acme.example, a.b+c@mail.acme.co.uk.", ["me@acme.example", "a.b+c@mail.acme.co.uk"]),
    ("@acme a@b a@b.unknown @a.com", []),
]


@pytest.mark.parametrize(("text", "found"), LINKS)
def test_finds_what_chat_programs_find(text: str, found: list[str] | int) -> None:
    """Addresses with a scheme, known domains without one, e-mail; no punctuation around them."""
    links = [text[link.start : link.end] for link in find_links(text)]

    assert links == found if isinstance(found, list) else len(links) == found
    assert all(link[-1] not in ".,;:!?*_“”>]" and link[0] not in "„“<([*_" for link in links)


TARGETS = [
    ("https://a.example", "https://a.example"),
    ("a.example/x", "https://a.example/x"),
    ("www.a.example", "https://www.a.example"),
    ("me@a.example", "mailto:me@a.example"),
]


@pytest.mark.parametrize(("text", "target"), TARGETS)
def test_a_target_has_a_scheme(text: str, target: str) -> None:
    """What is missing is what phones add, in its safe form."""
    assert [link.target for link in find_links(text)] == [target]


GLUED = [
    ("acme.example", True),
    ("Acme.com", True),
    ("ACME.COM", True),
    ("acme.it", True),
    ("Sale.Now on", False),
    ("until Sunday.Shop today", False),
    ("BIG SALE.NOW ON", False),
    ("Sale.Now/x", True),
    ("see acme.com.Next", True),
    ("http://Sale.Now", True),
]


@pytest.mark.parametrize(("text", "meant"), GLUED)
def test_two_sentences_without_a_space_are_not_meant_as_a_link(text: str, meant: bool) -> None:
    """A capital after the full stop gives them away."""
    assert [link.meant for link in find_links(text)] == [meant]


@given(st.text(st.one_of(st.characters(), st.sampled_from("ab.com/@:()?#-_ https"))))
def test_links_stand_in_order_and_apart(text: str) -> None:
    """Any text can be looked through."""
    at = 0
    for link in find_links(text):
        assert at <= link.start < link.end <= len(text)
        assert link.target.endswith(text[link.start : link.end])
        at = link.end


PIECES = ["a.", "a", "aa.", "a@", "@", "http://", ".", "x.com ", "a-", "%+", "a.com:", "a_", "é."]


@pytest.mark.parametrize("piece", PIECES)
def test_no_text_takes_long(piece: str) -> None:
    """A tenth of a second is usual for 100,000 characters; in quadratic time it would be a minute."""
    start = time.perf_counter()
    find_links(piece * (100_000 // len(piece)) + "@")
    find_links("a.com/" + piece * (100_000 // len(piece)) + "()" * 50_000)

    assert time.perf_counter() - start < 20
