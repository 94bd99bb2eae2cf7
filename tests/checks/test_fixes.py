"""The words that findings offer in place of wrong ones."""

from dataclasses import replace

import pytest

from brandkit.checks import find_checks
from brandkit.engine.cases import run_case
from brandkit.engine.check import check
from brandkit.model.check import AnyCheck, Case

CASES = [
    (each, case)
    for each in find_checks().values()
    for case in each.cases
    if any(f.fix for f in run_case(each, case).findings)
]


def fix_of(facts: str, body: str, variant: str, locale: str = "en-US", rule: str = "") -> str | None:
    """Return the fix of the only finding of a variant."""
    source = f"---\nlocale: {locale}\ndate: 2026-05-01\nfacts: {facts}\n---\n{body}\n"
    found = [each for each in check(source, {"sms": variant}).findings if each.rule.startswith(rule)]
    assert len(found) == 1, found
    return found[0].fix


@pytest.mark.parametrize(("checked", "case"), CASES, ids=[f"{each.id}: {case.variant}" for each, case in CASES])
def test_a_fix_mends_what_it_is_offered_for(checked: AnyCheck, case: Case) -> None:
    """Put in the place of the quoted words, it leaves nothing to find there."""
    for finding in run_case(checked, case).findings:
        if finding.fix:
            mended = replace(case, variant=case.variant.replace(finding.quote, finding.fix, 1))

            assert finding.quote not in [each.quote for each in run_case(checked, mended).findings]


@pytest.mark.parametrize(
    ("facts", "body", "variant", "fix"),
    [
        ("{price: USD 59.00}", "It costs {{ price }}.", "It costs $49.", "$59"),
        ("{price: USD 59.00}", "It costs {{ price }}.", "It costs $49.00.", "$59.00"),
        ("{price: USD 59.00}", "It costs {{ price }} a month.", "It costs $49/month.", "$59/month"),
        ("{price: USD 59.00}", "It costs {{ price }}.", "It costs forty-nine dollars.", None),
        ("{ends: 2026-05-31}", "It ends on {{ ends }}.", "It ends on May 30.", "May 31"),
        ("{ends: 2026-05-31}", "It ends on {{ ends }}.", "It ends on May 30, 2026.", "May 31, 2026"),
        ("{shop: https://acme.example/a}", "See {{ shop }}.", "See acme.example/b", "acme.example/a"),
        ("{shop: https://acme.example/a}", "See {{ shop }}.", "See https://acme.example/b", "https://acme.example/a"),
        ("{phone: +1 212 555 0147}", "Call {{ phone }}.", "Call 212.555.0148.", "212.555.0147"),
        ("{phone: +1 212 555 0147}", "Call {{ phone }}.", "Call +1 (212) 555-0148.", "+1 (212) 555-0147"),
        ("{phone: +1 212 555 0147}", "Call {{ phone }}.", "Call 646 987 3321.", None),
        ("{code: SPRING20}", "The code is {{ code }}.", "The code is SPR1NG20.", "SPRING20"),
    ],
)  # fmt: skip
def test_a_fix_has_the_form_of_what_it_replaces(facts: str, body: str, variant: str, fix: str | None) -> None:
    """Cents, years, schemes and separators as the author of the variant writes them; in words there is none."""
    assert fix_of(facts, body, variant) == fix


@pytest.mark.parametrize(
    ("locale", "variant", "fix"),
    [
        ("de-DE", "Bis 30. Mai.", "31. Mai"),
        ("de-DE", "Bis Samstag, 30. Mai.", "Sonntag, 31. Mai"),
        ("fr-FR", "Jusqu'au 30 mai 2026.", "31 mai 2026"),
        ("es-ES", "Hasta el 30 de mayo.", "31 de mayo"),
        ("en-GB", "Until Saturday 30 May.", "Sunday 31 May"),
    ],
)  # fmt: skip
def test_a_fix_is_in_the_language_of_the_message(locale: str, variant: str, fix: str) -> None:
    """The day is printed as facts are."""
    until = {"de": "Bis", "fr": "Jusqu'au", "es": "Hasta el", "en": "Until"}[locale[:2]]

    assert fix_of("{ends: 2026-05-31}", f"{until} {{{{ ends }}}}.", variant, locale) == fix


def test_nothing_is_offered_for_what_is_not_declared() -> None:
    """Where nothing is declared, nobody knows which side is right."""
    findings = check(
        "The sale ends on May 31. It is 20% off.", {"sms": "The sale ends on May 30. It is 20% off."}
    ).findings

    assert [finding.fix for finding in findings if finding.quote] == [None] * len([f for f in findings if f.quote])
