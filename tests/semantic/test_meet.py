"""What the model asks about: the real one, through the functions that everybody calls."""

from pathlib import Path

import pytest

import brandkit
from brandkit.checks import find_checks
from brandkit.engine.cases import run_case
from brandkit.model.check import Check
from brandkit.semantic import pinned

pytest.importorskip(pinned.PACKAGE)

COURSE = """---
locale: en-GB
facts:
  price: GBP 49
  rule: {value: Bring your own apron., also: [Aprons are not provided.]}
---
Our pottery course begins in spring and costs {{ price }}. Beginners are welcome. {{ rule }}

Finished pieces are fired in our own kiln, {{ person.first_name }}.
"""
PISCINE = """---
locale: fr-FR
---
La piscine municipale rouvre après les travaux. Les vestiaires sont désormais chauffés.
"""
ADDED = "Every evening ends with tea and homemade cake."
CLAUSE = "while a photographer takes your picture."


def asked(source: str, copy: str, *, semantic: bool | None = True) -> list[str]:
    """Return the words that are asked about."""
    report = brandkit.check(source, {"sms": copy}, semantic=semantic)
    mine = [finding for finding in report.findings if finding.rule == "same/text-unmatched"]
    assert {finding.severity for finding in mine} <= {"suggestion"}
    return [finding.quote for finding in mine]


@pytest.mark.parametrize(
    ("source", "copy", "expected"),
    [
        (COURSE, "In spring we teach pottery for £49, and beginners may join. Aprons are not provided.", []),
        (COURSE, f"Our pottery course costs £49. Bring your own apron. {ADDED}", [ADDED]),
        (COURSE, f"Our pottery course costs £49. You bring your own apron {CLAUSE}", [CLAUSE]),
        (COURSE, "Hello there! The course is £49. Bring your own apron. Thank you so much!", []),
        (
            PISCINE,
            "La piscine rouvre après les travaux. Un orchestre jouera du jazz au bord du lac.",
            ["Un orchestre jouera du jazz au bord du lac."],
        ),
    ],
)
def test_what_is_added_is_asked_about(source: str, copy: str, expected: list[str]) -> None:
    """Sentences and clauses that nothing in the source means; wordings of declared phrases are the source's, too."""
    assert asked(source, copy) == expected


def test_good_paraphrase_is_not_asked_about_any_more() -> None:
    """Where the core asks, since hardly a word is shared."""
    copy = "Les travaux sont finis, le bassin de la ville accueille à nouveau le public."

    assert asked(PISCINE, copy, semantic=False) == [copy]
    assert asked(PISCINE, copy) == []


@pytest.mark.parametrize(
    "opening",
    ["Ever dreamed of a bowl of your own?", "When the lake is frozen over for weeks, our pottery course begins."],
)
def test_opening_is_not_asked_about(opening: str) -> None:
    """A question promises nothing, and neither does the circumstance of what follows."""
    assert asked(COURSE, f"{opening} It costs £49. Bring your own apron.") == []


def test_value_is_left_to_the_other_checks() -> None:
    """A clause with another price is a wrong price."""
    report = brandkit.check(
        COURSE, {"sms": "The pottery course costs £59, and you bring your own apron."}, semantic=True
    )

    assert [finding.rule for finding in report.findings] == ["same/value-changed"]


def test_what_a_brand_says_beside_every_message_is_no_addition() -> None:
    """An address stands in no message."""
    kit = brandkit.load_kit()
    copy = "Our pottery course begins in spring for £49. Bring your own apron. Acme, 1 Example Street, Exampletown"
    report = brandkit.check(COURSE, {"sms": copy}, kit, semantic=True)

    assert not [finding for finding in report.findings if finding.rule == "same/text-unmatched"]


def test_it_changes_one_rule_only() -> None:
    """All cases of all other checks find the same with the model."""
    for check in find_checks().values():
        if isinstance(check, Check) and check.id != "same/text-unmatched":
            for case in check.cases[:2]:
                wanted = run_case(check, case)
                report = brandkit.check(case.source, {case.channel: case.variant}, semantic=True)

                assert [each for each in report.findings if each.rule == check.id] == list(wanted.findings)


def test_lint_asks_too(tmp_path: Path) -> None:
    """A channel's own words are held against the message."""
    (tmp_path / "note.md").write_text(
        "---\nlocale: en-US\npurpose: transactional\nchannels: [sms]\n---\nThe library opens again after the works.\n"
    )
    (tmp_path / "note.sms.md").write_text(f"The library opens again after the works {CLAUSE}\n")
    kit = brandkit.load_kit(tmp_path)
    message = brandkit.read_message(tmp_path / "note.md", kit)

    assert brandkit.lint(message, kit).findings == ()
    assert [each.quote for each in brandkit.lint(message, kit, semantic=True).findings] == [CLAUSE]
