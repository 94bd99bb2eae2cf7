"""Mails as they are shown: nothing in them is fetched, and what they hold themselves stays."""

import pytest

from brandkit.preview.unfetched import unfetched

CASES = [
    ('<img alt="A table" src="//a.example/b">', '<img src="data:," srcset="" alt="A table" src="//a.example/b">'),
    ("<IMG SRC=//a.example/b>", '<IMG src="data:," srcset="" SRC=//a.example/b>'),
    ('<td background="http://a.example/b.png">x</td>', '<td background="" background="http://a.example/b.png">x</td>'),
    ('<link rel="stylesheet" href="a.css">', '<link href="data:," rel="stylesheet" href="a.css">'),
    ('<img src=" DATA:image/png;base64,AA==">', '<img src=" DATA:image/png;base64,AA==">'),
    ('<a href="https://a.example/">x</a>', '<a href="https://a.example/">x</a>'),
    ("<td>x</td><img alt>", "<td>x</td><img alt>"),
    ('<!--[if mso]><img src="x"><![endif]-->', '<!--[if mso]><img src="x"><![endif]-->'),
    ("", ""),
]  # fmt: skip


@pytest.mark.parametrize(("document", "shown"), CASES)
def test_names_nothing_that_is_fetched(document: str, shown: str) -> None:
    """Of two attributes with one name browsers take the first; nothing else of the document changes."""
    assert unfetched(document) == shown
