"""The style sheets in a document."""

from lxml import etree

from brandkit.markup.html_write.style_sheets import StyleSheet, find_style_texts, inlined_selectors, style_sheets


def test_tells_which_sheets_are_inlined() -> None:
    """Those for screens that are not kept."""
    html = """<style>a{}</style><style media="print">b{}</style><style data-premailer="ignore">c{}</style>
    <style media="screen">d{}</style>"""
    sheets = style_sheets(etree.fromstring(html, etree.HTMLParser()))

    assert [(sheet.css, sheet.is_inlined) for sheet in sheets] == [
        ("a{}", True),
        ("b{}", False),
        ("c{}", False),
        ("d{}", True),
    ]


def test_finds_the_selectors_of_rules_and_how_they_are_written() -> None:
    """Not those inside at-rules; comments are none."""
    sheet = StyleSheet("/* x */ a, b {}\n@media print { c {} }\na[x='1']\n{}", is_inlined=True)

    assert list(inlined_selectors(sheet)) == [("a, b", "a, b"), ('a[x="1"]', "a[x='1']")]


def test_finds_all_style_texts_of_a_finished_document() -> None:
    """Whatever the spelling of the tag."""
    assert find_style_texts("<STYLE type=x>a</STYLE><p><style>b\nc</style>") == ["a", "b\nc"]
