"""Addresses that are printed as words."""

from dataclasses import replace
from typing import Any

import pytest

from brandkit.engine.printed_addresses import printed_addresses
from brandkit.kit import load_kit
from brandkit.source import parse_message

KIT = load_kit(None)


def said(body: str, node: dict[str, Any], personas: dict[str, Any] | None = None) -> list[str]:
    """Return the values that are told for a body, with the data schema of `x` and of the items of `all`."""
    message = parse_message(f"---\nlocale: en-US\n---\n{body}\n", "m.md", ())
    schema = {"properties": {"x": node, "all": {"items": node}}}
    kit = replace(KIT, personas=personas or {})
    return [finding.quote for finding in printed_addresses(replace(message, schema=schema), kit)]


@pytest.mark.parametrize("known", ["uri", "url", "iri", "email", "hostname"])
def test_tells_of_an_address_among_words_once(known: str) -> None:
    """By its format, wherever it stands."""
    assert said("Track: {{ x }}. *{{ x }}*", {"type": "string", "format": known}) == ["x"]


@pytest.mark.parametrize(
    "body", ["<{{ x }}>", "[Track it]({{ x }})", "[{{ x }}]({{ x }})", "[{{ x }}](mailto:{{ x }})", "{{ x | length }}"]
)
def test_a_link_is_none(body: str) -> None:
    """Nor is its label, when that is the address."""
    assert said(f"See {body} now", {"type": "string", "format": "uri"}) == []


def test_finds_one_in_a_loop_and_by_made_up_people() -> None:
    """An item of a list; and where the schema does not say what a value is."""
    people = {"ana": {"x": "https://a.example/1"}}

    assert said("{% for each in all %}{{ each }} {% endfor %}", {"type": "string", "format": "uri"}) == ["all[]"]
    assert said("{{ x }}", {"type": "string"}, people) == ["x"]
    assert said("{{ x }}", {"type": "string"}, {"ana": {"x": "No. 4.5"}}) == []
