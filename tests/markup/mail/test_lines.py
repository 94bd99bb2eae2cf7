"""ASCII and short lines, without changing what a document says."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from brandkit.markup.mail.lines import LONGEST, ascii_only, in_short_lines

WORDS = st.text("ab é😀.&", min_size=1, max_size=300).map(lambda text: text.replace("&", "&amp;"))
PARTS = (
    WORDS.map(lambda text: f'<p class="x" title="a > b">{text}</p>')
    | WORDS.map(lambda text: f"<pre>{text}\n <b>{text}</b></pre>")
    | WORDS.map(lambda text: f"<!--{text}--><a href='#'>{text}</a>")
    | WORDS.map(lambda text: f"<!--[if mso]><v:rect>{text}</v:rect><![endif]-->")
)
DOCUMENTS = st.lists(PARTS, max_size=8).map(lambda parts: f"<body>{''.join(parts)}</body>")


def content(html: str) -> list[tuple[str, str, dict[str, str]]]:
    """Return a document's elements with their texts, white space as it shows."""
    root = etree.fromstring(html, etree.HTMLParser())
    return [(str(node.tag), shown(node), dict(node.attrib)) for node in root.iter()]


def shown(node: etree._Element) -> str:
    """Return the text around an element, collapsed but in ``pre``."""
    words = f"{node.text or ''}|{node.tail or ''}"
    kept = any(outer.tag == "pre" for outer in (node, *node.iterancestors()))
    return words if kept else " ".join(words.split())


@given(DOCUMENTS)
def test_breaking_lines_changes_nothing_that_is_read(html: str) -> None:
    """The elements, attributes and words are the same, in ``pre`` to the letter."""
    assert content(in_short_lines(html)) == content(html)


@given(DOCUMENTS)
def test_writing_references_changes_nothing_that_is_read(html: str) -> None:
    """The document is ASCII, and a browser reads the same characters."""
    written = ascii_only(html)

    assert written.isascii()
    assert [row[:2] for row in content(written) if "Comment" not in row[0]] == [
        row[:2] for row in content(html) if "Comment" not in row[0]
    ]


def test_words_and_tags_are_broken_before_they_grow_long() -> None:
    """A long paragraph and a long row of tags both end up in lines far below 998 octets."""
    html = f"<p>{'word ' * 500}</p>" + '<td style="padding:0 0 0 0"><b>x</b></td>' * 100

    assert max(map(len, in_short_lines(html).split("\n"))) <= LONGEST + 50


def test_style_sheets_get_the_escapes_of_css() -> None:
    """A reference means nothing in a style sheet, an escape does."""
    assert (
        ascii_only('<style>a::after{content:"→ 1"}</style>→') == '<style>a::after{content:"\\2192  1"}</style>&#8594;'
    )
