"""Values, conditions and loops through tools that know nothing of them."""

import pytest

from brandkit.markup.escape import html_text, one_line, url_part, whole_url
from brandkit.markup.html_write.events import Close, Event, OpenFor, OpenIf, Otherwise
from brandkit.markup.html_write.plan import UnfitPlaceError, hide, show
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, For, If, Slot

NAME = Lookup(("person", "name"))
WORDS = Slot(NAME, (one_line, html_text))
ADDRESS = Slot(NAME, (whole_url, html_text))
PREFIX = "bk0123456789ab"


def c(text: str) -> Constant:
    """Return a constant."""
    return Constant(text)


def test_what_is_hidden_is_shown_again() -> None:
    """Unchanged text gives the plan that was hidden."""
    events = (c("<p>Hi "), WORDS, c(", "), OpenIf(NAME), c("yes"), Otherwise(), c("no"), Close(), c("</p>"))
    document = hide(events, PREFIX)

    assert show(document.text, document) == (c("<p>Hi "), WORDS, c(", "), If(NAME, (c("yes"),), (c("no"),)), c("</p>"))


def test_marks_are_comments_between_tags_and_words_elsewhere() -> None:
    """A comment in an attribute, a title or an Outlook comment would be text, or end the comment."""
    mark = (OpenFor("each", NAME), c("x"), Close())
    events = (
        c("<title>"),
        *mark,
        c('</title><p class="'),
        *mark,
        c('">'),
        *mark,
        c("<!--[if mso]>"),
        *mark,
        c("<![endif]-->"),
    )
    text = hide(events, PREFIX).text

    assert text == (
        f'<title>{PREFIX}s00000xx{PREFIX}s00001x</title><p class="{PREFIX}s00002xx{PREFIX}s00003x">'
        f"<!--{PREFIX}s00004x-->x<!--{PREFIX}s00005x--><!--[if mso]>{PREFIX}s00006xx{PREFIX}s00007x<![endif]-->"
    )


def test_a_changed_document_keeps_its_plan() -> None:
    """What a tool adds around the words becomes constant."""
    document = hide((c("<p>"), OpenFor("each", NAME), c("<b>"), WORDS, c("</b>"), Close(), c("</p>")), PREFIX)
    changed = document.text.replace("<b>", '<b style="color:red">')

    assert show(changed, document) == (
        c("<p>"),
        For("each", NAME, (c('<b style="color:red">'), WORDS, c("</b>"))),
        c("</p>"),
    )


@pytest.mark.parametrize("change", ["drop", "repeat", "swap"])
def test_a_document_that_says_something_else_is_refused(change: str) -> None:
    """A word that is missing, comes twice or in another order is never guessed at."""
    document = hide((c("<p>"), WORDS, c("|"), OpenIf(NAME), c("x"), Close(), c("</p>")), PREFIX)
    value, opened = f"{PREFIX}s00000x", f"<!--{PREFIX}s00001x-->"
    changes = {"drop": (value, ""), "repeat": (value, value + value), "swap": (f"{value}|{opened}", f"{opened}{value}")}

    with pytest.raises(UnfitPlaceError):
        show(document.text.replace(*changes[change]), document)


UNSAFE = [
    "<p @@>", "<p class=@@>", "<p @@='x'>", "<@@>", "</@@>", "<a href=@@>", "<!-- @@ -->", "<!--@@",
    "<style>@@</style>", "<style>p{color:@@}</style>", "<script>@@</script>",
    "<script>var x = '@@'</script>", '<p style="@@">', '<p style="color:@@">', "<p onclick='@@'>",
    '<p ONLOAD="x(@@)">', '<body onload="@@">', "<!--[if mso]><v:rect href=@@><![endif]-->",
    "<!--[if mso]><style>@@</style><![endif]-->",
    '<a href="@@">', '<img src="@@">', "<a href='x@@'>", '<td background="@@">', '<form action="@@">',
    '<blockquote cite="@@">', '<img srcset="@@ 2x">', '<!--[if mso]><v:roundrect href="@@"><![endif]-->',
    '<object data="@@">', '<video poster="@@">',
]  # fmt: skip


@pytest.mark.parametrize("template", UNSAFE)
def test_an_unsafe_place_is_refused(template: str) -> None:
    """Outside of quotation marks, in comments, style sheets, scripts and events, and words where an address belongs."""
    before, after = template.split("@@")
    with pytest.raises(UnfitPlaceError) as caught:
        hide((c(before), WORDS, c(after)), PREFIX)

    assert caught.value.fault.mend


@pytest.mark.parametrize(
    "before",
    ["<p>", '<p title="', "<p title='", "<title>", "<!--[if mso]><center>", '<!--[if mso]><v:rect alt="', "<textarea>"],
)
def test_a_safe_place_is_not(before: str) -> None:
    """Between tags and inside quotation marks."""
    assert hide((c(before), WORDS), PREFIX).hidden == (WORDS,)


@pytest.mark.parametrize("first", [whole_url, url_part])
def test_an_address_may_stand_in_its_attribute(first: object) -> None:
    """What was written as an address is one."""
    slot = Slot(NAME, (first, html_text))  # type: ignore[arg-type]

    assert hide((c('<a href="https://a.example/'), slot, c('">')), PREFIX).hidden == (slot,)


@pytest.mark.parametrize(
    "events",
    [
        (c('<p title="'), OpenIf(NAME), c('">'), Close()),
        (OpenIf(NAME), c('<p title="'), Close()),
        (c('<p title="'), OpenIf(NAME), c('" class="'), Close()),
        (c("<!--[if mso]>"), OpenIf(NAME), c("<![endif]-->"), Close()),
        (c('<p title="'), OpenIf(NAME), Otherwise(), c('">'), Close()),
    ],
)
def test_a_condition_begins_and_ends_in_one_place(events: tuple[Event, ...]) -> None:
    """Else leaving it out would tear an attribute or a comment apart."""
    with pytest.raises(UnfitPlaceError):
        hide(events, PREFIX)
