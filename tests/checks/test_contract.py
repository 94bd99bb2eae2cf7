"""What every check must prove, whatever it looks for."""

import pytest

from brandkit.checks import checks_by_id, find_checks
from brandkit.engine.cases import run_case
from brandkit.errors import KitError
from brandkit.model.check import AnyCheck, Case
from brandkit.model.finding import SEVERITIES

CHECKS = find_checks()
CASES = [(check, number) for check in CHECKS.values() for number in range(len(check.cases))]


def quotes(check: AnyCheck, case: Case) -> tuple[str, ...]:
    """Return the words that the check's findings in a case quote."""
    return tuple(finding.quote for finding in run_case(check, case).findings)


@pytest.mark.parametrize(("check", "number"), CASES, ids=[f"{check.id}-{number}" for check, number in CASES])
def test_finds_in_each_case_what_it_says(check: AnyCheck, number: int) -> None:
    """These words and no others."""
    case = check.cases[number]

    assert quotes(check, case) == case.finds


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_shows_a_clean_and_a_faulty_case(check: AnyCheck) -> None:
    """Every check proves that it can be silent and that it can speak."""
    assert {bool(case.finds) for case in check.cases} == {True, False}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_says_what_why_and_what_to_do_instead(check: AnyCheck) -> None:
    """The docstring is the rule's page."""
    name = check.id.partition("/")[2]
    paragraphs = check.about.strip().splitlines()

    assert check.about.startswith(f"{name}: ")
    assert check.severity in SEVERITIES
    assert any(line.startswith("Why: ") for line in paragraphs)
    assert any(line.startswith("Instead: ") for line in paragraphs)


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_findings_are_words_without_a_full_stop(check: AnyCheck) -> None:
    """As compilers say it; the place and the fix stand beside them."""
    words = [finding.message for case in check.cases for finding in run_case(check, case).findings]

    assert not [each for each in words if each.endswith(".") or not each.strip() or "\n" in each]


def test_two_checks_of_one_id_are_refused() -> None:
    """Otherwise one of them would never run."""
    check = next(iter(CHECKS.values()))

    with pytest.raises(KitError, match="two checks"):
        checks_by_id((("one", check), ("two", check)))


def test_a_check_lies_in_the_file_that_its_id_names() -> None:
    """`same/value-changed` is `same/value_changed.py`."""
    from importlib import import_module

    for rule in CHECKS:
        family, name = rule.split("/")
        assert import_module(f"brandkit.checks.{family}.{name.replace('-', '_')}").CHECK.id == rule
