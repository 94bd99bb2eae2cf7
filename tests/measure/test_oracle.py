"""Frozen answers of the references (npm twitter-text, sms-segments-calculator and @atproto/api).

Made by bench/oracles/compare.py --freeze; the first line of each file names the versions. Where we differ for a
known reason, the file says so, and the difference is held too.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from brandkit.measure.characters import count_graphemes
from brandkit.measure.octets import count_utf8
from brandkit.measure.sms import segment
from brandkit.measure.x import find_urls, weighted_length
from brandkit.measure.x_tags import find_cashtags, find_hashtags, find_links, find_mentions


def as_utf16(text: str) -> str:
    """Return text as the references hold it: two halves of a pair that stand side by side are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


FILES = sorted((Path(__file__).parent / "oracle").glob("*.jsonl"))
OURS: Mapping[str, Callable[[str], object]] = {
    "SMS encoding": lambda text: segment(text).encoding,
    "SMS units used": lambda text: segment(text).used,
    "SMS segments": lambda text: segment(text).segments,
    "Bluesky characters": lambda text: count_graphemes(as_utf16(text)),
    "Bluesky octets": lambda text: count_utf8(as_utf16(text)),
    "X length": weighted_length,
    "X URLs": lambda text: [list(place) for place in find_urls(text)],
    "X mentions": lambda text: [list(place) for place in find_mentions(text)],
    "X hashtags": lambda text: [list(place) for place in find_hashtags(text)],
    "X cashtags": lambda text: [list(place) for place in find_cashtags(text)],
    "X links": lambda text: [[link.start, link.end] for link in find_links(text)],
}
THEIRS: Mapping[str, Callable[[Mapping[str, Any]], object]] = {
    "SMS encoding": lambda answer: answer["sms"]["encoding"],
    "SMS units used": lambda answer: answer["sms"]["used"],
    "SMS segments": lambda answer: answer["sms"]["segments"],
    "Bluesky characters": lambda answer: answer["bluesky"]["graphemes"],
    "Bluesky octets": lambda answer: answer["bluesky"]["octets"],
    "X length": lambda answer: answer["length"],
    "X URLs": lambda answer: answer["urls"],
    "X mentions": lambda answer: answer["mentions"],
    "X hashtags": lambda answer: answer["hashtags"],
    "X cashtags": lambda answer: answer["cashtags"],
    "X links": lambda answer: answer["links"],
}


def read(path: Path) -> list[dict[str, Any]]:
    """Return the answers in a file, the head left out."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()[1:]]


@pytest.mark.parametrize("measure", OURS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_counts_as_the_references_do(path: Path, measure: str) -> None:
    """We differ on exactly the texts for which the comparison knew a reason."""
    answers = read(path)
    differing = [a["text"] for a in answers if OURS[measure](a["text"]) != THEIRS[measure](a)]

    assert differing == [answer["text"] for answer in answers if measure in answer["differs"]]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_never_counts_a_post_shorter_than_the_reference(path: Path) -> None:
    """Where the lengths differ, ours is the larger."""
    assert all(weighted_length(answer["text"]) >= answer["length"] for answer in read(path))


def test_some_hundred_answers_are_held() -> None:
    """The files are there and hold what they should."""
    assert {path.stem for path in FILES} == {"emoji", "grammar", "gsm", "mixed", "ucs"}
    assert sum(len(read(path)) for path in FILES) >= 400
