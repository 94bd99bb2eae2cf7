"""Trees without conditions, loops and slots."""

from typing import Any

import pytest

from brandkit.compare.sides.resolve import Known, reached, resolve_block
from brandkit.compare.sides.source import words_of
from brandkit.compose.wording import say_block, speaker
from brandkit.engine.files import load_kit, read_message

KIT = load_kit()


def said(text: str, person: dict[str, Any] | None) -> list[str]:
    """Return the blocks of a message as they are said to a person, or to nobody."""
    message = read_message(f"{text}\n", KIT)
    say = speaker(message, message.locale)
    known = Known(None if person is None else (person,), message.locale)
    return [
        words_of(resolve_block(say_block(block.wordings[0].content, say), here), "en-US")
        for block, here in reached(message.parts, known)
    ]


@pytest.mark.parametrize(
    ("text", "nobody", "somebody"),
    [
        ("Hi {{ name }}!", ["Hi \ufffc!"], ["Hi Ana!"]),
        ("{% if vip %}First{% else %}Next{% endif %} in line", ["First · Next in line"], ["First in line"]),
        ("{% if vip %}First {% endif %}in line", ["First in line"], ["First in line"]),
        ("{% if not vip %}\nNo\n{% else %}\nYes\n{% endif %}", ["No", "Yes"], ["Yes"]),
        ("{% for x in list %}\n- {{ x }}\n{% endfor %}", ["- \ufffc"], ["- a", "- b"]),
        ("{% for x in list %}{{ loop.index }}: {{ x }} {% endfor %}", ["1: \ufffc "], ["1: a 2: b "]),
        ("| a | b |\n|---|---|\n| c | {{ name }} |", ["a\tb\nc\t\ufffc"], ["a\tb\nc\tAna"]),
        ("> {{ name }}\n> said", ["\ufffc said"], ["Ana said"]),
        ("- one {{ name }}\n  - two", ["- one \ufffc\n  - two"], ["- one Ana\n  - two"]),
        ("```\n{{ name }}\n```", ["\ufffc"], ["Ana"]),
        ("**[Go {{ name }}](https://a.example/{{ name }})**", ["Go \ufffc"], ["Go Ana"]),
    ],
)
def test_says_one_side_to_somebody_and_all_to_nobody(text: str, nobody: list[str], somebody: list[str]) -> None:
    """Conditions, loops and values, wherever they stand."""
    person = {"name": "Ana", "vip": True, "list": ["a", "b"]}

    assert said(text, None) == nobody
    assert said(text, person) == somebody


@pytest.mark.parametrize("person", [{}, {"name": ["x"], "vip": "a", "list": 3}])
def test_never_raises(person: dict[str, Any]) -> None:
    """What the data lack is not known; what cannot be told is said both ways."""
    text = "Hi {{ name }}, {% if vip < 3 %}yes{% else %}no{% endif %}\n\n{% for x in list %}\n- {{ x }}\n{% endfor %}"

    assert said(text, person) == ["Hi \ufffc, yes · no"]
