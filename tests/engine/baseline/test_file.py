"""A baseline's file is read as it was written, and every fault of it is told with its place."""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandkit.engine.baseline.baseline import Baseline, Known
from brandkit.engine.baseline.file import read_baseline, text_of, write_baseline
from brandkit.errors import BrandkitError, UsageError

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
KNOWN = st.builds(Known, WORDS, WORDS, st.from_regex(r"[0-9a-f]{16}", fullmatch=True))
ENTRY = '{"path": "m.md", "rule": "style/x", "words": "", "count": 1, "sentence": "0123456789abcdef"}'


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(KNOWN, st.integers(1, 99), max_size=4), WORDS)
def test_reads_what_was_written(tmp_path: Path, counts: dict[Known, int], words: str) -> None:
    """Whatever signs are in it; and the file is as its schema says."""
    baseline = Baseline(counts, dict.fromkeys(counts, words))
    write_baseline(tmp_path / "b.json", baseline)
    schema = json.loads(files("brandkit.engine.baseline").joinpath("baseline.schema.json").read_text("utf-8"))

    assert read_baseline(tmp_path / "b.json") == baseline
    jsonschema.validate(json.loads((tmp_path / "b.json").read_text("utf-8")), schema)


def test_order_does_not_depend_on_chance() -> None:
    """Version control shows only what has changed; one finding is one line."""
    known = [Known("style/b", "a.md", "0" * 16), Known("style/a", "b.md", "0" * 16), Known("style/a", "a.md", "1" * 16)]

    assert text_of(Baseline(dict.fromkeys(known, 1))) == text_of(Baseline(dict.fromkeys(reversed(known), 1)))
    assert len(text_of(Baseline(dict.fromkeys(known, 1))).splitlines()) == 8
    assert text_of(Baseline()) == '{\n  "version": 1,\n  "findings": []\n}\n'


def at(entry: str) -> str:
    """Return a baseline with one entry, which stands in line 2."""
    return f'{{"version": 1, "findings": [\n{entry}\n]}}'


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", "1:1", "ends before a value"),
        ("[]", "1:1", "no baseline"),
        ('{"version": 2, "findings": []}', "1:1", "no baseline"),
        (at("5"), "2:1", "lacks `rule`"),
        (at(ENTRY.replace("1,", "0,")), "2:59", "`count` is no whole number"),
        (at(ENTRY.replace("1,", "true,")), "2:59", "`count` is no whole number"),
        (at(ENTRY.replace('"style/x"', "7")), "2:26", "`rule` is no text"),
        (at(ENTRY.replace('"words"', '"wrods"')), "2:37", "has no `wrods`"),
        (at(f"{ENTRY},\n{ENTRY}"), "3:1", "stands here twice"),
        (at(ENTRY.replace('"rule"', '"path"')), "2:18", "stands here twice"),
        ("[" * 100_000, "1:33", "deeper than"),
    ],
)
def test_faults_are_told_with_their_place(tmp_path: Path, text: str, place: str, words: str) -> None:
    """And with what to do."""
    path = tmp_path / "b.json"
    path.write_text(text)

    with pytest.raises(BrandkitError) as caught:
        read_baseline(path)
    assert any(f"b.json:{place}: " in str(fault) and words in str(fault) for fault in caught.value.faults)


def test_missing_file_and_missing_folder_are_told(tmp_path: Path) -> None:
    """Instead of a report that hides nothing, or a traceback."""
    with pytest.raises(BrandkitError, match="there is no file"):
        read_baseline(tmp_path / "b.json")
    with pytest.raises(UsageError, match="there is no folder"):
        write_baseline(tmp_path / "none" / "b.json", Baseline())
