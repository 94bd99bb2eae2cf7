"""What is particular to Mastodon: fields beside the words, and how its servers count and link."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.kit_check import check_kit
from brandkit.engine.render import prepare, render
from brandkit.errors import KitError
from brandkit.model.channel import Reading, Variant

MASTODON = find_channels()["mastodon"]
PROBE = (
    r"<!channel\> @everyone <users/all\> & \< > | \* \_ ~ \[x\](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 "
    r"3.5% A_B-C+D=E {x} #1 <https://ex.com/a_(b)?q=1&r=2> 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç €"
)


def payload(text: str, data: Mapping[str, Any] | None = None, locale: str = "en-US", **settings: str) -> dict[str, Any]:
    """Return the payload for a message of this body."""
    kit = replace(load_kit(), settings={"mastodon": settings})
    message = read_message(f"---\nlocale: {locale}\n---\n{text}\n", kit)
    (rendered,) = render(message, kit, ["mastodon"], data).variants
    found: dict[str, Any] = json.loads(rendered.variant.parts["payload"])
    return found


def reading(content: str) -> Reading:
    """Return how a payload reads."""
    return MASTODON.read(Variant("mastodon", {"payload": content.encode()}))


def used(text: str, **settings: str) -> int:
    """Return how much of the limit a post uses."""
    kit = replace(load_kit(), settings={"mastodon": settings})
    (rendered,) = render(read_message(f"---\nlocale: en-US\n---\n{text}\n", kit), kit, ["mastodon"]).variants
    return rendered.used[0]


def test_only_addresses_with_a_scheme_are_links() -> None:
    """What a server links: no bare domain; the name is one that a check may ask about."""
    found = reading(json.dumps(payload(PROBE)))

    assert [(link.target, link.meant) for link in found.links] == [
        ("@everyone", False),
        ("https://ex.com/a_(b)?q=1&r=2", True),
    ]


def test_says_what_the_api_needs() -> None:
    """The language without its region, and who may see it."""
    assert payload("x", locale="de-AT") == {"status": "x", "visibility": "public", "language": "de"}
    assert payload("x", visibility="unlisted")["visibility"] == "unlisted"


def test_a_warning_stands_before_the_post_and_counts() -> None:
    """It is read together with the status, without links."""
    found = payload("Spiders.", content_warning="Spiders\u202e, many")

    assert found["spoiler_text"] == "Spiders, many"
    assert {part: seen.text for part, seen in reading(json.dumps(found)).visible.items()} == {
        "spoiler_text": "Spiders, many", "status": "Spiders.",
    }  # fmt: skip
    assert used("Spiders.", content_warning="Spiders") == 15


def test_an_ad_behind_a_warning_says_so_in_the_warning() -> None:
    """For that is all that is in sight."""
    found = payload("Spiders.", content_warning="Spiders", disclosure="true")

    assert (found["spoiler_text"], found["status"]) == ("Ad: Spiders", "Spiders.")


@pytest.mark.parametrize(
    "settings", [{"content_warning": "see https://a.com"}, {"content_warning": "@bob"}, {"visibility": "direct"}]
)
def test_settings_that_do_not_serve_are_refused(settings: Mapping[str, str]) -> None:
    """A warning is words; a public message is not sent to single accounts."""
    with pytest.raises(KitError):
        check_kit(replace(load_kit(), settings={"mastodon": settings}), find_channels())


def test_an_address_counts_23() -> None:
    """Whatever its length."""
    assert used(f"Go to <https://acme.com/{'a' * 200}>") == 29


def test_no_value_is_a_picture() -> None:
    """A server may have one of its own for every ``:name:``; the author's are meant."""
    assert payload("{{ n }} :acme:", {"n": ":smile::x: at"})["status"] == ":\u200bsmile::x: at :acme:"
    assert payload("{{ n }}", {"n": "at 12:30:45"})["status"] == "at 12:30:45"


def test_the_worst_case_is_one_of_signs() -> None:
    """Each is kept apart, and so takes two."""
    kit = load_kit()
    (worst,) = prepare(read_message("---\nlocale: en-US\n---\n{{ name }}\n", kit), kit, ["mastodon"])[0].composed.worst

    assert worst.used == 200


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"status": 1}', '"x"', "[" * 5000, "Sale now"])
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload is the words of a status."""
    assert isinstance(reading(broken), Reading)
