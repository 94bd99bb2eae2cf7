"""What happens where a feature is lacking: of each that there is, something is known."""

from collections import Counter

from brandkit.markup.mail_clients.consequences import BESIDE, BREAKS, PLAINER
from brandkit.markup.mail_clients.readers import SHARES, percentages
from brandkit.markup.mail_clients.support import load_support


def test_each_feature_breaks_or_does_not() -> None:
    """Once, and there are no others: a new table brings work to do."""
    said = Counter([*BREAKS, *" ".join(PLAINER.values()).split()])
    known = {feature.id for feature in load_support().by_sign.values()}

    assert {name for name, times in said.items() if times > 1} == set()
    assert set(said) ^ known == set()


def test_what_stands_in_is_for_what_breaks() -> None:
    """Nothing stands in for what does not matter."""
    assert set(BESIDE) <= set(BREAKS)


def test_the_usual_clients_are_known() -> None:
    """By the names that the table has."""
    assert set(SHARES) <= set(load_support().clients)
    assert round(sum(percentages(SHARES).values())) == 100
