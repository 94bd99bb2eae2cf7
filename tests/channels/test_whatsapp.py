"""What is particular to WhatsApp: marks without an escape, templates with parameters, and when there is none."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.compile import Compiled, fill
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare, render
from brandkit.errors import KitError
from brandkit.model.channel import Reading, Variant

WHATSAPP = find_channels()["whatsapp"]
SHAPES = """---
subject: Above
facts: {shop: "https://acme.example/shop"}
cta: {label: "Go", url: "{{ shop }}/{{ a }}"}
---
So **{{ a }}** and *x{{ b }}* `{{ a }}` [here](https://acme.example/a) <{{ a }}{{ b }}

Or {% if b %}or {{ b }}{% endif %} etc.

> {{ a }} *{{ b }}*

- {{ a }}.{{ b }}/{{ a }}

End.
"""
ODD = [
    "*b*", "_i_", "~s~", "`c`", "```", "*", "_", "~", "`", "https://evil.example/x_y", "Sale.Now", "me@a.example",
    "+1 212 555 0147", "> q", "- x", "1. x", "{{1}}", "{{", "}}", "a", " ", "    ", "\n", "\t",
    "\x02b", "\x03", "\u2060", "",
]  # fmt: skip
VALUES = st.lists(st.sampled_from(ODD) | st.text(max_size=3), max_size=4).map("".join)


def shapes() -> Mapping[str, Compiled]:
    """Return all that can stand in a template, with values everywhere, compiled."""
    kit = load_kit()
    return prepare(read_message(SHAPES, kit), kit, ["whatsapp"])[0].plans.parts


COMPILED = shapes()


def parts(body: str, data: Mapping[str, Any] | None = None, head: str = "", **own: str) -> dict[str, Any]:
    """Return what is sent for a message, as JSON."""
    kit = replace(load_kit(), settings={"whatsapp": own})
    message = read_message(f"---\nsubject: Above\n{head}---\n{body}\n", kit)
    (rendered,) = render(message, kit, ["whatsapp"], data).variants
    return {name: json.loads(content) for name, content in rendered.variant.parts.items()}


def body_of(body: str, **own: str) -> tuple[str, list[str]]:
    """Return a template's body, and its parameters for somebody."""
    data = {"a": "A", "b": "B", "yes": True, "many": ["B"]}
    found = parts(body, data, template="required", **own)
    (text,) = [each["text"] for each in found["template"]["components"] if each["type"] == "BODY"]
    sent = [each for each in found["send"]["template"]["components"] if each["type"] == "body"]
    return text, [each["text"] for component in sent for each in component["parameters"]]


def reading(value: object) -> Reading:
    """Return how a message reads."""
    return WHATSAPP.read(Variant("whatsapp", {"text": json.dumps(value).encode()}))


@settings(deadline=None)
@given(VALUES, VALUES)
def test_no_value_is_a_mark_or_a_link(a: str, b: str) -> None:
    """Neither in the text nor in the template; parameters are never empty and have no line ends or runs of spaces."""
    filled = {part: fill(plan, {"a": a, "b": b}) for part, plan in COMPILED.items()}
    found = WHATSAPP.read(Variant("whatsapp", filled))
    sent = json.loads(filled["send"])["template"]["components"]
    texts = [each["text"] for component in sent if component["type"] == "body" for each in component["parameters"]]

    assert all(link.target.startswith("https://acme.example/") for link in found.links)
    assert all(text and text == " ".join(text.split()) for text in texts)
    assert json.loads(filled["template"]) == json.loads(fill(COMPILED["template"], {"a": "x", "b": "y"}))


@pytest.mark.parametrize(
    ("body", "text", "parameters"),
    [
        ("Hi {{ a }}, bye.", "Hi {{1}}, bye.", ["A"]),
        ("Hi {{ a }} {{ b }}{{ a }}, bye.", "Hi {{1}}, bye.", ["A BA"]),
        ("At 5{% if yes %} PM{% endif %} sharp.", "At {{1}} sharp.", ["5 PM"]),
        ("So {% if yes %}or {{ a }}{% else %}not{% endif %} then.", "So {{1}} then.", ["or A"]),
        ("Bring **{{ a }}** now.", "Bring *{{1}}* now.", ["A"]),
        ("- x {{ a }} y\n- z", "• x {{1}} y\n• z", ["A"]),
        ("None of it.", "None of it.", []),
    ],
)
def test_what_depends_on_a_person_is_a_parameter(body: str, text: str, parameters: list[str]) -> None:
    """Slots and conditions among words; those that touch are one, and what may be nothing has a word with it."""
    assert body_of(body) == (text, parameters)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("{{ a }} begins.", "begins or ends"),
        ("It ends with {{ a }}", "begins or ends"),
        ("A\n\n{% if yes %}\nB\n{% endif %}\n\nC", "whole blocks"),
        ("A\n\n{% for x in many %}\n- {{ x }}\n{% endfor %}\n\nC", "whole blocks"),
    ],
)
def test_a_message_that_can_be_no_template_says_why(body: str, reason: str) -> None:
    """Where one is required; else only the text is written."""
    with pytest.raises(KitError, match=reason):
        body_of(body)

    assert set(parts(body, {"a": "A", "yes": True, "many": ["B"]})) == {"text"}


def test_a_template_has_its_components() -> None:
    """A header, a footer with the way out, a button whose address ends with a parameter; and its category."""
    head = "locale: en-GB\nfacts: {shop: 'https://a.example/s'}\ncta: {label: Go, url: '{{ shop }}/{{ id }}'}\n"
    found = parts("Hi.", {"id": "a/b"}, head)

    assert found["template"]["category"] == "MARKETING"
    assert found["template"]["language"] == "en_GB"
    assert found["template"]["components"] == [
        {"type": "HEADER", "format": "TEXT", "text": "Above"},
        {"type": "BODY", "text": "Hi."},
        {"type": "FOOTER", "text": "Reply STOP to opt out"},
        {"type": "BUTTONS", "buttons": [
            {"type": "URL", "text": "Go", "url": "https://a.example/s/{{1}}", "example": ["https://a.example/s/sample"]}
        ]},
    ]  # fmt: skip
    assert found["send"]["template"]["components"] == [
        {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "a%2Fb"}]}
    ]
    assert found["text"]["text"]["body"].endswith("Go: https://a.example/s/a%2Fb\n\nReply STOP to opt out")


def test_a_transactional_message_is_a_utility() -> None:
    """Nobody can opt out of it; a language that Meta does not tell apart by country goes by itself."""
    found = parts("Hi.", head="purpose: transactional\nlocale: fr-FR\n", template="when-possible")

    assert (found["template"]["category"], found["template"]["language"]) == ("UTILITY", "fr")
    assert "STOP" not in json.dumps(found)
    assert set(parts("Hi.", template="never")) == {"text"}


def test_what_is_sent_is_read_in_the_template() -> None:
    """With parameters in their places; by itself a template shows their numbers."""
    template = {"components": [
        {"type": "BODY", "text": "Hi *{{1}}*, {{2}}."}, {"type": "FOOTER", "text": "*F*"},
        {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Go", "url": "https://a.example/{{1}}"}]},
    ]}  # fmt: skip
    sent = {"template": {"components": [
        {"type": "body", "parameters": [{"type": "text", "text": "Ana"}]},
        {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "x"}]},
    ]}}  # fmt: skip
    variant = {"template": json.dumps(template).encode(), "send": json.dumps(sent).encode()}
    found = WHATSAPP.read(Variant("whatsapp", variant))

    assert found.visible["template"].text == "Hi Ana, {{2}}.\n*F*\nGo"
    assert [link.target for link in found.links] == ["https://a.example/x"]
    assert reading(template).visible["text"].text == "Hi {{1}}, {{2}}.\n*F*\nGo"


def test_reads_what_others_wrote() -> None:
    """Text messages and interactive ones."""
    action = {"name": "cta_url", "parameters": {"url": "https://b.example", "display_text": "Go"}}
    interactive = {"type": "cta_url", "body": {"text": "*B*"}, "footer": {"text": "F"}, "action": action}

    assert reading({"text": {"body": "*a* _b_ ~c~ `d` a.example/x"}}).visible["text"].text == "a b c d a.example/x"
    assert reading({"interactive": interactive}).visible["text"].text == "B\nF\nGo"


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"text": {"body": 1}, "components": [1]}', '"x"', "[" * 5000])
def test_never_fails_on_broken_payloads(broken: str) -> None:
    """Anything can be read; what is no payload is read as marked text."""
    for part in ("text", "template", "send"):
        assert isinstance(WHATSAPP.read(Variant("whatsapp", {part: broken.encode()})), Reading)
