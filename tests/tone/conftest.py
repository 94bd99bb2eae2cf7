"""Texts measured by the default voice."""

from collections.abc import Callable

import pytest

from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose
from brandkit.tone.event import Measured
from brandkit.tone.files import voice_of
from brandkit.tone.measure import measure
from brandkit.tone.voice import Voice, language_in

Hear = Callable[..., Measured]


@pytest.fixture(scope="session")
def voice() -> Voice:
    """Give the default kit's voice."""
    return voice_of(None)


@pytest.fixture(scope="session")
def hear(voice: Voice) -> Hear:
    """Give what measures a text."""

    def heard(text: str, locale: str = "en-US", channel: str = "") -> Measured:
        language = language_in(voice, locale)
        assert language
        return measure(Prose(text, stretches_of(text), locale, channel=channel), language)

    return heard
