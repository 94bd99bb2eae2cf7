"""Mails in the manner of common builders, each with the sins of its kind; and one that is built well."""

from pathlib import Path

import pytest

from brandkit.engine.check import check
from brandkit.engine.selection import Selection
from brandkit.model.finding import Finding

FOLDER = Path(__file__).parent / "foreign"
SOURCE = "Garden chairs are 20% off until 31 May."
RULES = Selection(only=("email/*", "access/*"))

EXPECTED: dict[str, list[tuple[str, str, str]]] = {
    "drag-and-drop.html": [
        ("access/direction-missing", "suggestion", "<html"),
        ("access/language-missing", "warning", "<html"),
        ("access/title-missing", "warning", "<title"),
        ("email/style-dropped", "suggestion", "/* columns */"),
        ("access/table-role-missing", "warning", "<table"),
        ("access/alt-missing", "error", "<img"),
        ("access/contrast", "warning", "Garden chairs are 20% off until 31 May."),
        ("access/heading-order", "suggestion", ""),
        ("access/link-words", "warning", "Click here"),
        ("email/relative-address", "error", "/unsubscribe"),
    ],
    "web-page.html": [
        ("access/direction-missing", "suggestion", "<html"),
        ("access/language-missing", "warning", "<html"),
        ("email/script-or-form", "warning", "<link"),
        ("email/client-support", "error", "var(--ink)"),
        ("email/client-support", "warning", "display: grid"),
        ("email/client-support", "error", "grid-template-columns: 1fr 1fr"),
        ("email/client-support", "error", "position: absolute"),
        ("email/client-support", "warning", "linear-gradient(90deg, #0055ff, #00aaff)"),
        ("email/style-dropped", "warning", "@media (max-width: 600px)"),
        ("email/script-or-form", "error", "onload="),
        ("access/heading-order", "warning", "<h2"),
        ("access/title-missing", "warning", ""),
        ("email/doctype", "warning", ""),
        ("access/heading-order", "warning", "<h4"),
        ("email/relative-address", "error", "chairs.html"),
        ("access/link-words", "warning", "More"),
        ("access/alt-missing", "error", "<img"),
        ("email/client-support", "warning", "http://shop.example/img/chair.webp"),
        ("email/relative-address", "error", "http://shop.example/img/chair.webp"),
        ("email/script-or-form", "error", "<form"),
        ("email/client-support", "error", "<video"),
    ],
    "word-processor.html": [
        ("access/direction-missing", "suggestion", "<html"),
        ("access/language-missing", "warning", "<html"),
        ("email/style-dropped", "suggestion", "/* Font Definitions */"),
        ("access/contrast", "warning", "Garden chairs are 20% off until 31 May."),
        ("access/heading-order", "suggestion", ""),
        ("access/title-missing", "warning", ""),
        ("email/doctype", "warning", ""),
        ("access/alt-missing", "error", "<img"),
        ("email/relative-address", "error", "file:///C:/Users/me/chair.png"),
        ("access/link-words", "warning", "here"),
    ],
    "hybrid.html": [],
    "newsletter.eml": [
        ("email/header-control", "error", ""),
        ("email/client-support", "error", "position:absolute"),
        ("access/table-role-missing", "warning", "<table"),
        ("access/alt-missing", "error", "<img"),
    ],
}


def findings(name: str) -> tuple[Finding, ...]:
    """Return what is found in a mail."""
    return check(SOURCE, {"email": FOLDER / name}, selection=RULES).findings


@pytest.mark.parametrize("name", EXPECTED)
def test_finds_the_sins_of_a_builder(name: str) -> None:
    """All of them, each once, at its place."""
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    told = [(each.rule, each.severity, each.span.line if each.span else 0, each.quote) for each in findings(name)]

    assert [(rule, severity, quote) for rule, severity, _, quote in told] == EXPECTED[name]
    assert [each for each in told if each[3] and each[3].splitlines()[0] not in lines[each[2] - 1]] == []
