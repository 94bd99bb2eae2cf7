"""Which of two ways is right, and in which form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.terms import MOST_FORMS, in_capitals, instead_of, right_way, usual_forms


def test_the_way_that_is_used_more_often_is_right() -> None:
    """Of a tie the one that the rule names first."""
    assert right_way({"one": 1, "other": 2}) == "other"
    assert right_way({"other": 2, "one": 2}) == "one"


@pytest.mark.parametrize(
    ("words", "instead"), [("logged in", "signed in"), ("Log in", "Sign in"), ("LOG IN", "SIGN IN"), ("123", "sign in")]
)
def test_the_form_that_is_most_alike_is_put_in_place(words: str, instead: str) -> None:
    """In the capitals of what stands there."""
    assert instead_of(words, {"signed in": 1, "sign in": 9}, any_case=True) == instead


def test_capitals_that_count_are_left_as_they_are() -> None:
    """A rule about capitals is about nothing else."""
    assert instead_of("Github", {"GitHub": 3}, any_case=False) == "GitHub"


@given(st.dictionaries(st.text(max_size=9), st.integers(1, 5), min_size=1), st.randoms(use_true_random=False))
def test_the_order_of_forms_makes_no_difference(forms: dict[str, int], random: object) -> None:
    """Nor does how many there are."""
    turned = dict(sorted(forms.items(), key=lambda _: random.random()))  # type: ignore[attr-defined]

    assert list(usual_forms(turned).items()) == list(usual_forms(forms).items())
    assert len(usual_forms(forms)) <= MOST_FORMS
    assert instead_of("log in", turned, any_case=True) == instead_of("log in", forms, any_case=True)


@given(st.text(), st.text())
def test_capitals_never_fail(form: str, words: str) -> None:
    """Whatever letters there are."""
    assert in_capitals(form, words).casefold() == form.casefold() or not form.isascii()
