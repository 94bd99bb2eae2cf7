"""Whatever characters findings hold, every form can be read by what it is meant for."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree

from brandkit.errors import Fault
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.place import Span
from brandkit.model.report import Report
from brandkit.reporters import reporter_names

Written = Callable[[str, Report], str]

SCHEMA = Path(__file__).parents[2] / "brandkit" / "reporters" / "report.schema.json"
JSON = ("gitlab", "json", "rdjson", "sarif", "vale-json")
XML = ("checkstyle", "junit")

ODD = st.sampled_from(
    ["::error::x", "\n::set-env name=a::b", "##[add-mask]x", "\r\n", "%0A", "]]>", "&#0;", "|", "\ud800"]
)
WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12) | ODD
PATHS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)
NUMBER = st.integers(1, 9)
PLACES = st.tuples(PATHS, NUMBER, NUMBER, NUMBER).map(lambda each: Span(*each[:3], each[1], each[2] + each[3]))
FINDINGS = st.builds(
    Finding,
    st.sampled_from(["same/value-changed", "limit/too-long", "style/de.hype"]),
    st.sampled_from(SEVERITIES),
    *[WORDS] * 8,
    span=st.none() | PLACES,
    related=st.lists(st.tuples(PLACES, WORDS), max_size=2).map(tuple),
    fix=st.none() | WORDS | st.just(""),
    why=WORDS,
    link=WORDS,
)
FAULTS = st.builds(Fault, WORDS, st.text(max_size=3), st.none() | PLACES)
TEXTS = st.dictionaries(PATHS, st.text(max_size=200), max_size=2)
REPORTS = st.builds(
    lambda findings, faults, told, texts: Report(
        tuple(findings),
        filters=tuple(told),
        notices=tuple(told),
        faults=tuple(faults),
        texts={**texts, **{each.span.path: "a\u2028bc\n" * 9 for each in findings if each.span}},
        made_by="0.1.0",
    ),
    st.lists(FINDINGS, max_size=3),
    st.lists(FAULTS, max_size=2),
    st.lists(WORDS, max_size=2),
    TEXTS,
)


@pytest.mark.parametrize("name", JSON)
@given(report=REPORTS)
def test_json_is_json_in_ascii(name: str, report: Report, written: Written) -> None:
    """One value, of which nothing but letters reaches a terminal."""
    text = written(name, report)

    assert text.isascii()
    json.loads(text)


@given(report=REPORTS)
def test_the_json_keeps_to_its_schema(report: Report, written: Written) -> None:
    """Every key of it."""
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))

    assert [error.message for error in validator.iter_errors(json.loads(written("json", report)))] == []


@pytest.mark.parametrize("name", XML)
@given(report=REPORTS)
def test_xml_is_xml(name: str, report: Report, written: Written) -> None:
    """Well formed, without the characters that XML forbids."""
    root = etree.fromstring(written(name, report).encode("utf-8"))

    assert root.tag in ("checkstyle", "testsuites")


COMMAND = re.compile(r"::(?:error|warning|notice) (?:[A-Za-z]+=[^:,\r\n]*,?)+::[^\r\n]*")


@given(report=REPORTS)
def test_github_is_given_no_command_but_ours(report: Report, written: Written) -> None:
    """As many as there are findings and faults; no input begins one, and none goes on in a second line."""
    lines = re.split(r"[\r\n\u2028\u2029]", written("github", report).removesuffix("\n"))
    commands = [line for line in lines if line.lstrip().startswith("::")]

    assert len(commands) == len(report.findings) + len(report.faults)
    assert [line for line in commands if not COMMAND.fullmatch(line)] == []
    assert [line for line in lines if line not in commands and "##[" in line] == []


@given(report=REPORTS)
def test_concise_has_a_line_for_each(report: Report, written: Written) -> None:
    """And one for each thing that was left out."""
    told = len(report.findings) + len(report.filters) + len(report.notices)

    assert len(written("concise", report).splitlines()) == told


@given(report=REPORTS)
def test_the_summary_is_a_table_of_four_columns(report: Report, written: Written) -> None:
    """No cell ends early, and no mark or tag of an input is one."""
    lines = written("github-summary", report).splitlines()
    rows = [line for line in lines if line.startswith("| ")]

    assert len(rows) == (len(report.findings) + 2 if report.findings else 0)
    assert {len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) for row in rows} <= {5}
    assert [line for line in lines if re.search(r"<(?!br>)", line)] == []


@given(report=REPORTS)
def test_no_two_fingerprints_are_the_same(report: Report, written: Written) -> None:
    """GitLab would show one of them."""
    entries: list[dict[str, Any]] = json.loads(written("gitlab", report))
    found = [entry["fingerprint"] for entry in entries if entry["check_name"] != "cannot-be-used"]

    assert len(set(found)) == len(found)


@given(report=REPORTS)
def test_no_report_is_too_odd_to_be_written(report: Report, written: Written) -> None:
    """Places outside of a file, files that are not at hand."""
    for name in reporter_names():
        assert written(name, report) or not (report.findings or report.filters)
