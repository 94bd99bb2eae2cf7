"""What is particular to LinkedIn: the format of its posts."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.model.channel import Reading, Variant

LINKEDIN = find_channels()["linkedin"]
PROBE = (
    r"<!channel\> @everyone <users/all\> & \< > | \* \_ ~ \[x\](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 "
    r"3.5% A_B-C+D=E {x} #1 @\[a\](urn:li:person:1) <https://ex.example/a_(b)?q=1&r=2> 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç €"
)


def payload(text: str, data: Mapping[str, Any] | None = None, **settings: str) -> dict[str, Any]:
    """Return the payload for a message of this body."""
    kit = replace(load_kit(), settings={"linkedin": settings})
    message = read_message(f"---\nlocale: en-US\n---\n{text}\n", kit)
    (rendered,) = render(message, kit, ["linkedin"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def reading(content: str) -> Reading:
    """Return how a payload reads."""
    return LINKEDIN.read(Variant("linkedin", {"payload": content.encode()}))


def test_nothing_in_the_words_acts() -> None:
    """No mention, no tag, no cut; what is linked is the address."""
    found = reading(json.dumps(payload(PROBE)))

    assert [link.target for link in found.links if link.meant] == ["https://ex.example/a_(b)?q=1&r=2"]
    assert [link.label for link in found.links if not link.meant] == ["Sale.Now"]
    assert found.hidden == ()
    assert "@[a](urn:li:person:1)" in found.visible["commentary"].text


def test_a_value_is_never_a_tag_beside_an_authors_sign() -> None:
    """Only what the author wrote whole."""
    assert "{hashtag" not in payload("#{{ n }}", {"n": "spring"})["commentary"]
    assert "{hashtag|#|spring}" in payload("#spring{{ n }}", {"n": "2026"})["commentary"]


def test_whom_it_is_by_is_a_setting() -> None:
    """Without it the sender adds the author."""
    assert payload("x", author="urn:li:organization:1")["author"] == "urn:li:organization:1"
    assert "author" not in payload("x")


def test_the_worst_case_is_one_of_signs() -> None:
    """Each is escaped and kept apart, and so takes three."""
    kit = load_kit()
    message = read_message("---\nlocale: en-US\n---\n{{ name }}\n", kit)
    (worst,) = prepare(message, kit, ["linkedin"])[0].composed.worst

    assert worst.used == 300


def test_reads_a_post_that_was_copied_from_the_page() -> None:
    """Which is no JSON, and in which brackets stand alone."""
    assert reading("Sale (now) at acme.com/x\n").visible["commentary"].text == "Sale (now) at acme.com/x"


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"commentary": 1}', '"x"', "[" * 5000, '{"commentary": "\\\\"}'])
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload says little."""
    assert isinstance(reading(broken), Reading)
