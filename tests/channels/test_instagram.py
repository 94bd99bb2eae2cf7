"""What is particular to Instagram: a caption without links, and pictures."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.model.channel import Variant

INSTAGRAM = find_channels()["instagram"]
PROBE = (
    r"<!channel\> @everyone <users/all\> & \< > | \* \_ ~ \[x\](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 "
    r"3.5% A_B-C+D=E {x} #1 <https://ex.example/a_(b)?q=1&r=2> 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç €"
)
ACTION = """---
locale: LOCALE
facts: {page: https://acme.example/go}
cta: {label: Go, url: "{{ page }}"}
---
{% if gold %}
{{ cta }}
{% endif %}

More at <https://acme.example/other>.

[Elsewhere](https://acme.example/else)
"""


def variant(text: str, data: Mapping[str, Any] | None = None) -> Variant[bytes]:
    """Return what is posted."""
    kit = load_kit()
    (rendered,) = render(read_message(text, kit), kit, ["instagram"], data).variants
    return rendered.variant


def caption(text: str, data: Mapping[str, Any] | None = None) -> str:
    """Return the caption."""
    return variant(text, data).parts["caption"].decode()


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en-US", "Go: https://acme.example/go (link in bio)"),
        ("de-DE", "Go: https://acme.example/go (Link in der Bio)"),
        ("fr-FR", "Go\u00a0: https://acme.example/go (lien en bio)"),
        ("es-ES", "Go: https://acme.example/go (enlace en la bio)"),
    ],
)
def test_the_call_to_action_says_where_its_link_is(locale: str, expected: str) -> None:
    """It alone: other addresses are not in the biography."""
    lines = caption(ACTION.replace("LOCALE", locale), {"gold": True}).split("\n\n")

    assert lines[0] == expected
    assert not [line for line in lines[1:] if "bio" in line.lower()]


def test_only_tags_and_names_are_links() -> None:
    """An address is words that nobody can press."""
    found = INSTAGRAM.read(variant(f"---\nlocale: en-US\n---\n{PROBE} #spring\n"))

    assert [(link.target, link.meant) for link in found.links] == [("@everyone", False), ("#spring", False)]


PICTURES = """---
locale: en-US
---
![{{ name }} "in" <b>](https://acme.example/a.png)

{% if gold %}
![Two](https://acme.example/{{ name }}.png)
{% endif %}

Words.
"""


def test_pictures_stand_apart_with_what_is_said_of_them() -> None:
    """In the API's fields; a reading knows their words as hidden."""
    both = variant(PICTURES, {"name": "a/b", "gold": True})
    one = variant(PICTURES, {"name": "Ana", "gold": False})

    assert json.loads(both.parts["media"]) == [
        {"image_url": "https://acme.example/a.png", "alt_text": 'a/b "in" <b>'},
        {"image_url": "https://acme.example/a%2Fb.png", "alt_text": "Two"},
    ]
    assert both.parts["caption"] == b"Words."
    assert [(each.text, each.why) for each in INSTAGRAM.read(one).hidden] == [('Ana "in" <b>', "alt")]


def test_without_pictures_there_is_no_such_part() -> None:
    """The sender adds the picture."""
    assert list(variant("---\nlocale: en-US\n---\nWords.\n").parts) == ["caption"]


def test_tags_and_names_are_counted() -> None:
    """Five tags at most."""
    kit = load_kit()
    message = read_message("---\nlocale: en-US\n---\n#a #b #c #d #e #f by @acme and @acme.shop\n", kit)
    worst = prepare(message, kit, ["instagram"])[0].composed.worst

    assert {(each.limit.of, each.limit.max): each.used for each in worst if each.limit.of in ("tags", "names")} == {
        ("tags", 5): 6, ("names", 3): 2,
    }  # fmt: skip


@pytest.mark.parametrize("media", ["", "{", "{}", "[1, {}]", '[{"alt_text": 1}]', '"x"', "[" * 5000])
def test_never_fails_on_broken_media(media: str) -> None:
    """What is no list of pictures says nothing."""
    assert INSTAGRAM.read(Variant("instagram", {"caption": b"x", "media": media.encode()})).hidden == ()
