"""What a fill knows of a recipient besides the data."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.compile.recipient import addressed

ROWS = st.dictionaries(st.text(max_size=3), st.text() | st.integers() | st.lists(st.booleans()), max_size=4)


@settings(deadline=None)
@given(ROWS)
def test_the_order_of_keys_makes_no_difference(row: dict[str, object]) -> None:
    """The same data give the same digest, which tells nothing of them."""
    reversed_row = dict(reversed(row.items()))

    assert addressed(row)["recipient"] == addressed(reversed_row)["recipient"]
    assert re.fullmatch("[0-9a-f]{64}", addressed(row)["recipient"]["digest"])


@settings(deadline=None)
@given(ROWS, ROWS)
def test_different_data_differ(one: dict[str, object], other: dict[str, object]) -> None:
    """No two people share a digest, unless their data are the same."""
    equal = repr(sorted(one.items())) == repr(sorted(other.items()))

    assert (addressed(one)["recipient"] == addressed(other)["recipient"]) == equal


def test_data_cannot_choose_the_digest() -> None:
    """A value of that name is replaced, and the data given are left as they were."""
    row = {"name": "Kim", "recipient": {"digest": "mine"}}

    assert addressed(row)["recipient"]["digest"] != "mine"
    assert addressed(row)["name"] == "Kim"
    assert row["recipient"] == {"digest": "mine"}
