"""What is particular to Facebook: names are no mentions, and a feed shows only the beginning."""

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render
from brandkit.model.channel import Variant

FACEBOOK = find_channels()["facebook"]
PROBE = (
    r"<!channel\> @everyone @\[123\] \* \_ ~ \[x\](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 "
    r"3.5% A_B-C+D=E {x} #1 <https://ex.example/a_(b)?q=1&r=2> 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç €"
)


def test_links_addresses_and_tags() -> None:
    """A name with a sign stays a name."""
    kit = load_kit()
    message = read_message(f"---\nlocale: en-US\n---\n{PROBE} #spring\n", kit)
    (rendered,) = render(message, kit, ["facebook"]).variants
    found = FACEBOOK.read(rendered.variant)

    assert [(link.target, link.meant) for link in found.links] == [
        ("https://Sale.Now", False),
        ("https://ex.example/a_(b)?q=1&r=2", True),
        ("#spring", False),
    ]
    assert "@everyone @[123] * _ ~ [x](javascript:1)" in found.visible["message"].text


def test_says_what_is_in_sight() -> None:
    """Of the whole post, which is the one part of the reading."""
    reading = FACEBOOK.read(Variant("facebook", {"message": b"x"}))

    assert [fold.part for fold in FACEBOOK.folds] == list(reading.visible)
