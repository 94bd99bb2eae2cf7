"""Which phrases are names."""

import pytest

from brandkit.engine.names import is_name


@pytest.mark.parametrize(
    "phrase",
    ["Crystal Palace", "Formule Liberté", "iPhone", "Studio 1", "Feria del Libro", "Kiezgarten", "Quill & Ink"],
)
def test_a_name_has_capitals(phrase: str) -> None:
    """But for the words that join its parts."""
    assert is_name(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "For new members only.",
        "while stocks last",
        "Free returns",
        "of the",
        "",
        "A Very Long Line Of Capitals Indeed",
        "Now!",
    ],
)
def test_other_phrases_are_none(phrase: str) -> None:
    """They are prose, and are looked at."""
    assert not is_name(phrase)
