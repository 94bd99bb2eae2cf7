"""What is told of a slot."""

from pathlib import Path

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.lsp.slots_in_words import slot_at, slot_in_words

SALE = Path(__file__).parents[2] / "examples" / "sale" / "spring-sale.md"


@pytest.mark.parametrize(
    ("line", "column", "steps"),
    [
        ("Hi {{ person.first_name }},", 10, ("person", "first_name")),
        ("Hi {{ person.first_name }},", 2, ()),
        ('{% if person.tier == "gold.plus" %}', 9, ("person", "tier")),
        ("{{ orders[0].total | money }}", 15, ("orders", 0, "total")),
        ("person.first_name is no slot here", 3, ()),
        ("{{ discount }}", 5, ()),
    ],
)
def test_finds_the_slot_that_is_pointed_at(line: str, column: int, steps: tuple[str | int, ...]) -> None:
    assert slot_at(line, column) == steps


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (("person", "first_name"), "**person.first\\_name**: string, at most 40 characters\n\n- ana: `Ana`"),
        (("person", "tier"), "**person.tier**: one of standard, silver, gold\n\n- ana: `gold`"),
        (("person", "shoe_size"), ""),
        (("orders", 0), ""),
    ],
)
def test_says_what_the_schema_says_and_what_people_have(steps: tuple[str | int, ...], words: str) -> None:
    kit = load_kit(SALE)
    told = slot_in_words(steps, read_message(SALE, kit), kit)
    assert told.startswith(words)
    assert bool(told) is bool(words)
