"""Messages and briefs to try composing on, shared by the tests of this folder as fixtures."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from brandkit.channels import find_channels
from brandkit.compose.brief import Brief, make_brief
from brandkit.kit import load_kit
from brandkit.model.kit import Kit
from brandkit.model.message import Message, Schema
from brandkit.source import parse_message

Parse = Callable[..., Message]
MakeBrief = Callable[..., Brief]


@pytest.fixture(scope="session")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit(None)


def _parse(text: str, schema: Schema | None = None) -> Message:
    read = parse_message(text, "test.md", find_channels())
    return replace(read, schema=schema) if schema is not None else read


@pytest.fixture(scope="session")
def parse() -> Parse:
    """Read a message from its text; a data schema may be given beside it."""
    return _parse


@pytest.fixture(scope="session")
def brief_of(kit: Kit) -> MakeBrief:
    """Make the brief of a message, as text or read, for one of brandkit's own channels."""

    def make(message: str | Message, channel: str = "x", **changed: Any) -> Brief:
        read = _parse(message) if isinstance(message, str) else message
        return make_brief(read, find_channels()[channel], replace(kit, **changed))

    return make
