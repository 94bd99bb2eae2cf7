"""How Mastodon counts: addresses are 23, mentions are names."""

import pytest

from brandkit.measure.mastodon import count_post


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("क्षि 👨‍👩‍👧‍👦 e\u0301", 5),
        ("https://acme.com/" + "a" * 90, 23),
        ("See http://acme.com/a?b=1.", 4 + 23 + 1),
        ("https://acme.com/a=", 23 + 1),
        ("acme.com/spring", 15),
        ("https://acme.example/", 21),
        ("hi @bob@social.acme.com!", 8),
        ("@bob", 4),
        ("a@b.com", 7),
        ("x/@bob@a.com", 12),
        ("https://acme.com/@bob@a.com", 23),
    ],
)
def test_counts_as_the_server_does(text: str, expected: int) -> None:
    """Only an address with a scheme and a domain that exists is one."""
    assert count_post(text) == expected
