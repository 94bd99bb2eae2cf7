"""The benchmark's own parts: the material is well-formed, and operators change what they say."""

from pathlib import Path

import pytest

from bench.mutations.material import FOLDER, read_material
from bench.mutations.shown import targets_of
from brandkit.engine.prepare_source import prepare_source

FILES = sorted(FOLDER.glob("*.md"))
every_file = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


@every_file
def test_message_is_one_that_brandkit_reads(path: Path) -> None:
    """A message of the material has no faults."""
    for variant in read_material(path):
        assert prepare_source(variant.source).source.told.text


@every_file
def test_variant_marks_each_fact_that_it_must_state(path: Path) -> None:
    """Nothing required is left out; a link in HTML says its target without words."""
    for variant in read_material(path):
        targets = [variant.content[start:end] for start, end in targets_of(variant.content)]
        said = {said.key for said in variant.said}
        missing = {key for key in variant.declared if key not in said}

        assert all(any(variant.declared[key] in target for target in targets) for key in missing), missing
        assert said - set(variant.declared) <= {"cta"}
        assert "[" not in variant.shown
