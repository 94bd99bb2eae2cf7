"""Channels that somebody names."""

import pytest

from brandkit.channels import find_channels
from brandkit.engine.channel_names import check_channels
from brandkit.errors import UsageError


def test_all_that_there_are() -> None:
    """None of them is a fault, nor is none."""
    check_channels(find_channels())
    check_channels([])


def test_each_that_is_none_is_told_once() -> None:
    """In the order in which they are named."""
    with pytest.raises(UsageError) as raised:
        check_channels(["fax", "sms", "emial", "fax"])

    assert [fault.text for fault in raised.value.faults] == ["there is no channel `fax`", "there is no channel `emial`"]
    assert raised.value.faults[1].mend == "did you mean `email`?"
