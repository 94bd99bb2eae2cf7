"""What holds for every channel of public posts: those on which a brand may say that a post is an ad."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill
from brandkit.compile.recipient import addressed
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare
from brandkit.model.channel import Channel, Reading, ReadLink, Variant
from brandkit.model.kit import Kit

POSTS = {
    name: channel
    for name, channel in find_channels().items()
    if any(each.name == "disclosure" for each in channel.elements)
}
LINKING = [
    "a.co", "https://a.co/x?y=1", "www.acme.com", "@bob", "＠bob", "@bob@a.co", "@[Bob](urn:li:person:1)", "#tag",
    "＃日本", "{hashtag|#|tag}", "#1a", "$AAPL", "Sale.Now", "a@b.com", "[x](javascript:1)", "<!channel>", "@everyone",
    "<users/all>", "10 /month", "4111 1111 1111 1111", "*b* _i_ ~s~ `c`", "\\", "\u202e", "\u200b", "\x02l", "\x03",
    "{{ 7*7 }}", "👨‍👩‍👧‍👦", "❤️‍🔥", "e\u0301", " ", ".", "@", "#",
]  # fmt: skip
VALUES = st.lists(st.sampled_from(LINKING) | st.text(max_size=3), max_size=5).map("".join)
TEXT = """---
locale: LOCALE
purpose: PURPOSE
facts: {page: https://acme.example/go}
cta: {label: Go, url: "{{ page }}"}
---
Dear {{ a }}{{ b }}, by @{{ a }} in #{{ a }} or x.{{ b }}.

- {{ b }}.com
"""


def kit_with(channel: str, words: str) -> Kit:
    """Return the default kit, with that setting."""
    return replace(load_kit(), settings={channel: {"disclosure": words}} if words else {})


@cache
def prepared(
    channel: str, locale: str = "en-US", purpose: str = "marketing", words: str = ""
) -> Mapping[str, Compiled]:
    """Return the compiled parts of the message."""
    kit = kit_with(channel, words)
    text = TEXT.replace("LOCALE", locale).replace("PURPOSE", purpose)
    return prepare(read_message(text, kit), kit, [channel])[0].plans.parts


def read(channel: Channel, parts: Mapping[str, Compiled], **values: str) -> Reading:
    """Return how the post reads for somebody."""
    data: Mapping[str, Any] = addressed({"a": "Ana", "b": "Bo", **values})
    return channel.read(Variant(channel.id, {name: fill(part, data) for name, part in parts.items()}))


def told(link: ReadLink) -> tuple[str, str, bool]:
    """Return what a link is, wherever it stands."""
    return link.label, link.target, link.meant


@pytest.mark.parametrize("name", POSTS)
@settings(deadline=None, max_examples=60)
@given(a=VALUES, b=VALUES)
def test_no_value_becomes_a_link_a_mention_or_a_tag(name: str, a: str, b: str) -> None:
    """Whatever a recipient is called, and whatever the author wrote beside it."""
    channel = POSTS[name]
    harmless = read(channel, prepared(name))
    reading = read(channel, prepared(name), a=a, b=b)

    assert list(map(told, reading.links)) == list(map(told, harmless.links))
    assert reading.hidden == harmless.hidden


@pytest.mark.parametrize("name", POSTS)
@pytest.mark.parametrize(
    ("locale", "setting", "expected"),
    [("en-US", "true", "Ad"), ("de-DE", "true", "Anzeige"), ("fr-FR", "Sponsorisé : Acme", "Sponsorisé : Acme")],
)
def test_an_ad_says_so_first(name: str, locale: str, setting: str, expected: str) -> None:
    """Before everything else, on a line of its own, in the message's language or in the brand's words."""
    (text,) = (each.text for each in read(POSTS[name], prepared(name, locale, words=setting)).visible.values())

    assert text.startswith(f"{expected}\n")


@pytest.mark.parametrize("name", POSTS)
def test_nothing_is_said_of_ads_where_the_brand_does_not_ask(name: str) -> None:
    """Nor in a message that is no marketing."""
    plain = read(POSTS[name], prepared(name))

    assert read(POSTS[name], prepared(name, purpose="transactional", words="true")) == read(
        POSTS[name], prepared(name, purpose="transactional")
    )
    assert all(each.text.startswith("Dear Ana") for each in plain.visible.values())
