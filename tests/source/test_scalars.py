"""Where the characters of a scalar were written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.source.scalars import find_origins
from brandkit.source.strict_yaml import load

CASES = {
    "plain": "a b {{ c }}",
    "single": "'it''s {{ c }}'",
    "double": '"a {{ \\"c\\" }}"',
    "escaped letter": '"caf\\u00e9 {{ c }}"',
    "escaped space": '"a\\x20b\\t{{ c }}"',
    "folded quote": '"a\n  b {{ c }}"',
    "continued": '"a \\\n  b {{ c }}"',
    "folded plain": "a\n  b {{ c }}",
    "literal": "|\n  a\n\n    b\n  {{ c }}\n",
    "folded": ">\n  a\n  {{ c }}\n",
}


@pytest.mark.parametrize("raw", CASES.values(), ids=CASES)
def test_finds_the_braces(raw: str) -> None:
    """However a scalar is written, its placeholder is found where it stands."""
    value = load(f"key: {raw}", "a.yaml").value["key"]
    origins = find_origins(raw, value)

    assert origins[value.index("{{")] == raw.index("{{")
    assert origins[value.index("}}") + 1] == raw.index("}}") + 1


@given(st.text(alphabet="ab \"'\\\té\n", max_size=20))
def test_places_every_character_in_order(value: str) -> None:
    """Origins never go backwards and never leave the scalar; solid characters stand where they were written."""
    import yaml

    raw = yaml.safe_dump(value, default_style='"', allow_unicode=True, width=10).rstrip("\n")
    origins = find_origins(raw, value)

    assert len(origins) == len(value) + 1
    assert list(origins) == sorted(origins)
    assert origins[-1] <= len(raw)
    for place, character in zip(origins, value, strict=False):
        assert character.isspace() or character in ('"', "\\") or raw[place] == character
