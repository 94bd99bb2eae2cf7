"""What is particular to Threads: how it counts, and what it links."""

import pytest

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.model.channel import Variant

THREADS = find_channels()["threads"]
PROBE = (
    r"<!channel\> @everyone <users/all\> & \< > | \* \_ ~ \[x\](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 "
    r"3.5% A_B-C+D=E {x} #1 <https://ex.example/a_(b)?q=1&r=2> 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç €"
)


def post(text: str) -> str:
    """Return the post that a message of this body makes."""
    kit = load_kit()
    (rendered,) = render(read_message(f"---\nlocale: en-US\n---\n{text}\n", kit), kit, ["threads"]).variants
    return rendered.variant.parts["text"].decode()


def used(text: str) -> dict[str, int]:
    """Return how much of each limit a post uses."""
    kit = load_kit()
    (prepared,) = prepare(read_message(f"---\nlocale: en-US\n---\n{text}\n", kit), kit, ["threads"])
    return {worst.limit.of: worst.used for worst in prepared.composed.worst}


def test_links_addresses_names_and_tags() -> None:
    """Of those that may be meant otherwise a check may ask."""
    found = THREADS.read(Variant("threads", {"text": post(f"{PROBE} #spring").encode()}))

    assert [(link.target, link.meant) for link in found.links] == [
        ("@everyone", False),
        ("https://Sale.Now", False),
        ("https://ex.example/a_(b)?q=1&r=2", True),
        ("#spring", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Größe 日本", {"text": 8, "links": 0, "tags": 0}),
        ("👩‍🚀 #a #b", {"text": 17, "links": 0, "tags": 2}),
        ("a.example/x b.example/y a.example/x", {"text": 35, "links": 2, "tags": 0}),
        ("{{ name }}", {"text": 400, "links": 0, "tags": 0}),
    ],
)
def test_counts_as_threads_does(text: str, expected: dict[str, int]) -> None:
    """An emoji by its octets, a link once, whatever a value may be."""
    assert used(text) == expected
