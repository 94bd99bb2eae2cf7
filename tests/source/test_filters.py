"""What filters may be given."""

import pytest

from brandkit.model.expression import Scalar
from brandkit.source.filters import FILTERS, argument_faults


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("upper", ()),
        ("default", ("friend",)),
        ("default", (0, True)),
        ("join", ()),
        ("round", (2,)),
        ("money", ()),
        ("money", ("USD", "short")),
        ("date", ("weekday",)),
        ("time", ("short",)),
        ("number", ("usual",)),
        ("percent", ("long",)),
    ],
)
def test_takes_what_belongs_there(name: str, given: tuple[Scalar, ...]) -> None:
    """Sound arguments have no faults."""
    assert argument_faults(name, given) == ("", "")


@pytest.mark.parametrize(
    ("name", "given", "words", "mend"),
    [
        ("upper", ("a",), "the filter `upper` takes no arguments", "remove what is too much"),
        ("round", (1, 2), "the filter `round` takes at most 1", "remove what is too much"),
        ("default", (), "the filter `default` is given nothing", "write what to print instead"),
        ("default", (None,), "the filter `default` cannot use this argument", "write what to print instead"),
        ("default", ("a", 1), "the filter `default` cannot use this argument", "write `true`"),
        ("round", (True,), "the filter `round` cannot use this argument", "write a number of decimal places"),
        ("money", ("usd",), "the filter `money` does not know `usd`", "write an ISO 4217 code"),
        ("money", ("USD", "shrot"), "the filter `money` does not know `shrot`", "did you mean `short`?"),
        ("time", ("weekday",), "the filter `time` does not know `weekday`", "the forms are"),
    ],
)
def test_says_what_belongs_there(name: str, given: tuple[Scalar, ...], words: str, mend: str) -> None:
    """Number, type, form and currency are checked before anything is printed."""
    found_words, found_mend = argument_faults(name, given)

    assert found_words == words
    assert found_mend.startswith(mend)


def test_every_form_that_is_taken_can_be_printed() -> None:
    """What passes here is printed by the function behind the filter."""
    from brandkit.facts import data
    from brandkit.facts.kinds import forms_of

    samples: dict[str, object] = {"date": "2026-05-31", "time": "18:00", "number": 5, "percent": 5}
    for name, value in samples.items():
        for form in forms_of(name):
            assert argument_faults(name, (form,)) == ("", "")
            assert getattr(data, name)(value, "en-US", form)

    assert {name for name, arguments in FILTERS.items() if any(each.kind for each in arguments)} == {*samples, "money"}
