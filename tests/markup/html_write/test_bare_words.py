"""Documents without their bare words are styled as with them."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.markup.escape import html_text
from brandkit.markup.html_write.bare_words import bare, cut, put_in
from brandkit.markup.html_write.events import Close, Event, OpenIf
from brandkit.markup.html_write.inline_css import _inlined, inline_css
from brandkit.markup.html_write.plan import UnfitPlaceError, WithWords, hide
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, Slot

PREFIX = "bk0123456789ab"
NAME = Lookup(("name",))
SLOT = Slot(NAME, (html_text,))
SHEETS = [
    "p{color:red}.a{margin:0}",
    "p:contains('Hi'){color:red}",
    "p:CONT\\41INS('Hi'){color:red}",
    "p:empty{color:red}b{color:blue}",
    "p > b:first-child{color:red}",
]
WORDS = [
    "Hi",
    " you ",
    "A &amp; B",
    "&lt;b&gt;",
    "it&#39;s",
    "&#34;so&#34;",
    "&nbsp;",
    "&#8203;x",
    "&copy",
    "a\u00a0b",
    "日本",
    "😀",
]
TAGS = [
    "<p>", "<p class=a>", "</p>", "<b>", "</b>", "<br>", "<!-- Hi -->", "<!--[if mso]><p>Hi</p><![endif]-->",
    "<pre>\n x", "</pre>", '<a href="?a=1&amp;b=2" title="Hi > you">', "</a>", "<table><tr><td>", "</td></tr></table>",
    "<td>Hi", "<img alt='Hi'>", "<title>Hi</title>", "<style>b{margin:1px}</style>", '<a title="Hi', "<a title=Hi>",
    "<", ">", "\r", "\x01", "\n", "  ", f"{PREFIX}t0x", "</body>", "<body>",
]  # fmt: skip
EVENTS = st.one_of(
    st.sampled_from([*WORDS, *TAGS]).map(Constant), st.text(max_size=4).map(Constant), st.just(SLOT),
)  # fmt: skip


def _hidden(head: str, events: Sequence[Event]) -> WithWords | None:
    before = Constant(f"<!DOCTYPE html><html><head><style>{head}</style></head><body>")
    try:
        return hide((before, *events, Constant("</body></html>")), PREFIX)
    except UnfitPlaceError:
        return None


def _outcome(document: WithWords, *, whole: bool) -> str:
    kinds = [type(event).__name__ for event in document.hidden]
    try:
        return _inlined(document.text, document.prefix, kinds) if whole else inline_css(document)
    except UnfitPlaceError as error:
        return str(error.fault)


@settings(deadline=None, max_examples=400)
@given(st.sampled_from(SHEETS), st.lists(EVENTS, max_size=9), st.booleans())
def test_styling_without_the_words_gives_what_styling_with_them_does(
    head: str, events: list[Event], is_conditional: bool
) -> None:
    """However the tags are set, whatever the words are, and whatever the sheet asks of them."""
    document = _hidden(head, [OpenIf(NAME), *events, Close()] if is_conditional else events)

    if document is not None:
        assert _outcome(document, whole=False) == _outcome(document, whole=True)


def test_of_another_wording_only_the_words_differ() -> None:
    """Sheet, tags and what stands for values are the same, so that they need not be styled again."""
    texts = [f"<body>\n<p>{words} {PREFIX}s00000x,</p>" for words in ("Hi &amp; ho", "Dear")]
    bared = [bare(text, PREFIX) for text in texts]

    assert bared[0].text == bared[1].text == f"<body>\n<p>{PREFIX}t0x {PREFIX}s00000x{PREFIX}t1x</p>"
    assert [each.words for each in bared] == [("Hi &amp; ho", ","), ("Dear", ",")]


@pytest.mark.parametrize(
    "kept",
    [
        "<!-- Hi -->",
        "<pre>Hi</pre>",
        "<title>Hi</title>",
        "&nbsp;Hi",
        "<a title='Hi'>",
        "H\x01i",
        " \n",
        "<p>&copy</p>",
    ],
)
def test_what_may_come_out_otherwise_stays(kept: str) -> None:
    """Comments, mere text, attributes, and words that are not certain to be kept as they are."""
    assert bare(f"Hi<body>{kept}", PREFIX).words == ()


def test_a_document_that_lost_a_stand_in_is_not_cut() -> None:
    """Nor one that has them in another order: the words would come to stand elsewhere."""
    one, two = f"{PREFIX}t0x", f"{PREFIX}t1x"

    assert cut(f"a{one}b{two}c", PREFIX, 2) == ("a", "b", "c")
    assert put_in(("a", "b", "c"), ("1", "2")) == "a1b2c"
    assert [cut(text, PREFIX, 2) for text in (one, two + one, one + two + one)] == [None] * 3
