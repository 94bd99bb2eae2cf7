"""The kinds of facts and their forms."""

import pytest

from brandkit.facts.kinds import KINDS, PARTIAL, forms_of, kind_of
from brandkit.facts.literal import READERS
from brandkit.model.value import Phrase


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_the_three_common_forms_usual_first(kind: str) -> None:
    """A writer can ask for short without knowing the kind of a fact."""
    assert forms_of(kind)[:3] == ("usual", "short", "long")


def test_no_form_stands_twice() -> None:
    """Each name means one thing within a kind."""
    assert all(len(set(forms_of(kind))) == len(forms_of(kind)) for kind in KINDS)


def test_partial_forms_are_forms() -> None:
    """The list of forms that say only a part names no form that is not there."""
    assert all(set(forms) < set(forms_of(kind)) for kind, forms in PARTIAL.items())


def test_an_unknown_kind_is_refused_with_the_list() -> None:
    """The error tells which kinds there are."""
    with pytest.raises(ValueError, match="the kinds are percent, money, date"):
        forms_of("colour")


def test_the_kind_of_a_value_is_told_by_its_type() -> None:
    """A value knows its kind without a literal."""
    assert kind_of(Phrase("twice a year")) == "phrase"


def test_every_kind_can_be_declared() -> None:
    """No kind is without a reader, and no reader is for anything else."""
    assert sorted(reader.kind for reader in READERS) == sorted(KINDS)
