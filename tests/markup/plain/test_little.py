"""The format of LinkedIn's posts: written so that nothing in it acts, read as it is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.escape import plain
from brandkit.markup.plain.little import little, read_little
from brandkit.model.channel import Reading

TEXTS = st.lists(st.sampled_from([*"\\|{}@[]()<>#*_~ a.", "#tag", "@[x](urn:li:person:1)", "{hashtag|#|x}"])).map(
    "".join
)


def read(text: str, *, is_whole: bool = True) -> Reading:
    """Return how a text reads."""
    return read_little("post", text, range(len(text)), "text", is_whole=is_whole)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a (b) [c] {d} <e>", r"a \(b\) \[c\] \{d\} \<e\>"),
        ("2 * 3, a_b ~ c | d \\ e", r"2 \* 3, a\_b \~ c \| d \\ e"),
        ("@bob #1", r"\@bob \#1"),
        ("#spring_sale!", r"{hashtag|#|spring\_sale}!"),
        ("https://a.example/#x_(y)", r"https://a.example/\#x\_\(y\)"),
    ],
)
def test_every_reserved_character_is_escaped(text: str, expected: str) -> None:
    """Only the author's tags are more than words."""
    assert little(text) == expected


@given(TEXTS | st.text().map(plain))
def test_whatever_is_written_is_read_back(text: str) -> None:
    """Nothing is mentioned, nothing is cut off."""
    reading = read(little(text))

    assert reading.visible["text"].text == text.replace("\u200b", "").replace("\u2060", "")
    assert reading.hidden == ()
    assert not [link for link in reading.links if link.target.startswith("urn:")]


def test_reads_mentions_and_tags() -> None:
    """Also those that others wrote, with their places in the format."""
    reading = read(r"Hi @[Acme \[x\]](urn:li:organization:1), {hashtag|\#|my\_tag} #raw a.example/x")

    assert reading.visible["text"].text == "Hi Acme [x], #my_tag #raw a.example/x"
    assert [(link.label, link.target, link.meant) for link in reading.links] == [
        ("Acme [x]", "urn:li:organization:1", False),
        ("#my_tag", "#my_tag", False),
        ("#raw", "#raw", False),
        ("a.example/x", "https://a.example/x", True),
    ]


def test_a_bracket_without_a_backslash_ends_the_post() -> None:
    """Readers never see what comes after it."""
    reading = read("Sale (in store) now")

    assert reading.visible["text"].text == "Sale "
    assert [(hidden.text, hidden.why, hidden.origin) for hidden in reading.hidden] == [("(in store) now", "cut-off", 5)]


def test_what_was_copied_from_the_page_is_whole() -> None:
    """There a bracket is a bracket."""
    assert read("Sale (in store) now", is_whole=False).visible["text"].text == "Sale (in store) now"


def test_origins_lead_back_into_the_format() -> None:
    """Each character knows where it stands."""
    assert read(r"a\(b").visible["text"].origins == (0, 2, 3)


@given(st.text("\\{}|#@[]()urn:ab hashtag"))
def test_reads_anything(text: str) -> None:
    """Unfinished elements are words."""
    visible = read(text).visible["text"]

    assert len(visible.text) == len(visible.origins)
