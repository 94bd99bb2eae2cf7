"""The form for people."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from brandkit.model.finding import Finding
from brandkit.model.report import Report


def test_what_is_to_be_seen_already_is_not_said_again(
    missing: Finding, reports: Mapping[str, Report], written: Callable[[str, Report], str]
) -> None:
    """The report of a finding grows only by what the reader does not know yet."""
    known = replace(missing, message="the SMS does not say “May 31” (ends)")
    unknown = replace(known, expected="the last of May", quote="so\nlong")
    said = [written("text", Report((each,), texts=reports["full"].texts)) for each in (known, unknown)]

    assert ["expected" in text for text in said] == [False, True]
    assert ["says: “so long”" in text for text in said] == [False, True]


def test_why_is_told_once(reports: Mapping[str, Report], written: Callable[[str, Report], str]) -> None:
    """With the first finding of a rule, however many there are."""
    text = written("text", reports["rich"])

    assert text.count("[style/de.hype]") == 5
    assert text.count("why: ") == 1
    assert text.index("why: ") < text.index("write “")
