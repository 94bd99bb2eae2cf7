"""What the checks of the family `same/...` have in common: severities, words, one finding for one fault."""

import pytest

from brandkit.checks.overlaps import covered_by
from brandkit.engine.check import check
from brandkit.model.finding import Finding

MESSAGE = """---
locale: en-GB
facts:
  discount: {value: 20%, label: the offer}
  price: GBP 14.00
  ends: 2026-05-31
---
Take {{ discount }} off until {{ ends }}: a lamp is {{ price }} a month. Our shop smells of oak.
"""
TEXT = "Take 20% off until 31 May 2026: a lamp is £14. We open at 9 am.\n"


def found(source: str, variant: str) -> list[Finding]:
    """Return what is found in a variant."""
    return list(check(source, {"sms": variant}, locale="en-GB").findings)


def test_findings_name_the_channel_both_sides_and_the_fact_by_its_label_and_key() -> None:
    """Whoever mends it needs nothing else."""
    (finding,) = found(MESSAGE, "25% off until 31 May, lamps £14 a month.")

    assert finding.message == "the SMS says “25%”, the message says “20%” (the offer, discount)"
    assert (finding.fact, finding.expected, finding.severity) == ("discount", "20%", "error")


@pytest.mark.parametrize(
    ("variant", "severities"),
    [
        ("20% off until 31 May, lamps £14 a month.", []),
        ("20% off until 31 May, lamps £15 a month.", ["error"]),
        ("20% off until 31 May, lamps £14.", ["error"]),
        ("20% off until 31 May, the month's lamps £14.", ["warning"]),
        ("20% off, 31 May, lamps £14 a month.", ["warning"]),
        ("20% off until 31 May. Lamps are £14 a month. We are at 12 Mill Lane.", []),
    ],
)
def test_what_is_dropped_is_milder_than_what_is_changed(variant: str, severities: list[str]) -> None:
    """A bound that is left out is a warning, and so is a unit of count that is named near by; a bare number is none."""
    assert [finding.severity for finding in found(MESSAGE, variant)] == severities


def test_of_an_old_price_it_is_no_error_to_leave_out_what_it_was_for() -> None:
    """The new one beside it says so."""
    facts = "{old: GBP 20.00, new: GBP 25.00}"
    source = f"---\nlocale: en-GB\nfacts: {facts}\n---\nIt goes from {{{{ old }}}} to {{{{ new }}}} a month.\n"

    findings = found(source, "Old price: £20. New price: £25 a month.")

    assert "error" not in {finding.severity for finding in findings}


@pytest.mark.parametrize(
    ("variant", "severities"),
    [
        ("20% off until 31 May: lamps at £14. Open from 9 am.", set()),
        ("20% off until 31 May: lamps at £14.", set()),
        ("20% off until 31 May: lamps at £14, and a free gift.", {"error"}),
        ("20% off until 31 May: lamps at £14, and 10% more for members.", {"error"}),
    ],
)
def test_without_declared_facts_additions_are_errors_and_omissions_none(variant: str, severities: set[str]) -> None:
    """Nobody has to say all of a text."""
    assert {finding.severity for finding in found(TEXT, variant)} - {"suggestion"} == severities


def test_words_are_told_once() -> None:
    """A value inside a phrase is changed; it is not added too."""
    source = "---\nlocale: en-GB\nfacts: {meals: ten hot meals}\n---\nYour gift pays for {{ meals }}.\n"

    assert [finding.rule for finding in found(source, "Your gift pays for 12 hot meals.")] == ["same/value-changed"]


@pytest.mark.parametrize(
    ("span", "is_covered"), [((0, 2), False), ((2, 4), True), ((4, 6), False), ((5, 30), True), ((11, 12), True)]
)
def test_spans_that_share_a_character_cover_each_other(span: tuple[int, int], is_covered: bool) -> None:
    """Touching is not enough; a long span reaches over short ones that begin behind it."""
    assert covered_by([(2, 4), (8, 20), (9, 10)])(*span) == is_covered


def test_no_span_covers_nothing() -> None:
    """Where nothing is told, everything is new."""
    assert not covered_by([])(0, 5)
