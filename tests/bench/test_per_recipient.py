"""What is held against each other says the same; the bench stops where it does not."""

from bench.per_recipient import BODY, PERSON, _compiled, _each_anew, _frame, _words
from brandkit.compile import fill
from brandkit.compile.recipient import addressed


def test_both_mails_show_the_same_words() -> None:
    ours, anew = _words(fill(_compiled(BODY), addressed(PERSON))), _words(_each_anew(PERSON, _frame()))
    assert ours == anew
    assert len(ours) > 2000
