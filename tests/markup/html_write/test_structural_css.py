"""Selectors whose answer only data decides."""

import re

import pytest
from lxml import etree

from brandkit.markup.html_write.plan import UnfitPlaceError
from brandkit.markup.html_write.structural_css import refuse_structural
from brandkit.markup.html_write.style_sheets import StyleSheet

WORDS = re.compile("bkw[0-9]x")
# Rows in a loop, a table beside them that is the same for everyone, an address and a cell from data.
HTML = """<!DOCTYPE html><html><body>
<table class="basket"><tbody><!--bkw1x--><tr class="line"><td class="item">bkw2x</td><td>1</td></tr><!--bkw3x-->
<tr class="sum"><td>Sum</td><td>2</td></tr></tbody></table>
<table class="data"><tbody><tr><td>1</td><td></td></tr><tr><td>2</td><td class="b">x</td></tr></tbody></table>
<div class="note"><p>a</p><p>b</p></div>
<div class="about"><p>x</p><!--bkw4x--><h2>y</h2><!--bkw5x--><p>z</p></div>
<a href="bkw6x" class="link">go</a><a href="https://acme.example/" class="fixed">home</a>
</body></html>"""


def refuse(css: str, *, is_inlined: bool = True) -> None:
    """Check a style sheet against the document."""
    tree = etree.fromstring(HTML, etree.HTMLParser()).getroottree()
    refuse_structural(tree, (StyleSheet(css, is_inlined),), WORDS)


OPEN = [
    "tr:nth-child(even)", ".basket tr:last-child", ".line:first-child td", ".sum:only-child", "tr:nth-of-type(2)",
    ".basket tr:nth-last-child(1) .item", "tr:first-of-type", ".line + .sum", ".line + tr td", ".about p ~ p",
    ".about h2 + p", ".about p:last-child", ".about p:not(:first-child)", "tr:is(:last-child)",
    "tr:where(.sum:last-child)",
    ".item:empty", ".basket:has(.line)", ".about:has(h2)", 'a[href^="https"]', "a[href*=acme]", "td:not(:empty)",
    "tr:nth-child(even), .nothing", "*:last-child", "p:nth-last-of-type(1)", "td:contains('x')",
]  # fmt: skip


@pytest.mark.parametrize("selector", OPEN)
def test_refuses_what_data_decides(selector: str) -> None:
    """Elements in, beside or around a condition or loop, and values in attributes or content."""
    with pytest.raises(UnfitPlaceError) as caught:
        refuse(f"p {{ color: red }}\n{selector} {{ color: red }}")

    assert caught.value.before in selector
    assert "loop index" in caught.value.fault.mend


FIXED = [
    ".data tr:nth-child(even)", ".data td:first-child", ".data tr + tr", ".note p + p", ".note p:last-child",
    ".data td:empty", ".b:not(:first-child)", ".note:has(p)", ".fixed[href^='https']", "a[href]", "a:hover",
    ".line td:first-child", ".basket > tbody > tr > td", "#x .y", "td:nth-child(2)", ".about h3 + p", ".note:not(.x)",
    "a:not([href])", ".line, .sum", "p::first-line", ".about > .x:first-child",
]  # fmt: skip


@pytest.mark.parametrize("selector", FIXED)
def test_leaves_what_is_the_same_for_everyone(selector: str) -> None:
    """A structural selector is as good as any other where all around is constant."""
    refuse(f"{selector} {{ color: red }}")


def test_leaves_what_clients_decide() -> None:
    """A sheet that is kept is answered when the mail is shown, with the data in it."""
    refuse("tr:nth-child(even) { color: red }", is_inlined=False)
    refuse("@media screen { tr:nth-child(even) { color: red } }")


@pytest.mark.parametrize("css", ["p:: { color: red }", "p >> q { color: red }"])
def test_a_selector_that_cannot_be_read_is_refused(css: str) -> None:
    """premailer would stop there with an error of its own."""
    with pytest.raises(UnfitPlaceError, match="cannot be read"):
        refuse(css)
