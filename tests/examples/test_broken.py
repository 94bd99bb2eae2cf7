"""The example that is broken on purpose: lint finds what is wrong with it, and nothing else.

``broken/lint.txt`` is what a person sees in the terminal. BRANDKIT_ACCEPT=1 writes it anew; then read the difference.
"""

import json
import os
from pathlib import Path

import pytest

from brandkit.cli.commands import run

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "broken" / "lint.txt"
BROKEN = {
    ("slack", "same/weekday-wrong", "Saturday, September 20"),
    ("slack", "same/negated", "month renews by itself"),
    ("sms", "same/value-changed", "$15"),
    ("sms", "same/code-changed", "L1FT26"),
    ("x", "same/condition-dropped", ""),
    ("x", "same/link-changed", "https://irongym.example/jobs"),
}
"""What was broken: channel, rule, words."""


@pytest.fixture(autouse=True)
def _in_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """Findings name files as whoever runs the command does."""
    monkeypatch.chdir(ROOT)


def test_each_of_the_six_faults_is_found_once_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    """By the rule that is meant for it, at its own words."""
    assert run(["lint", "examples/broken", "--format", "json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]

    assert len(findings) == len(BROKEN)
    assert {(each["channel"], each["rule"], each["quote"]) for each in findings} == BROKEN


def test_each_is_to_be_mended_where_it_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    """In the file of the channel, not in the message, which is right."""
    run(["lint", "examples/broken", "--format", "json"])
    findings = json.loads(capsys.readouterr().out)["findings"]

    assert {(each["channel"], each["location"]["path"]) for each in findings} == {
        (channel, f"examples/broken/trial-month.{channel}.md") for channel in ("sms", "slack", "x")
    }


def test_the_mail_has_no_file_of_its_own_and_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed from the facts is right of itself."""
    assert run(["lint", "examples/broken", "-c", "email"]) == 0
    assert "nothing found" in capsys.readouterr().out


def test_it_reads_as_a_person_has_accepted_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Word for word, with the carets below the words that they mean."""
    run(["lint", "examples/broken"])
    text = "".join(f"{line.rstrip()}\n" for line in capsys.readouterr().out.splitlines())
    if os.environ.get("BRANDKIT_ACCEPT"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(text, "utf-8")

    assert text == GOLDEN.read_text("utf-8")
