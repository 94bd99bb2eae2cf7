"""Sentences that say the contrary of the source's, where nothing is declared."""

import pytest

from brandkit.engine.check import check

SOURCE = """---
locale: en-GB
date: 2026-05-14
facts: {fee: GBP 30.00, time: 49 days, place: {value: at the north gate, required: false}}
---
Nobody was hurt. You need no receipt. Your appointment is on {{ visit.day }} at {{ visit.time }}.

If you would rather leave, you can do so within {{ time }} without paying the exit fee of {{ fee }}.

We will send you the ticket by post two days before the concert. Do not drink the water without boiling it.
"""
SAID = "Leave without paying the exit fee of £30 within 49 days. "


@pytest.mark.parametrize(
    ("copy", "quotes"),
    [
        ("Nobody was hurt. You need no receipt.", []),
        ("Somebody was hurt.", ["Somebody was hurt."]),
        ("You need a receipt.", ["You need a receipt."]),
        ("Your appointment is on Tuesday 9 June at 2:30pm.", []),
        (
            "Your appointment is not on Tuesday 9 June at 2:30pm.",
            ["Your appointment is not on Tuesday 9 June at 2:30pm."],
        ),
        ("We will send you the ticket by post.", []),
        ("We will not send you the ticket by post.", ["We will not send you the ticket by post."]),
        ("Boil the water before you drink it.", []),
        ("Drink the water without boiling it.", ["Drink the water without boiling it."]),
        ("Receipts", []),
        ("If nobody can come, leave.", []),
    ],
)
def test_the_contrary_in_nearly_the_same_words_is_found(copy: str, quotes: list[str]) -> None:
    """Words and values are the same, and one side denies what the other says; paraphrases and conditions are none."""
    findings = check(SOURCE, {"sms": SAID + copy}).findings

    found = [each.quote for each in findings if each.severity == "error"]
    assert found == quotes


@pytest.mark.parametrize(
    "copy", ["Leave within 49 days, with paying the exit fee of £30.", "£30 exit fee within 49 days."]
)
def test_a_fee_that_nobody_pays_is_not_asked_for(copy: str) -> None:
    """The right price in the right words, and what the source denies."""
    findings = check(SOURCE, {"sms": copy}).findings

    assert [each.rule for each in findings if each.severity == "error"] == ["same/negated"]


UNLIKE = {
    "en-GB": (
        "You need not do anything. The tour is moved to 3 May, at 2pm. Unless you cancel your place, we charge a fee.",
        [
            "You do not have to do anything.",
            "It is moved to 3 May, 2pm.",
            "If you don't cancel your place, we charge a fee.",
        ],
        [
            "You have to do something.",
            "It is not moved to 3 May, at 2pm.",
            "If you cancel your place, we charge a fee.",
        ],
    ),
    "de-DE": (
        "Am 3. Mai gibt es in der Ofengasse kein Gas. Wenn Sie nicht kommen können, rufen Sie uns 3 Tage vorher an.",
        [
            "Am 3. Mai wird in der Ofengasse das Gas abgestellt.",
            "Sie können nicht kommen? Rufen Sie uns 3 Tage vorher an.",
        ],
        ["Am 3. Mai gibt es in der Ofengasse Gas.", "Wenn Sie kommen können, rufen Sie uns 3 Tage vorher an."],
    ),
    "fr-FR": (
        "Il n'y aura pas de gaz rue du Four le 3 mai. Elle est reportée au 4 mai, 14 h. Si vous ne venez pas, appelez.",
        ["Le gaz sera coupé rue du Four le 3 mai.", "Si vous n'êtes pas là, appelez."],
        ["Il y aura du gaz rue du Four le 3 mai.", "Elle n'est pas reportée au 4 mai, 14 h."],
    ),
    "es-ES": (
        "El 3 de mayo no habrá gas en la calle Horno. Si no puedes venir, avisa a la clínica 3 días antes.",
        ["El 3 de mayo se corta el gas en la calle Horno.", "Si no vienes, avisa a la clínica 3 días antes."],
        ["El 3 de mayo habrá gas en la calle Horno.", "Si puedes venir, avisa a la clínica 3 días antes."],
    ),
}


@pytest.mark.parametrize("locale", UNLIKE)
def test_the_contrary_is_found_in_every_language_and_what_only_looks_like_it_is_not(locale: str) -> None:
    """Conditions turned round, what one does denied; "it is cut off" says what "there is none" does."""
    source, right, wrong = UNLIKE[locale]
    message = f"---\nlocale: {locale}\ndate: 2026-04-01\n---\n{source}\n"

    found = {copy: [each.rule for each in check(message, {"sms": copy}).findings] for copy in (*right, *wrong)}

    assert not [copy for copy in right if "same/negated" in found[copy]]
    assert not [copy for copy in wrong if "same/negated" not in found[copy]]


def test_a_name_where_the_source_has_a_slot_takes_nothing_from_what_is_denied() -> None:
    """Whose parcel it is, the source does not know."""
    source = "---\nlocale: en-GB\n---\nYour parcel from {{ shop.name }} is out for delivery.\n"

    findings = check(source, {"sms": "Your parcel from Paper Moon Books is not out for delivery."}).findings

    assert [each.rule for each in findings if each.severity == "error"] == ["same/negated"]
