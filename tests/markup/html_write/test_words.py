"""Lines as HTML."""

import pytest

from brandkit.compile.interpret import interpret
from brandkit.markup.html_write.words import IN_MAIL, IN_PAGE, html_address, html_plain, html_words
from brandkit.model import tree
from brandkit.model.expression import Lookup
from brandkit.model.place import Span

HERE = Span("m.md", 1, 1, 1, 2)
NAME = tree.Slot(Lookup(("name",)), HERE)
EVIL = "</p><script>\"'&amp;"
SAFE = "&lt;/p&gt;&lt;script&gt;&#34;&#39;&amp;amp;"
URL = (tree.Text("https://acme.example/?a=1&b=2"),)


def t(text: str) -> tuple[tree.Inline, ...]:
    """Return words."""
    return (tree.Text(text),)


def shown(nodes: tuple[tree.Inline, ...], name: object = EVIL) -> str:
    """Return the HTML of a line."""
    return interpret(html_words(nodes, IN_MAIL), {"name": name}, "en")


@pytest.mark.parametrize(
    ("node", "html"),
    [
        (tree.Text(EVIL), SAFE),
        (tree.Said("x", EVIL), SAFE),
        (NAME, SAFE),
        (tree.Strong((NAME,)), f"<strong>{SAFE}</strong>"),
        (tree.Emphasis(t("x")), "<em>x</em>"),
        (tree.Code((NAME,)), f"<code>{SAFE}</code>"),
        (tree.Break(), "<br>"),
        (tree.If(Lookup(("name",)), t("yes"), t("no"), HERE), "yes"),
        (tree.Link((NAME,), URL), f'<a class="link" href="https://acme.example/?a=1&amp;b=2">{SAFE}</a>'),
        (
            tree.Link((), URL),
            '<a class="link" href="https://acme.example/?a=1&amp;b=2">https://acme.example/?a=1&amp;b=2</a>',
        ),
        (
            tree.Image((tree.Strong((NAME,)), tree.Break(), *t("x")), URL),
            f'<img class="inline-picture" src="https://acme.example/?a=1&amp;b=2" alt="{SAFE} x">',
        ),
    ],
)
def test_everything_is_escaped_once_for_its_place(node: tree.Inline, html: str) -> None:
    """Words, facts, values, addresses and alt texts."""
    assert shown((node,)) == html


def test_a_picture_anywhere_has_an_alt_text_without_tags() -> None:
    """Tags in an attribute would end it."""
    image = tree.Image((tree.Emphasis(t("x")),), URL)
    nodes = (tree.Strong((tree.Link((tree.If(Lookup(("name",)), (image,), (), HERE),), URL),)),)

    assert 'alt="x"' in shown(nodes)


@pytest.mark.parametrize(
    ("said", "html"),
    [
        ("+1 212 555 0147", "+1\u00a0212\u00a0555\u00a00147"),
        ("24 hours", "24\u00a0hours"),
        ("Friday, May 15, 2026, at 10 in the morning", "Friday, May 15, 2026, at 10 in the morning"),
        ("Gift cards excluded", "Gift cards excluded"),
    ],
)
def test_a_short_fact_with_digits_stays_on_one_line(said: str, html: str) -> None:
    """Nobody can dial a number whose end stands on the next line; an author's own words break as they like."""
    assert shown((tree.Strong((tree.Said("fact", said),)),)) == f"<strong>{html}</strong>"
    assert shown((tree.Text("24 hours"),)) == "24 hours"


def test_plain_words_have_no_tags() -> None:
    """For titles and attributes: the words of everything, and a space for a line break."""
    nodes = (tree.Strong(t("a")), tree.Break(), tree.Link((NAME,), URL), tree.Image(t("b"), URL), tree.Code(t("c")))

    assert interpret(html_plain(nodes), {"name": EVIL}, "en") == f"a {SAFE}bc"


def test_an_address_holds_its_values_in_code() -> None:
    """A value inside an address cannot lead elsewhere."""
    target = (tree.Text("https://acme.example/?n="), NAME)

    assert interpret(html_address(target), {"name": "a&b=/../"}, "en") == "https://acme.example/?n=a%26b%3D%2F..%2F"


def test_links_in_a_page_keep_to_themselves() -> None:
    """What they open cannot reach the page that they stand in."""
    nodes = (tree.Link(t("x"), URL), tree.Image(t("y"), URL))

    assert interpret(html_words(nodes, IN_PAGE), {}, "en") == (
        '<a class="bk-link" href="https://acme.example/?a=1&amp;b=2" rel="noopener">x</a>'
        '<img class="bk-inline-picture" src="https://acme.example/?a=1&amp;b=2" alt="y">'
    )
