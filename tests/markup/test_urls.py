"""Which addresses may stand in a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.urls import allowed_url

ALLOWED = [
    "https://acme.example/spring?x=1&y=%20#z",
    "HTTP://ACME.example",
    "https://müller.example/ä",
    "https://[::1]:8000/",
    "mailto:a@b.example?subject=x",
    "tel:+12125550147",
    "https://a.example/javascript:x",
]
REFUSED = [
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "%6Aavascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://a.example",
    "//evil.example",
    "/relative",
    "relative",
    "#part",
    "?query",
    "https:",
    "https:/a.example",
    "https:a.example",
    "https:///path",
    "https:\\\\a.example",
    "https://a.example\\@evil.example",
    "https://a.example/ b",
    "https://a.example/\nb",
    "https://a.example/\u202eb",
    "https://a.example/\u200bb",
    "https://a.example/\u00a0b",
    'https://a.example/"b',
    "https://a.example/<b",
    "https://a.example/\ud800",
    " https://a.example",
    "https&colon;//a.example",
    "mailto:",
    "tel:",
    "sms:+1",
]


@pytest.mark.parametrize("url", ALLOWED)
def test_allows_full_addresses(url: str) -> None:
    """https, http, mailto and tel may be linked to."""
    assert allowed_url(url)


@pytest.mark.parametrize("url", REFUSED)
def test_refuses_everything_else(url: str) -> None:
    """Other schemes, hidden schemes, relative addresses and invisible characters may not."""
    assert not allowed_url(url)


@given(st.text(max_size=30))
def test_never_allows_another_scheme(text: str) -> None:
    """However a browser decodes what was allowed, the scheme is one of the four."""
    import html
    import re
    import urllib.parse

    if allowed_url(text):
        decoded = re.sub(r"[\x00-\x20]", "", urllib.parse.unquote(html.unescape(text))).lower()
        assert decoded.startswith(("https://", "http://", "mailto:", "tel:"))


@given(st.sampled_from(["https://", "mailto:", "javascript:", "&#x6a;", "%6a"]), st.text(max_size=10))
def test_decides_by_what_stands_first(first: str, rest: str) -> None:
    """Nothing that follows makes a bad beginning good."""
    assert not allowed_url(first + rest) or first in ("https://", "mailto:")
