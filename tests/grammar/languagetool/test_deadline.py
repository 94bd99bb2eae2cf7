"""Calls that end in time."""

import sys
import threading

import pytest

from brandkit.grammar.languagetool.deadline import within


def test_what_a_call_returns_and_raises() -> None:
    """Also what would end the program: the package does that where it cannot read Java's version."""
    assert within(20, lambda: 3) == 3
    assert within(20, lambda: None) is None
    with pytest.raises(SystemExit):
        within(20, lambda: sys.exit("no"))


def test_a_call_that_does_not_end() -> None:
    """It is left to itself."""
    end = threading.Event()
    with pytest.raises(TimeoutError, match=r"no answer in 0\.1 seconds"):
        within(0.1, lambda: end.wait(20))
    end.set()
