"""The sentences that the limits of the model were found with."""

from hashlib import sha256

import pytest

from bench.semantic.__main__ import is_caught
from bench.semantic.material import FOLDER, LOCALES, PARTS, sentences
from bench.semantic.scores import area
from brandkit.model.finding import Finding
from brandkit.model.place import Span

FROZEN = "0a761d400d2fb5b1d33bfd5db36316f8dd0e14e7c83c0ea68995966e19758682"


@pytest.mark.parametrize("part", PARTS)
def test_each_part_speaks_five_languages(part: str) -> None:
    """Each language has as many additions as the others, and more that is right than added."""
    every = sentences(part)
    for language in LOCALES:
        kinds = [each.kind for each in every if each.language == language]

        assert [kinds.count(kind) for kind in ("added", "behind", "before", "opening")] == [12, 12, 4, 8]
        assert kinds.count("same") >= 35


def test_parts_have_no_source_in_common() -> None:
    """Limits that are chosen on one say nothing about the other."""
    development, test = ({each.source for each in sentences(part)} for part in PARTS)

    assert not development & test


def test_added_words_are_told() -> None:
    """The brackets are no part of the sentence."""
    clause = next(each for each in sentences("test") if each.kind == "behind" and each.language == "en")

    assert "[" not in clause.text
    assert clause.text[slice(*clause.added)] == ", and take a course in pruning afterwards"


def test_question_about_other_words_catches_nothing() -> None:
    """It has to quote the added ones."""
    clause = next(each for each in sentences("test") if each.kind == "behind")
    start, end = clause.added

    def at(first: int, last: int) -> Finding:
        span = Span("sms", 1, first, 1, last)
        return Finding("same/text-unmatched", "suggestion", "?", "source", "sms", span=span)

    assert is_caught(clause, [at(start + 1, end + 1)])
    assert not is_caught(clause, [at(1, start + 1)])


def test_area_is_the_share_of_pairs_in_the_right_order() -> None:
    """Equal support counts half."""
    assert area([0.9, 0.8], [0.5, 0.8]) == 0.875


def test_what_is_measured_stays_what_it_is() -> None:
    """A figure means something beside an older one only if both are of the same texts."""
    texts = b"".join(path.read_bytes() for path in sorted(FOLDER.glob("test.*.yaml")))

    assert sha256(texts).hexdigest() == FROZEN
