"""Each rule's own cases."""

import pytest

from brandkit.engine.prose_cases import found_in
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose
from brandkit.model.prose_check import ProseCase, ProseCheck
from brandkit.tone.checks import tone_checks

CASES = [(check, case) for check in tone_checks().values() for case in check.cases]


def prose_of(text: str, case: ProseCase, channel: str = "") -> Prose:
    """Return a text as prose, as it would be on a channel."""
    return Prose(text, stretches_of(text), case.locale, channel=channel, situation=case.situation)


@pytest.mark.parametrize(("check", "case"), CASES, ids=lambda value: getattr(value, "text", "")[:60] or value.id)
def test_a_rule_finds_what_its_cases_say(check: ProseCheck, case: ProseCase) -> None:
    """No more and no less."""
    assert found_in(check, case) == case.finds


@pytest.mark.parametrize("check", tone_checks().values(), ids=lambda check: check.id)
def test_a_rule_has_cases_of_both_sorts_and_says_why(check: ProseCheck) -> None:
    """A rule that cannot fail, or that nobody can learn from, is none."""
    assert any(case.finds for case in check.cases)
    assert any(not case.finds for case in check.cases)
    assert "\n\nWhy:" in check.about
    assert "\nInstead:" in check.about


@pytest.mark.parametrize("check", tone_checks().values(), ids=lambda check: check.id)
def test_what_is_told_of_several_events_shows_each(check: ProseCheck) -> None:
    """A number without its evidence is an opinion."""
    for case in check.cases:
        for remark in check.look(prose_of(case.text, case)):
            assert all(case.text[start:end].strip() for start, end in remark.related)
