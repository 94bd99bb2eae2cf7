"""Annotations: how many GitHub takes, and in which order."""

from collections.abc import Callable
from dataclasses import replace

from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report

Written = Callable[[str, Report], str]

ERROR = Finding("same/x", "error", "so", "m", span=Span("a.md", 1, 2, 1, 4))
MILD = replace(ERROR, severity="suggestion")


def test_ten_of_a_level_and_the_rest_in_one_line(written: Written) -> None:
    """The grave ones first, wherever they stood."""
    lines = written("github", Report((*[MILD] * 12, *[ERROR] * 11))).splitlines()

    assert [line.split()[0] for line in lines[:20]] == ["::error"] * 10 + ["::notice"] * 10
    assert lines[20].startswith("and 1 error, 2 suggestions more: ")


def test_columns_are_given_within_a_line_only(written: Written) -> None:
    """GitHub refuses them otherwise."""
    wide = replace(ERROR, span=Span("a.md", 1, 2, 3, 4))
    one, other = written("github", Report((ERROR, wide))).splitlines()[:2]

    assert one.startswith("::error file=a.md,line=1,endLine=1,col=2,endColumn=4,title=same/x::so")
    assert other.startswith("::error file=a.md,line=1,endLine=3,title=same/x::so")


def test_the_summary_has_them_all_as_far_as_it_may(written: Written) -> None:
    """A mebibyte is the most that GitHub takes; what is past it is counted."""
    long = replace(ERROR, message="so " * 3000)
    text = written("github-summary", Report((*[ERROR] * 30, *[long] * 200)))

    assert text.count("a.md:1:2") < 230
    assert len(text.encode()) < 1024 * 1024
    assert " findings more " in text
    assert written("github-summary", Report((ERROR,) * 30)).count("a.md:1:2") == 30
