"""URLs in running text: what X makes a link of, and how much of it."""

import re

import pytest

from brandkit.measure.x_domains import LATIN
from brandkit.measure.x_names import REFERENCE
from brandkit.measure.x_urls import FoundUrl, find_urls_among


def urls(text: str) -> list[str]:
    """Return what is found in `text`."""
    return [text[url.start : url.end] for url in find_urls_among(text, REFERENCE)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain words. And more", []),
        ("example.com", ["example.com"]),
        ("Sale.Now open", ["Sale.Now"]),
        ("end.of sentence.No", ["sentence.No"]),
        ("user@example.com", []),
        ("$example.com #example.com", []),
        ("-example.com /example.com .example.com", []),
        ("“example.com”", ["example.com"]),
        ("ftp://example.com", []),
        ("HTTPS://Example.COM", ["HTTPS://Example.COM"]),
        ("https://例え.com/x", ["https://例え.com/x"]),
        ("例え.com", []),  # bare domains in Latin letters only
        ("日本example.com", ["example.com"]),
        ("example.com:8080", ["example.com"]),
        ("example.com:8080/x", ["example.com:8080/x"]),
        ("example.com?q=1", ["example.com"]),
        ("example.com/?q=1.", ["example.com/?q=1"]),
        ("http://example.com?q=1", ["http://example.com?q=1"]),
        ("example.com/a, b", ["example.com/a"]),
        ("example.com/a_(b_(c))", ["example.com/a_(b_(c))"]),
        ("example.com/a_(b", ["example.com/a_"]),
        ("example.com/.(b)", ["example.com/"]),
        ("http://my_shop.example.com", ["http://my_shop.example.com"]),
        ("my_shop.example.com", ["shop.example.com"]),
        ("my_shop.com", []),
        ("http://my_shop.com", []),
        ("-a-.com", []),
        ("a" * 63 + ".com", ["a" * 63 + ".com"]),
        ("a" * 64 + ".com", []),
        ("https://t.co/abc/more", ["https://t.co/abc"]),
        ("https://t.co/" + "a" * 41, []),
        ("a.com b.com", ["a.com", "b.com"]),
        ("a.com/" + "p" * 5000, []),
        ("éa.com", ["a.com"]),  # at the very start a letter that may stand before is taken as that
        (" éa.com", ["éa.com"]),
    ],
)
def test_finds_what_the_reference_finds(text: str, found: list[str]) -> None:
    """Each told by the reference (twitter-text 3.1.0)."""
    assert urls(text) == found


def test_the_counted_part_may_be_shorter() -> None:
    """Behind a Latin domain with a tail in other letters the path counts from the Latin one's end."""
    assert find_urls_among("x.com.日.香港/p", REFERENCE) == (FoundUrl(0, 12, 7),)


def capital(char: str) -> str:
    """Return a capital as ECMAScript compares letters: one for one, and none becomes ASCII."""
    upper = char.upper()
    return upper if len(upper) == 1 and not (char > "\x7f" >= upper) else char


def test_accented_letters_are_those_of_either_case() -> None:
    """The class holds the reference's letters, and whatever has the same capital as one of them."""
    letters = re.compile("[À-ÖØ-öø-ÿĀ-ɏɓɔɖɗəɛɣɨɯɲʉʋʻ\u0300-\u036fḀ-ỿ]")
    both = re.compile(f"[{LATIN}]")
    bmp = [chr(code) for code in range(0x10000)]
    capitals = {capital(char) for char in bmp if letters.match(char)}
    # U+A7DC came with Unicode 16: an older Python does not know that it is a capital.
    expected = {char for char in bmp if capital(char) in capitals} | {"\ua7dc"}

    assert {char for char in bmp if both.match(char)} == expected
