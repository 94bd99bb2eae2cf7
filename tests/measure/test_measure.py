"""Every unit: it foretells from the lines what it counts in the text, takes any string, and ends."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brandkit.measure import UNITS, Unit
from brandkit.measure.unit import Weight, name_of

PIECES = (
    *(
        "a",
        "Z",
        "7",
        " ",
        "\t",
        "\r",
        "€",
        "[",
        "é",
        "“",
        "日",
        "\u0301",
        "\U0001f600",
        "\ud800",
        "\ufe0f",
        "\u200d",
        "🏽",
    ),
    *(
        "🇩",
        "👩‍🚀",
        "example.com",
        "https://a.co/x?y=1",
        "éa.com",
        "日a.kids",
        "www.",
        ".now",
        "@bob",
        "#tag",
        "/",
        ":",
        "-",
        "_",
    ),
)
LINES = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=20)
TEXTS = st.lists(LINES, min_size=1, max_size=4).map("\n".join)
each_unit = pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)


def together(unit: Unit, *weights: Weight) -> Weight:
    """Take weights together as the unit says."""
    columns = zip(*weights, strict=True)
    return tuple(sum(column) if unit.combine == "sum" else max(column) for column in columns)


def test_weights_are_taken_together_in_a_known_way() -> None:
    """Whoever adds them up has to know only these."""
    assert {unit.combine for unit in UNITS.values()} == {"sum", "max"}


def test_every_unit_is_known_by_its_id() -> None:
    """A limit names its unit by the id that the unit itself has."""
    assert {name: unit.id for name, unit in UNITS.items()} == {name: name for name in UNITS}


@each_unit
def test_about_is_one_line(unit: Unit) -> None:
    """The description fits a table."""
    assert unit.about
    assert "\n" not in unit.about


@each_unit
def test_people_have_names_for_one_and_for_several(unit: Unit) -> None:
    """A finding speaks of characters, not of codepoints."""
    assert "" not in unit.names
    assert name_of(unit, 1) == unit.names[0]
    assert {name_of(unit, count) for count in (0, 2)} == {unit.names[1]}


def test_names_are_the_words_of_the_trade() -> None:
    """Segments are bought, characters are typed."""
    assert {unit.id: name_of(unit, 2) for unit in UNITS.values()} == {
        "codepoints": "characters",
        "utf16": "UTF-16 units",
        "graphemes": "characters",
        "utf8bytes": "bytes",
        "octet_line": "octets in a line",
        "url_encoded": "percent-encoded characters",
        "septets": "septets",
        "segments": "segments",
        "x_weighted": "weighted characters",
        "mastodon_weighted": "characters",
        "threads_weighted": "characters",
        "spoken_seconds": "seconds of speech",
        "count": "pieces",
    }


@each_unit
@given(first=TEXTS, second=TEXTS)
@example(first="x\r", second="y")
@example(first="", second="éa.com")
@example(first="a.kids", second="\u0301b.kids")
def test_weights_add_up_at_line_breaks(unit: Unit, first: str, second: str) -> None:
    """The weight of two texts on lines of their own is that of both and the line break."""
    whole = unit.weigh(f"{first}\n{second}")

    assert whole == together(unit, unit.weigh(first), unit.weigh("\n"), unit.weigh(second))


@each_unit
@given(text=TEXTS)
@example(text="")
@example(text="x\néa.com\né")
@example(text="\u0301\r\r\n")
@example(text="a" * 152 + "€" + "a" * 10)
def test_the_least_is_never_above_the_count(unit: Unit, text: str) -> None:
    """What cannot fit by its weight does not fit."""
    assert unit.least(unit.weigh(text)) <= unit.count(text)


@each_unit
@given(text=st.lists(st.sampled_from("aZ 7é.日"), max_size=30).map("".join))
def test_the_least_is_the_count_of_simple_text(unit: Unit, text: str) -> None:
    """Without pairs, carriage returns and URLs at the start the bound is tight."""
    assert unit.least(unit.weigh(text)) == unit.count(text)


@each_unit
@given(first=TEXTS, second=TEXTS)
def test_a_heavier_text_has_no_smaller_least(unit: Unit, first: str, second: str) -> None:
    """With no component smaller the bound is no smaller, so that what is too long stays so."""
    weight = unit.weigh(first)
    heavier = tuple(map(max, weight, unit.weigh(second)))

    assert unit.least(heavier) >= unit.least(weight)


@each_unit
@given(text=st.text(st.characters(codec=None, categories=None), max_size=60))
def test_counts_any_string(unit: Unit, text: str) -> None:
    """Lone surrogates, controls and unassigned characters are counted like others."""
    assert unit.count(text) >= 0


HOSTILE = {
    "letters": "a",
    "dots": ".",
    "labels": "a.",
    "ideographs": "中.中",
    "urls": "a.com/(",
    "paths": "a.co/.(b.co/.)",
    "schemes": "http://a",
    "underscores": "a_.",
    "marks out of order": "\u0301\u0327",
    "marks that decompose": "\u0f73",
    "flags": "🇩",
    "joiners": "👩\u200d❤\ufe0f\u200d",
    "hashes": "#1",
    "pairs": "€",
    "returns": "\r",
    "surrogates": "\ud800",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_a_long_hostile_text_is_counted(piece: str) -> None:
    """Quadratic time would take minutes here, where linear time takes a fraction of a second."""
    text = (piece * 100_000)[:100_000]

    assert all(unit.count(text) >= unit.least(unit.weigh(text)) for unit in UNITS.values())


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["a.", "\u0301\u0327", "🇩", "a.com/("])
def test_a_megabyte_is_counted(piece: str) -> None:
    """A megabyte of the worst ends."""
    text = piece * (1_000_000 // len(piece))

    assert UNITS["x_weighted"].count(text) > 0
    assert UNITS["segments"].count(text) > 0
