"""The good copy and the bad, and how they are judged."""

from hashlib import sha256

import pytest

from bench.copy_rules.judged import Judged
from bench.copy_rules.material import FOLDER, Piece, pieces
from brandkit.model.finding import Finding

FROZEN = "1707eecbfd8c829c17e08e44db6fd91b0083cb6354ad967066a99f8321e7167b"
PIECE = Piece("en/one", "sms", "text", "the the", "grammar")


def test_set_is_as_large_as_it_says() -> None:
    """Forty good texts and forty bad ones, each of its own."""
    for folder in ("good", "bad"):
        assert len({piece.id for piece in pieces(folder)}) == 40
        assert len({piece.message for piece in pieces(folder)}) == 40


def test_fault_stands_in_its_text_and_good_copy_has_none() -> None:
    """Once: nobody can say which one was planted otherwise, but for words that are in other words."""
    assert all(piece.fault in piece.message and piece.kind for piece in pieces("bad"))
    assert not any(piece.fault or piece.kind for piece in pieces("good"))


@pytest.mark.parametrize(
    ("quote", "expected"), [("the the", True), ("in the the end", True), ("end", False), ("", False)]
)
def test_fault_is_found_at_its_words(quote: str, expected: bool) -> None:
    """Or at words around them."""
    finding = Finding("grammar/repeated-word", "warning", "words", "m", "sms", quote=quote)

    assert Judged(PIECE, (finding,)).is_found is expected


@pytest.mark.parametrize(("severity", "expected"), [("error", True), ("warning", True), ("suggestion", False)])
def test_good_text_is_accused_by_what_is_graver_than_a_suggestion(severity: str, expected: bool) -> None:
    """A suggestion is for its author to weigh."""
    judged = Judged(PIECE, (Finding("style/x", severity, "words", "m", "sms"),))

    assert (judged.is_accused, judged.suggestions) == (expected, int(not expected))


def test_what_is_measured_stays_what_it_is() -> None:
    """A figure means something beside an older one only if both are of the same texts."""
    texts = b"".join(path.read_bytes() for path in sorted(FOLDER.glob("*/*.yaml")))

    assert sha256(texts).hexdigest() == FROZEN
