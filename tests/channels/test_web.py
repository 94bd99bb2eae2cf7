"""What is particular to pieces of pages."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render
from brandkit.markup.html_write.contrast import contrast
from brandkit.model.channel import Reading, Variant
from brandkit.model.kit import Kit, Token

WEB = find_channels()["web"]
SALE = """---
locale: de-AT
subject: "20 % für {{ name }}"
facts: {shop: https://acme.example/a}
cta: {label: "Hin, {{ name }}", url: "{{ shop }}?n={{ name }}"}
---
## Heute

Für {{ name }}, siehe [hier](https://acme.example/b).

[Mehr dazu](https://acme.example/c)
"""


def fragment(text: str, kit: Kit | None = None, **data: Any) -> str:
    """Return the HTML for a message."""
    (rendered,) = render(read_message(text, kit or load_kit()), kit or load_kit(), ["web"], data).variants
    return rendered.variant.parts["html"].decode()


def read(html: str) -> Reading:
    """Return how a fragment reads."""
    return WEB.read(Variant("web", {"html": html.encode()}))


def test_it_can_be_used_without_seeing_it() -> None:
    """A live region with a name, a language and a direction; a heading that names it; buttons with words."""
    (section,) = lxml_html.fragments_fromstring(fragment(SALE, name="Ana"))
    (named,) = section.xpath(f"//*[@id='{section.get('aria-labelledby')}']")
    (dismiss,) = section.xpath(".//button")

    assert (section.get("role"), section.get("lang"), section.get("dir")) == ("status", "de-AT", "ltr")
    assert (named.tag, named.text) == ("h2", "20 % für Ana")
    assert [heading.tag for heading in section.xpath(".//h2|.//h3|.//h1")] == ["h2", "h3"]
    assert (dismiss.get("type"), dismiss.text) == ("button", "Diese Nachricht schließen")


def test_only_the_call_to_action_is_a_button() -> None:
    """A link on a line of its own is a link; none of them can reach back into the page."""
    (section,) = lxml_html.fragments_fromstring(fragment(SALE, name="Ana"))

    assert [link.text for link in section.xpath(".//a[@class='bk-button']")] == ["Hin, Ana"]
    assert [link.text for link in section.xpath(".//a[@class='bk-link']")] == ["hier", "Mehr dazu"]
    assert {link.get("rel") for link in section.xpath(".//a")} == {"noopener"}


NASTY = [
    "</p><script>alert(1)</script>",
    "\" onclick='x",
    "<!--",
    "javascript:alert(1)",
    "&lt;",
    "<!channel>",
    "{{ 7 }}",
]


@given(st.sampled_from(NASTY) | st.text("<>\"'&/=a ;!-", max_size=12))
def test_no_value_is_markup(value: str) -> None:
    """Whatever it holds, the elements and their attributes are the same, but for the address it is a part of."""
    page, harmless = (lxml_html.fragments_fromstring(fragment(SALE, name=each))[0] for each in (value, "Ana"))

    for one, other in zip(page.iter(), harmless.iter(), strict=True):
        assert one.tag == other.tag
        assert {name: text for name, text in one.attrib.items() if name != "href"} == {
            name: text for name, text in other.attrib.items() if name != "href"
        }
        assert re.match(r"https://acme\.example/", one.get("href", "https://acme.example/"))


def test_nothing_runs_and_nothing_is_fetched_but_pictures() -> None:
    """No script, no handler, no style from elsewhere: a strict policy of the page lets it through."""
    html = fragment(SALE + "\n![x](https://acme.example/x.png)\n", name="Ana")

    assert not re.search(r"<script|\son\w+=|@import|url\(", html)


def test_without_a_subject_the_brand_names_it() -> None:
    """A live region has a name in any case, and its headings begin one rank higher."""
    html = fragment("---\nlocale: ar-EG\n---\n# Title\n\nWords.\n")

    assert 'dir="rtl" aria-label="Acme"' in html
    assert "<h2" in html
    assert "<h3" not in html


@pytest.mark.parametrize("ground", ["#ffffff", "#fafafa", "#777777", "#2450c8", "#000000"])
def test_words_can_be_read_on_any_ground(ground: str) -> None:
    """Whatever colours a brand has chosen."""
    kit = load_kit()
    light = kit.tokens["light"]
    grounds = ("color.surface", "color.button.background", "color.code.background")
    html = fragment(
        SALE,
        replace(kit, tokens={**kit.tokens, "light": {**light, **dict.fromkeys(grounds, Token("color", ground))}}),
        name="x",
    )

    colours = re.findall(r"[ {]color: (#[0-9a-f]{6})", html)
    assert colours
    assert min(contrast(colour, ground) for colour in colours) >= 4.5


def test_the_brands_own_colours_stay_where_they_can_be_read() -> None:
    """The default kit's all can."""
    light = load_kit().tokens["light"]
    html = fragment(SALE, name="Ana")

    assert {light["color.text"].css, light["color.link"].css, light["color.button.text"].css} <= set(
        re.findall(r"[ {]color: (#[0-9a-f]{6})", html)
    )


def test_reads_what_others_wrote() -> None:
    """Any HTML, broken or none at all; what is not shown is hidden."""
    reading = read("<div><h2>20% off</h2><p>until <b>May 31<p hidden>not now</p><a href=' https://a.example '>Go")

    assert reading.visible["html"].text == "20% off\nuntil May 31\nGo"
    assert [(link.label, link.target) for link in reading.links] == [("Go", "https://a.example")]
    assert [hidden.text for hidden in reading.hidden] == ["not now"]
    assert read("20 % off").visible["html"].text == "20 % off"
