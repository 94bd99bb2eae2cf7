"""What is kept holds as long as nothing has changed, and not a moment longer."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brandkit.engine.cache.kept import Cache, find
from brandkit.engine.lint_options import LintOptions
from brandkit.engine.many import Outcome, lint_many
from brandkit.engine.selection import Selection
from brandkit.model.report import Report

TODAY = date(2026, 3, 1)
USUAL = LintOptions(today=TODAY)
MESSAGE = """---
locale: en-US
data: own.json
purpose: transactional
allow: [{rule: grammar/repeated-word, reason: So, until: 2026-03-10}]
channels: [sms, x]
---
We are are glad, {{ person.first_name }}.
"""
PERSON = {"type": "object", "properties": {"first_name": {"type": "string", "maxLength": 9}}}
SCHEMA = {"properties": {"person": PERSON}}


@pytest.fixture
def message(tmp_path: Path) -> Path:
    """Return a message of a project, with an override and a data schema."""
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\npersonas: people/all.json\n")
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "all.json").write_text("{}")
    (tmp_path / "own.json").write_text(json.dumps(SCHEMA))
    (tmp_path / "m.x.md").write_text("Glad.\n")
    (tmp_path / "m.md").write_bytes(b"\xef\xbb\xbf" + MESSAGE.replace("\n", "\r\n").encode())
    return tmp_path / "m.md"


def cache(message: Path, options: LintOptions = USUAL) -> Cache:
    """Return the cache as another run finds it."""
    return Cache(message.parent / "kept", options)


def lint(message: Path, options: LintOptions = USUAL) -> Report:
    """Return what linting a message gives; its report is kept."""
    (outcome,) = lint_many([message], options, cache(message, options))
    assert isinstance(outcome, Outcome)
    assert outcome.report is not None
    return outcome.report


def test_what_is_kept_is_what_was_found(message: Path) -> None:
    """To the last letter, the texts of the files too."""
    report, kept = lint(message), find(cache(message), message)

    assert kept is not None
    assert kept.report == report
    assert list(kept.report.texts) == list(report.texts)
    assert len(report.waived) == 1


def write(path: Path) -> None:
    """Write a file into a new folder."""
    path.parent.mkdir()
    path.write_text("x")


CHANGES: dict[str, Callable[[Path], object]] = {
    "the message": lambda folder: (folder / "m.md").write_text(MESSAGE + "\nMore.\n"),
    "an override": lambda folder: (folder / "m.x.md").write_text("Happy.\n"),
    "a new override": lambda folder: (folder / "m.sms.md").write_text("Happy.\n"),
    "an override that is gone": lambda folder: (folder / "m.x.md").unlink(),
    "its data schema": lambda folder: (folder / "own.json").write_text("{}"),
    "a data schema that is gone": lambda folder: (folder / "own.json").unlink(),
    "the project file": lambda folder: (folder / "brandkit.yaml").write_text("brand: Acne\n"),
    "the people of the kit": lambda folder: (folder / "people" / "all.json").write_text('{"a": {}}'),
    "a new rule": lambda folder: write(folder / "rules" / "a.yml"),
    "a new template": lambda folder: write(folder / "templates" / "a.txt"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_changes_are_seen(message: Path, change: Callable[[Path], object]) -> None:
    """Of whatever a report depends on."""
    lint(message)
    change(message.parent)

    assert find(cache(message), message) is None


@pytest.mark.parametrize(
    "options",
    [
        replace(USUAL, channels=("sms",)),
        replace(USUAL, selection=Selection(only=("same/*",))),
        replace(USUAL, selection=Selection(ignore=("same/*",))),
        replace(USUAL, most_branches=3),
        replace(USUAL, semantic=False),
    ],
)
def test_other_questions_have_other_answers(message: Path, options: LintOptions) -> None:
    """What was asked for counts."""
    lint(message)

    assert find(cache(message, options), message) is None


DAYS = [(date(2026, 3, 10), True), (date(2026, 3, 11), False), (date(2020, 1, 1), True)]


@pytest.mark.parametrize(("day", "holds"), DAYS)
def test_days_count_when_a_waiver_ends(message: Path, day: date, holds: bool) -> None:
    """And otherwise not: what was linted yesterday holds today."""
    lint(message)

    assert (find(cache(message, replace(USUAL, today=day)), message) is not None) == holds


def test_same_message_elsewhere_is_another_one(message: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Findings tell places as they were asked for."""
    lint(message)
    monkeypatch.chdir(message.parent)

    assert find(cache(message), Path("m.md")) is None


@pytest.mark.parametrize("text", ["null", "[]", '{"report": 1}', "[[], [], {}, 5, [], []]", '"x"'])
def test_entries_of_another_shape_are_ignored(message: Path, text: str) -> None:
    """Whoever wrote them."""
    before = lint(message)
    (path,) = (message.parent / "kept").rglob("*.json")
    path.write_text(text)

    assert find(cache(message), message) is None
    assert lint(message) == before


def test_message_that_cannot_be_read_is_not_kept(message: Path) -> None:
    """It is looked at each time, until it is mended."""
    message.write_text("---\nsubjct: x\n---\n")
    (outcome,) = lint_many([message], USUAL, cache(message))

    assert outcome.faults
    assert list((message.parent / "kept").rglob("*.json")) == []


def test_pipe_beside_a_message_is_not_waited_for(message: Path) -> None:
    """It is no override, and nothing is kept."""
    os.mkfifo(message.with_name("m.de.md"))

    assert find(cache(message), message) is None
    assert lint(message).counts.messages == 1


def test_a_rule_that_took_too_long_is_tried_again_the_next_time(message: Path) -> None:
    """It may have been a busy machine: nothing is kept, and the error counts."""
    rules = message.parent / "rules"
    rules.mkdir()
    (rules / "slow.yml").write_text("extends: existence\nmessage: x\nnonword: true\ntokens: ['(a|aa)+$']\n")
    message.write_text(MESSAGE.replace("We are are glad", "a" * 80))

    assert "style/slow" in {each.rule for each in lint(message).findings if each.severity == "error"}
    assert find(cache(message), message) is None
