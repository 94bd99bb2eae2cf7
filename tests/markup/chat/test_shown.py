"""Text without its marks, with its links."""

from brandkit.markup.chat.shown import Shown, show
from brandkit.markup.plain.plain_links import find_links
from brandkit.markup.seen import Seen


def test_links_of_marks_win_and_nothing_unseen_is_kept() -> None:
    """A link of words ends where an unseen character stands; origins skip it."""
    shown, seen = Shown(), Seen("text")
    text = "go a.co now \u200bb.co/x\u200by c.co"
    shown.add(text, range(len(text)))
    shown.mark(0, 7, "https://z.example", seals=True)
    shown.mark(len(text) - 4, len(text), seals=True)
    show(shown, seen, find_links)
    visible = seen.visible()

    assert visible.text == "go a.co now b.co/xy c.co"
    assert [text[at] for at in visible.origins] == list(visible.text)
    assert [(link.label, link.target) for link in seen.links] == [
        ("go a.co", "https://z.example"), ("b.co/x", "https://b.co/x"),
    ]  # fmt: skip


def test_nothing_is_no_link() -> None:
    """Nobody can press it."""
    shown = Shown()
    shown.end_link(0, "https://a.example")

    assert shown.links == []
