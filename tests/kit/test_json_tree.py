"""JSON with places."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import KitError
from brandkit.kit.json_tree import MAX_BYTES, Node, plain, read_json

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def faults(text: str) -> list[str]:
    """Return what is told about a text that is no JSON."""
    with pytest.raises(KitError) as caught:
        read_json(text, "f.json")
    return [str(fault) for fault in caught.value.faults]


@given(json_values, st.sampled_from([None, 2]), st.booleans())
def test_reads_what_the_standard_library_writes(value: Any, indent: int | None, ascii_only: bool) -> None:
    """Whatever json.dumps writes comes back as it was."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)

    assert plain(read_json(text, "f.json")) == value


@given(st.text(alphabet="{}[],:\"\\ \n0123456789.eE+-truefalsn'/*u\ud800\x00"))
def test_any_text_is_a_value_or_a_list_of_faults(text: str) -> None:
    """Nothing but KitError leaves the reader, and what it takes the standard library takes too."""
    with suppress(KitError):
        assert plain(read_json(text, "f.json")) == json.loads(text)


def test_knows_where_each_value_and_name_stands() -> None:
    """Lines and columns start at 1; columns count code points; the end is exclusive."""
    root = read_json('{\n  "ä": [1, "🎈x"]\n}', "f.json")
    assert isinstance(root.value, dict)
    inner = root.value["ä"]
    assert isinstance(inner.value, tuple)

    assert (inner.key_span.line, inner.key_span.column, inner.key_span.end_column) == (2, 3, 6)
    assert (inner.value[1].span.column, inner.value[1].span.end_column) == (12, 16)


def test_tells_all_doubled_names_at_once() -> None:
    """The first of two equal names counts, and each further one is told."""
    assert faults('{"a": 1,\n "a": 2,\n "b": {"c": 1, "c": 1}}') == [
        'f.json:2:2: "a" stands here twice, first in line 1; remove one of the two',
        'f.json:3:16: "c" stands here twice, first in line 3; remove one of the two',
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "1:1: the file ends before a value"),
        ('{"a": 1,}', "1:9: found `}` where a name should stand"),
        ("{'a': 1}", "1:2: found `'a':` where a name should stand"),
        ('{"a" 1}', "1:6: found `1}` where a colon should stand"),
        ("[1 2]", "1:4: found `2]` where a comma or ] should stand"),
        ('{"a": 1 "b": 2}', '1:9: found `"b":` where a comma or } should stand'),
        ("// why\n{}", "1:1: found `//` where a value should stand"),
        ("[NaN]", "1:2: found `NaN]` where a value should stand"),
        ("{} {}", "1:4: found `{}` where the end of the file should stand"),
        ("[01]", "1:3: found `1]` where a comma or ] should stand"),
        ("[1e999]", "1:2: the number is too large"),
        ('["\\ud83c"]', "1:2: the text holds half a character"),
        ('{"\\ud83c": 1}', "1:2: the text holds half a character"),
        ("[" * 33 + "]" * 33, "1:33: this lies deeper than 32 levels"),
    ],
)
def test_says_what_it_found_and_what_belongs_there(text: str, told: str) -> None:
    """A slip of the hand is shown at its place."""
    assert faults(text)[0].startswith(f"f.json:{told}")


def test_takes_32_levels() -> None:
    """The bound itself is allowed."""
    assert isinstance(read_json("[" * 32 + "]" * 32, "f.json"), Node)


def test_refuses_a_file_that_is_too_large() -> None:
    """Size is bounded before anything is read."""
    assert faults('"' + "a" * MAX_BYTES + '"') == ["f.json:1:1: the file is larger than 1,000,000 bytes; split it"]


@pytest.mark.parametrize("digits", ["9" * 20, "-" + "9" * 300])
def test_keeps_large_whole_numbers_exact(digits: str) -> None:
    """An identifier of twenty digits is not rounded."""
    assert plain(read_json(digits, "f.json")) == int(digits)


def test_reads_a_long_file_in_linear_time() -> None:
    """A string of the full size and a number of the full size end at once."""
    assert len(plain(read_json('"' + "\\u0041" * 150_000 + '"', "f.json"))) == 150_000
    assert faults("9" * 900_000) == ["f.json:1:1: the number is too large; write a smaller one"]
