"""Reports to be written in every form: one that is clean, one of checks, and one that holds everything odd."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Counts, Report, Waived
from brandkit.reporters import find_reporter

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


RICH_PATH = "copy/größer & <neu>.md"
RICH_TEXT = """---
locale: de-DE
---
Größer 👩\u200d🚀 „sehr“ gut: 100% neu, “very” "quick" & <b>.
מבצע \u202e25%\u202c עד סוף החודש. Zweiter Satz, sehr sehr lang.

Erst dies. Dann
das.
"""
RULE = "style/de.hype"
LINK = "https://acme.example/style?a=1&b=2#hype"


def place(words: str, after: str = "") -> Span:
    """Return where words first stand in the rich text, behind other words."""
    start = RICH_TEXT.index(words, RICH_TEXT.index(after))
    end = start + len(words)
    begin, last = (RICH_TEXT.count("\n", 0, each) + 1 for each in (start, end))
    columns = (each - (RICH_TEXT.rfind("\n", 0, each) + 1) + 1 for each in (start, end))
    return Span(RICH_PATH, begin, next(columns), last, next(columns))


def hype(span: Span, **more: Any) -> Finding:
    """Return a finding of a rule of the brand's own."""
    words = "“sehr” is an empty word"
    why = "Empty words make\nreaders doubt the others."
    told = {"channel": "email, sms", "part": "", "quote": "sehr", "fix": "", "why": why, "link": LINK, **more}
    return Finding(RULE, "warning", words, "neu", span=span, **told)


def rich() -> Report:
    """Return a report with everything odd in it."""
    odd = "ends in \x1b[2J\r\n::error file=x::no\x00 \u202eesrever ##[error]a, b: 100%0A | `c` *d* <e> & 'f' \"g\""
    return Report(
        findings=(
            hype(place("sehr"), is_safe=True),
            hype(place("“very”"), quote="“very”", fix='"quite\tgood"', channel="email"),
            hype(place("sehr", "Zweiter")),
            hype(place("sehr", "sehr lang")),
            Finding("tone/drift", "error", odd, "neu", "sms", when='person.tier is "gold"', span=place("25%", "מ")),
            Finding("grammar/two-lines", "suggestion", "goes on", "neu", span=place("Dann\ndas"), fix="Dann das"),
            Finding("grammar/comma", "suggestion", "a comma is missing", "neu", span=place("", "dies."), fix=","),
            Finding("source/no-place", "warning", "has no place", "neu", "x"),
            Finding("limit/too-long", "error", "is in no file", "other::id", related=((place("dies"), "dies"),)),
        ),
        waived=(Waived(hype(place("gut")), "So | sagt \x07 es", date(2026, 12, 31), Span(RICH_PATH, 1, 1, 1, 4)),),
        counts=Counts(2, 4, 2, 1, 20, 4),
        filters=("only rules that match `*`",),
        texts={RICH_PATH: RICH_TEXT, "copy/clean.md": "Hallo.\n"},
        made_by="0.1.0",
        notices=("Harper is not installed: grammar was looked at by brandkit alone",),
        faults=(
            Fault("`subjct` is not a key", "did you mean `subject`?", Span("copy/bad.md", 2, 1, 2, 7)),
            Fault("there is no file x", ""),
        ),
        pages={"limit/too-long": "too-long: a variant is\ntoo long.\n\nWhy: it is cut.\nInstead: shorten it.\n"},
    )


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
    "rich": rich(),
}

Written: TypeAlias = Callable[[str, Report], str]


@pytest.fixture(scope="session")
def reports() -> dict[str, Report]:
    """Give the reports by name."""
    return REPORTS


@pytest.fixture(scope="session")
def missing() -> Finding:
    """Give a finding that something is missing."""
    return MISSING


@pytest.fixture(scope="session")
def written() -> Written:
    """Give what writes a report in one form, as plain text."""
    return _written


def _written(name: str, report: Report) -> str:
    lines = ("".join(piece.text for piece in line) for line in find_reporter(name).write(report))
    return "".join(f"{line.rstrip()}\n" for line in lines)
