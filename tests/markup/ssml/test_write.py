"""Writing SSML: what is said otherwise, and nothing that a text could add."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.ssml.write import instead, line_of, paragraph, sound, spoken, xml
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, Plan, Slot, Through

SUBSET = {"speak", "p", "s", "break", "say-as", "sub", "prosody"}


def filled(nodes: Plan, **values: str) -> str:
    """Return what a plan of English text becomes."""
    return interpret(spoken(nodes, "en-US"), values, "en-US")


def test_what_is_said_otherwise_stands_beside_what_is_written() -> None:
    """An alias for words, characters for codes; long ones twice, the second time slowly."""
    code = '<say-as interpret-as="characters">{}</say-as>'

    assert line_of("$12.50 off", "en-US") == '<sub alias="12 dollars and 50 cents">$12.50</sub> off'
    assert line_of("gate B12", "en-US") == f"gate {code.format('B12')}"
    assert line_of("code KNIT20", "en-US") == (
        f'code {code.format("KNIT20")}<break time="500ms"/><prosody rate="slow">{code.format("KNIT20")}</prosody>'
    )


def test_each_line_of_a_block_is_a_sentence() -> None:
    """One line needs no sentence of its own; no text makes no paragraph."""
    assert filled((Constant("One"),)) == "<p>One</p>"
    assert filled((Constant("One\nTwo"),)) == "<p>\n<s>One</s>\n<s>Two</s>\n</p>"
    assert filled((Constant(" \n"),)) == ""
    assert filled((Slot(Lookup(("name",)), (sound,)),), name="") == ""


def test_text_without_values_is_made_once() -> None:
    """Only what waits for a recipient goes through the recogniser for each of them."""
    (node,) = spoken((Constant("Only "), Constant("$5")), "en-US")
    assert node == Constant('<p>Only <sub alias="5 dollars">$5</sub></p>')

    (node,) = spoken((Constant("Only "), Slot(Lookup(("price",)), (sound,))), "en-US")
    assert isinstance(node, Through)


def test_a_recipients_value_is_said_as_what_its_sentence_makes_it() -> None:
    """The same digits are a code behind "code", and a number elsewhere."""
    slot = Slot(Lookup(("value",)), (sound,))

    assert 'alias="40 dollars"' in filled((Constant("You owe "), slot, Constant(".")), value="$40")
    assert "say-as" in filled((Constant("Your code is "), slot, Constant(".")), value="483920")
    assert "say-as" not in filled((Constant("We sold "), slot, Constant(" sets.")), value="483920")


def test_other_words_can_be_said_in_place_of_some() -> None:
    """A key to press, where the script has the address that it leads to."""
    nodes = (Constant("Buy: "), *instead((Constant("press 1"),), (Constant("https://acme.example/<a>"),)))

    assert filled(nodes) == '<p>Buy: <sub alias="press 1">https://acme.example/&lt;a&gt;</sub></p>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; &apos;e&apos;"),
        ("&amp; &#60;", "&amp;amp; &amp;#60;"),
        ("a\x00\x01\x02\x03\x04\x05\x0bb\ufffe\uffff", "ab"),
        ("]]> <!-- --> <?x?>", "]]&gt; &lt;!-- --&gt; &lt;?x?&gt;"),
        ("é e\u0301 👨‍👩‍👧 क्षि", "é e\u0301 👨‍👩‍👧 क्षि"),
    ],
)
def test_escapes_for_content_and_attributes(text: str, expected: str) -> None:
    """The five entities; characters that XML 1.0 cannot hold are left out, marks of ours too."""
    assert xml(text) == expected


@settings(deadline=None, max_examples=200)
@given(
    st.text(max_size=60)
    | st.sampled_from(['"><audio src="x"/>', "]]>", "&lt;audio/&gt;", "<!DOCTYPE x [", "\x03a\x04b\x05"])
)
def test_no_text_adds_an_element(text: str) -> None:
    """Whatever stands in a block, what comes out is well formed and has our elements only."""
    ssml = f"<speak>{paragraph(f'en-US{chr(2)}{sound(text)}')}</speak>"

    tree = ET.fromstring(ssml)

    assert {element.tag for element in tree.iter()} <= SUBSET
    assert {name for element in tree.iter() for name in element.attrib} <= {"alias", "interpret-as", "time", "rate"}
