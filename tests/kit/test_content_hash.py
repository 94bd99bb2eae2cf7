"""The kit's fingerprint."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brandkit.kit.content_hash import kit_hash
from brandkit.kit.load import read_kit
from brandkit.model.kit import Token

Write = Callable[[Path, Mapping[str, str]], Path]


def _reversed(mapping: Mapping[str, Any]) -> dict[str, Any]:
    return {key: mapping[key] for key in reversed(list(mapping))}


def test_the_same_files_elsewhere_have_the_same_hash(write: Write, base: Path, project: Path, tmp_path: Path) -> None:
    """Folders do not count."""
    here = read_kit(base, project)[0]
    base.rename(tmp_path / "other-base")
    project.rename(tmp_path / "other-project")
    there = read_kit(tmp_path / "other-base", tmp_path / "other-project")[0]

    assert kit_hash(here) == kit_hash(there)
    assert len(kit_hash(here)) == 64


@pytest.mark.parametrize(
    "change",
    [
        {"channels": ("sms",)},
        {"tokens": {"light": {"a": Token("number", "1")}}},
        {"words": {"en": {"opt_out": "Stop"}}},
        {"templates": {"sms/text.txt": "other"}},
        {"limits": {"sms.text.segments": 1}},
        {"settings": {"sms": {"sender": "A"}}},
        {"personas": {"ana": {"person": {}}}},
        {"schema_path": "person.schema.json"},
        {"rule_files": {"a.yaml": "rules/a.yaml"}},
    ],
)
def test_any_change_of_content_changes_it(base: Path, change: dict[str, Any]) -> None:
    """Whatever a channel may ask for counts."""
    kit = read_kit(base, None)[0]

    assert kit_hash(replace(kit, **change)) != kit_hash(kit)


def test_a_change_of_the_brand_changes_it(base: Path) -> None:
    """Who speaks counts."""
    kit = read_kit(base, None)[0]

    assert kit_hash(replace(kit, brand=replace(kit.brand, name="Nimbus"))) != kit_hash(kit)


def test_the_order_of_mappings_does_not_count(base: Path) -> None:
    """Two files with the same words in another order say the same."""
    kit = read_kit(base, None)[0]
    turned = replace(kit, words=_reversed(kit.words), templates=_reversed(kit.templates))

    assert kit_hash(turned) == kit_hash(kit)
