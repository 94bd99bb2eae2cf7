"""Intervals of shares."""

from bench.bootstrap import share_of


def test_share_is_over_all_things() -> None:
    """Messages with more of them count more."""
    share = share_of([("a", True), ("a", True), ("a", True), ("b", False)])

    assert (share.percent, share.of) == (75.0, 4)


def test_interval_is_wider_where_messages_differ() -> None:
    """Ten things that fail and succeed with their message tell less than ten messages."""
    together = share_of([(message, message == "a") for message in "ab" for _ in range(50)])
    apart = share_of([(str(number), number % 2 == 0) for number in range(100)])

    assert together.low < apart.low < 50 < apart.high < together.high


def test_interval_is_the_same_every_time() -> None:
    """Draws are seeded, and the order of messages decides nothing else."""
    judged = [(str(number % 7), number % 3 == 0) for number in range(60)]

    assert share_of(judged) == share_of(judged)


def test_share_that_cannot_differ_has_no_interval() -> None:
    """All of them, or none at all."""
    assert str(share_of([("a", True), ("b", True)])) == "100.0"
    assert str(share_of([])) == "100.0"
