"""The elements of a document: in order, each in its place."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.outline import outline


def test_each_element_knows_where_it_stands() -> None:
    """And where its content begins and ends."""
    html = '<table><tr><td>a<img alt=""><b>c</b></td></tr></table>'
    nodes = outline(html)

    assert [node.tag.name for node in nodes] == ["table", "tr", "td", "img", "b"]
    assert [node.tag.name for node in nodes[-1].around()] == ["td", "tr", "table"]
    assert html[nodes[2].inner : nodes[2].until] == 'a<img alt=""><b>c</b>'


def test_an_element_that_goes_on_behind_a_block_is_one() -> None:
    """Browsers open it again, and it is in the document once."""
    assert [node.tag.name for node in outline("<p><b>a</p><p>b</p>")] == ["p", "b", "p"]


def test_comments_have_no_elements() -> None:
    """What only Outlook reads is not in the document of anybody else."""
    assert [node.tag.name for node in outline("<!--[if mso]><table><![endif]--><p>a")] == ["p"]


@given(st.text(st.sampled_from("<>/=\"'! abtdrp-[]"), max_size=60))
def test_never_raises_and_stays_inside(html: str) -> None:
    """Whatever it is given."""
    for node in outline(html):
        assert 0 <= node.start < node.inner <= max(node.inner, node.until) <= len(html)
