"""The form for people."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from brandkit.model.finding import Finding
from brandkit.model.place import Span
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


def test_what_counts_together_is_shown_three_times_and_then_by_its_place(
    written: Callable[[str, Report], str],
) -> None:
    """Nine exclamation marks need no nine excerpts."""
    text = "Now! Now! Now! Now! Now!\n"
    first, *others = (Span("a.md", 1, column, 1, column + 1) for column in (4, 9, 14, 19, 24))
    related = tuple((each, "!") for each in others)
    finding = Finding("tone/too-many", "warning", "5 marks", "a", span=first, related=related)

    lines = written("text", Report((finding,), texts={"a.md": text})).splitlines()

    assert [line.strip() for line in lines if "also" in line] == [
        "also: a.md:1:9",
        "also: a.md:1:14",
        "also: a.md:1:19",
        "also: a.md:1:24",
    ]
