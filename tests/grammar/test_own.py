"""Each check's own cases."""

import pytest

from brandkit.grammar.checks import own_checks
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose
from brandkit.model.prose_check import ProseCase, ProseCheck

CASES = [(check, case) for check in own_checks().values() for case in check.cases]


@pytest.mark.parametrize(("check", "case"), CASES, ids=lambda value: getattr(value, "text", None))
def test_a_check_finds_what_its_cases_say(check: ProseCheck, case: ProseCase) -> None:
    """No more and no less."""
    prose = Prose(case.text, stretches_of(case.text), case.locale)

    found = tuple(case.text[remark.start : remark.end] for remark in check.look(prose))

    assert found == case.finds


@pytest.mark.parametrize("check", own_checks().values(), ids=lambda check: check.id)
def test_a_check_has_cases_of_both_sorts_and_says_why(check: ProseCheck) -> None:
    """A check that cannot fail, or that nobody can learn from, is none."""
    assert any(case.finds for case in check.cases)
    assert any(not case.finds for case in check.cases)
    assert "\n\nWhy:" in check.about
    assert "\nInstead:" in check.about
