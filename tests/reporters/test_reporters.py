"""Reports in every form: golden files, and the promise that the JSON keeps to its schema."""

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.place import Span
from brandkit.model.report import Counts, Report, Waived
from brandkit.reporters import find_reporter, reporter_names
from brandkit.reporters.excerpt import MOST_COLUMNS, excerpt

HERE = Path(__file__).parent
SCHEMA = Path(__file__).parents[2] / "brandkit" / "reporters" / "report.schema.json"
SOURCE = "---\nlocale: en-US\nfacts:\n  discount: 20%\n  ends: 2026-05-31\n---\n{{ discount }} off until {{ ends }}.\n"
SMS = "Spring sale: 25% off.\n"
HTML = f"<p>{'So many words in one line. ' * 8}<b>25%</b> off.{' And more.' * 30}</p>\n"


def changed(path: str, line: int, column: int, **more: Any) -> Finding:
    """Return a finding that a value was changed."""
    return Finding(
        "same/value-changed",
        "error",
        f"the {more.get('channel', 'SMS')} says 25%, the message says 20%",
        "spring-sale",
        **{"channel": "sms", "part": "text", **more},
        quote="25%",
        fact="discount",
        expected="20%",
        span=Span(path, line, column, line, column + 3),
        related=((Span("spring-sale.md", 4, 13, 4, 16), "20%"),),
        fix="20%",
    )


MISSING = Finding(
    "same/fact-missing",
    "error",
    "the SMS does not say ends (May 31)",
    "spring-sale",
    "sms",
    "text",
    fact="ends",
    expected="May 31",
    span=Span("sms.txt", 1, 1, 1, 1),
    related=((Span("spring-sale.md", 5, 9, 5, 19), "2026-05-31"),),
)
SO = (Span("no.md", 1, 1, 1, 3), "So")
UNMATCHED = Finding("same/text-unmatched", "suggestion", "nothing says this", "spring-sale", "x", related=(SO,))
REPORTS = {
    "clean": Report(counts=Counts(messages=1, variants=3, branches=1), made_by="0.1.0"),
    "full": Report(
        findings=(
            changed("sms.txt", 1, 14),
            MISSING,
            changed("email.html", 1, HTML.index("25%") + 1, channel="email", part="html", when='person.tier is "gold"'),
            Finding("source/waiver-unused", "warning", "same/negated is allowed here, in vain", "spring-sale"),
            UNMATCHED,
        ),
        waived=(
            Waived(MISSING, "Legal wants it", date(2026, 12, 31), Span("spring-sale.md", 3, 1, 3, 6)),
            Waived(MISSING, "It is in the picture", None, Span("spring-sale.md", 7, 1, 7, 4)),
        ),
        counts=Counts(3, 1, 1, 1, 3, 2),
        filters=("only rules that match `same/*`",),
        texts={"spring-sale.md": SOURCE, "sms.txt": SMS, "email.html": HTML},
        made_by="0.1.0",
        looked_by=("Harper 2.13.0",),
        notices=("LanguageTool was not asked: nothing answers at http://127.0.0.1:8081",),
    ),
}


def written(name: str, report: Report) -> str:
    """Return a report in one form, as plain text."""
    lines = ("".join(piece.text for piece in line) for line in find_reporter(name).write(report))
    return "".join(f"{line.rstrip()}\n" for line in lines)


def validator() -> Any:
    """Return what holds JSON against the schema that is shipped."""
    from jsonschema import Draft202012Validator

    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("name", reporter_names())
def test_writes_as_accepted(name: str, report: str) -> None:
    """Golden files that a person can read; BRANDKIT_ACCEPT=1 writes them anew."""
    path = HERE / report / f"report.{name}.txt"
    text = written(name, REPORTS[report])
    if os.environ.get("BRANDKIT_ACCEPT"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("path", sorted(HERE.glob("*/report.json.txt")), ids=lambda path: path.parent.name)
def test_every_golden_report_keeps_to_the_schema(path: Path) -> None:
    """Programs rely on it."""
    assert [error.message for error in validator().iter_errors(json.loads(path.read_text("utf-8")))] == []


WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
NUMBER = st.integers(1, 9)
PLACES = st.tuples(WORDS, NUMBER, NUMBER, NUMBER).map(lambda each: Span(*each[:3], each[1], each[2] + each[3]))
FINDINGS = st.builds(
    Finding,
    st.sampled_from(["same/value-changed", "limit/too-long"]),
    st.sampled_from(SEVERITIES),
    *[WORDS] * 8,
    span=st.none() | PLACES,
    related=st.lists(st.tuples(PLACES, WORDS), max_size=2).map(tuple),
    fix=st.none() | WORDS,
)


@given(st.lists(FINDINGS, max_size=3))
def test_any_report_keeps_to_the_schema_and_to_ascii(findings: list[Finding]) -> None:
    """Whatever an input holds, nothing of it but letters reaches a terminal."""
    text = written("json", Report(findings=tuple(findings), made_by="0.1.0"))

    assert text.isascii()
    assert [error.message for error in validator().iter_errors(json.loads(text))] == []


@given(st.lists(FINDINGS, max_size=3), st.text(max_size=400))
def test_no_report_is_too_odd_to_be_written(findings: list[Finding], text: str) -> None:
    """Places outside of a file, files that are not at hand."""
    paths = {finding.span.path: text for finding in findings if finding.span}
    report = Report(findings=tuple(findings), texts=paths)

    for name in reporter_names():
        assert written(name, report) or not findings


def lines_of(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the lines of an excerpt of a file of one line."""
    for line in excerpt(Span("a", 1, start + 1, 1, end + 1), {"a": text}, "error"):
        yield "".join(piece.text for piece in line)


@pytest.mark.parametrize(
    ("text", "words"),
    [(text, "25%") for text in ("It is 25% off.", "\tIt is 25%", "多くの人 25% です", "e\u0301té 25%", "25%")],
)
def test_carets_stand_below_the_words(text: str, words: str) -> None:
    """Also where characters are two columns wide, or none."""
    from unicodedata import combining, east_asian_width

    shown, carets = lines_of(text, text.index(words), text.index(words) + len(words))
    before = shown[: shown.index(words)]
    width = sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in before)

    assert carets.index("^") == width
    assert carets.count("^") == len(words)


@given(st.integers(0, 3000), st.integers(1, 300))
def test_long_lines_are_cut_around_the_words(start: int, length: int) -> None:
    """Generated HTML has lines of thousands of characters."""
    text = "".join(chr(0x4E00 + number % 50) if number % 7 == 0 else "x" for number in range(4000))
    shown, carets = lines_of(text, start, start + length)

    assert len(shown) <= MOST_COLUMNS + length + 20
    assert "^" in carets


@given(st.integers(0, 300))
def test_long_lines_are_cut_between_words(number: int) -> None:
    """Half a word says something else."""
    words = [f"word{each}" for each in range(301)]
    text = " ".join(words)
    start = text.index(words[number])
    shown, _ = lines_of(text, start, start + len(words[number]))

    assert set(shown.split()[2:]) <= {*words, "…"}
    assert words[number] in shown.split()


def test_what_is_to_be_seen_already_is_not_said_again() -> None:
    """The report of a finding grows only by what the reader does not know yet."""
    known = replace(MISSING, message="the SMS does not say “May 31” (ends)")
    unknown = replace(known, expected="the last of May", quote="so\nlong")
    said = [written("text", Report((each,), texts={"spring-sale.md": SOURCE})) for each in (known, unknown)]

    assert ["expected" in text for text in said] == [False, True]
    assert ["says: “so long”" in text for text in said] == [False, True]


def test_every_form_has_a_reporter() -> None:
    """Found by looking into the folder; called what its file is called."""
    assert [find_reporter(name).id for name in reporter_names()] == ["json", "lines", "text"]


def test_the_schema_is_shipped() -> None:
    """Beside the code that writes what it describes."""
    from importlib.resources import files

    assert json.loads((files("brandkit") / "reporters" / "report.schema.json").read_text("utf-8"))["$defs"]["finding"]
