"""Fixing messages: the words that were written, in the message and in its overrides."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandkit.engine.files import load_kit
from brandkit.engine.fixing.message import FixedFiles, fix_message
from brandkit.engine.lint_options import LintOptions
from brandkit.engine.selection import Selection
from brandkit.model.report import Report

AS_USUAL = LintOptions()
HEAD = "---\nlocale: en-US\nchannels: [sms]\npurpose: transactional\n---\n"


def fix(path: Path, options: LintOptions = AS_USUAL, *, unsafe: bool = False) -> FixedFiles:
    """Return a message's files after fixing."""
    return fix_message(path, load_kit(path), options, lambda found: found, unsafe=unsafe)


def after(path: Path) -> str:
    """Return a message's own text after fixing."""
    return fix(path).mended.texts[str(path)]


def test_words_are_mended_where_they_were_written(tmp_path: Path) -> None:
    """In the message, in a shorter wording that is used, and in the file of a channel."""
    path, override = tmp_path / "m.md", tmp_path / "m.x.md"
    path.write_text(HEAD.replace("sms", "sms, x") + "We are are glad.\n")
    override.write_text("It is the the sale.\n")
    done = fix(path)

    assert done.changed == {
        str(path): (path.read_text(), path.read_text().replace("are are", "are")),
        str(override): ("It is the the sale.\n", "It is the sale.\n"),
    }
    assert done.mended.fixed == 2


def test_other_rules_and_what_is_hidden_are_left(tmp_path: Path) -> None:
    """Only what was asked for is changed."""
    path = tmp_path / "m.md"
    path.write_text(HEAD + "We are are glad.\n")
    options = LintOptions(selection=Selection(only=("same/*",)))

    assert fix(path, options).changed == {}
    assert fix_message(path, load_kit(path), LintOptions(), lambda _: Report(), unsafe=True).changed == {}


def test_words_of_a_condition_are_left(tmp_path: Path) -> None:
    """The same words can stand in a condition, which nobody reads: what is around them tells which are meant."""
    path = tmp_path / "m.md"
    path.write_text(HEAD + 'Hi{% if person.tier == "the the" %} there{% endif %}, it is the the sale.\n')
    (text,) = (after for _, after in fix(path).changed.values())

    assert text.endswith('Hi{% if person.tier == "the the" %} there{% endif %}, it is the sale.\n')


def test_fix_that_hits_what_nobody_reads_is_taken_back(tmp_path: Path) -> None:
    """Where nothing around the words tells them apart, a fix in the condition does not take its finding away."""
    path = tmp_path / "m.md"
    path.write_text(HEAD + '{% if person.tier == "the the" %}Hi {% endif %}the the\n')
    done = fix(path)

    assert done.changed == {}
    assert {finding.quote for finding in done.mended.undone} == {"the the"}


def test_what_a_fact_says_is_left(tmp_path: Path) -> None:
    """The words stand in the front matter, and who declared them meant them."""
    path = tmp_path / "m.md"
    path.write_text(HEAD.replace("purpose", "facts: {terms: The the terms hold.}\npurpose") + "{{ terms }}\n")
    done = fix(path)

    assert (done.changed, done.mended.unfit) == ({}, 1)


PIECES = [
    "are",
    "are",
    "the the",
    "had had",
    "*the* the",
    "`the the`",
    "very very",
    "{{ person.first_name }}",
    "glad",
    "café",
]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5), min_size=1, max_size=3),
    st.sampled_from(["\n", "\r\n"]),
)
@pytest.mark.slow
def test_fixing_generated_messages(tmp_path: Path, blocks: list[list[str]], end: str) -> None:
    """Twice is once; the message reads and lints no worse; only doubled words are gone, in no other place."""
    path = tmp_path / "m.md"
    text = HEAD + "\n\n".join("We are " + " ".join(block) + "." for block in blocks) + "\n"
    path.write_bytes(text.replace("\n", end).encode())
    once = after(path)
    path.write_bytes(once.encode())

    assert after(path) == once
    assert once.count(end) == text.count("\n")
    assert _without_doubles(once) == _without_doubles(path.read_bytes().decode())
    assert _without_doubles(once) == _without_doubles(text.replace("\n", end))


def _without_doubles(text: str) -> list[str]:
    """Return the words of a text, of words that follow one another and are alike only the first."""
    words = text.replace(".", " . ").replace("`", " ` ").replace("*", " * ").split()
    return [word for number, word in enumerate(words) if number == 0 or word != words[number - 1]]
