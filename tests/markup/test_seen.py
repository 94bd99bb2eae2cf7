"""Putting a reading together."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.seen import Seen, links_of, whole
from brandkit.model.channel import ReadLink, Visible

STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "link", "line"]), st.text("ab\n", max_size=3), st.integers(0, 9)), max_size=12
)


def put_together(steps: list[tuple[str, str, int]]) -> Seen:
    """Return what is seen after these steps; the origins of each grow with the steps."""
    seen = Seen("text")
    for number, (kind, text, target) in enumerate(steps):
        origins = [10 * number + i for i in range(len(text))]
        if kind == "add":
            seen.add(text, origins)
        elif kind == "link":
            seen.add_link(text, origins, f"https://acme.example/{target}")
        else:
            seen.new_line()
    return seen


@given(STEPS)
def test_every_character_has_its_origin(steps: list[tuple[str, str, int]]) -> None:
    """As many as characters, in the order of reading; the text ends in no line end."""
    visible = put_together(steps).visible()

    assert len(visible.origins) == len(visible.text)
    assert list(visible.origins) == sorted(visible.origins)
    assert not visible.text.endswith("\n")


@given(STEPS)
def test_nothing_is_lost_but_doubled_line_ends(steps: list[tuple[str, str, int]]) -> None:
    """The words stand in their order, and a new line is begun only after words."""
    visible = put_together(steps).visible()
    words = "".join(text for kind, text, _ in steps if kind != "line")

    assert visible.text.replace("\n", "") == words.replace("\n", "")
    assert visible.text.count("\n") <= words.count("\n") + sum(kind == "line" for kind, _, _ in steps)


@given(STEPS)
def test_a_link_stands_where_its_words_are(steps: list[tuple[str, str, int]]) -> None:
    """Its span in the text is its label, also where the label is empty."""
    seen = put_together(steps)
    text = seen.visible().text

    for link in seen.links:
        assert text[link.start : link.end] == link.label[: len(text[link.start :])]
        assert link.end - link.start == len(link.label)
    assert len(seen.links) == sum(kind == "link" for kind, _, _ in steps)


def test_a_line_is_begun_once() -> None:
    """At the very beginning there is no line to end, and an empty line is none."""
    seen = Seen("text")
    seen.new_line()
    seen.add("a", [5])
    seen.new_line()
    seen.new_line()
    seen.add("b", [9])

    assert seen.visible() == Visible("a\nb", (5, 5, 9))


def test_a_plain_text_is_what_it_is() -> None:
    """Each character stands for itself."""
    assert whole("añ\n") == Visible("añ\n", (0, 1, 2))


def test_links_of_several_parts_are_one_list() -> None:
    """In the order of the parts, each with its part's name."""
    one, two = Seen("html"), Seen("text")
    two.add_link("b", [0], "https://b.example", meant=False)
    one.add_link("a", [0], "https://a.example")

    assert links_of((one, two)) == (
        ReadLink("html", "a", "https://a.example", 0, 1),
        ReadLink("text", "b", "https://b.example", 0, 1, meant=False),
    )


@given(STEPS, STEPS)
def test_what_was_read_apart_can_be_added(
    before: list[tuple[str, str, int]], inside: list[tuple[str, str, int]]
) -> None:
    """With its links at their new places, and every origin."""
    seen, apart = put_together(before), put_together(inside)
    start = len(seen.origins)

    seen.add_read(apart.visible(), apart.links)

    text = "".join(seen.pieces)
    assert text[start:] == apart.visible().text
    assert len(seen.origins) == len(text)
    for link, old in zip(seen.links[-len(apart.links) :] if apart.links else (), apart.links, strict=True):
        assert (link.start, link.target) == (min(old.start, len(apart.visible().text)) + start, old.target)


def test_links_that_overlap_say_their_words_once() -> None:
    """As in HTML that nobody closed."""
    links = (ReadLink("a", "ab", "https://a.example", 0, 2), ReadLink("a", "bc", "https://b.example", 1, 3))
    seen = Seen("a")

    seen.add_read(whole("abcd"), links)

    assert seen.visible().text == "abcd"
    assert [link.label for link in seen.links] == ["ab", "c"]
