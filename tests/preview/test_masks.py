"""A real person's data on a screen: nothing of it can be read, and everything keeps its shape."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.sms import segment
from brandkit.preview.asked import Asked
from brandkit.preview.masks import Guest, masked, masked_text
from brandkit.preview.session import Session, answer
from tests.preview.serving import ROOT

SALE = ROOT / "examples" / "sale"
PERSON = {"person": {"first_name": "Zdeněk", "tier": "gold", "card_number": 4711, "city": "Ústí nad Labem"}}
LETTERS = st.text(st.characters(categories=("L", "N", "M")), max_size=12)

TEXTS = [
    ("Ana", "Xxx"),
    ("Mary-Jane O'Neil", "Xxxx-Xxxx X'Xxxx"),
    ("+44 20 7946 0018", "+11 11 1111 1111"),
    ("ana.silva@mail.example", "xxx.xxxxx@xxxx.xxxxxxx"),
    ("https://shop.example/o/7F?u=ana", "https://xxxx.xxxxxxx/x/1X?x=xxx"),
    ("2026-05-31", "1111-11-11"),
    ("2026-05-31T18:00:09Z", "1111-11-11T11:11:11Z"),
    ("18:05", "11:11"),
    ("Zdeněk", "Xxxxẋx"),
    ("André", "Xxxxé"),
    ("ÉMILE", "ÉXXXX"),
    ("Ελένη", "Χχχχχ"),
    ("Дмитрий", "Ххххххх"),
    ("北京市", "字字字"),
    ("さくら", "あああ"),
    ("straße 7½", "xxxxéx 1ẋ"),
    ("👩‍👩‍👧 :-)", "👩‍👩‍👧 :-)"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_masks_letter_by_letter(text: str, seen: str) -> None:
    """Letters and digits are others; all between them stays."""
    assert masked_text(text) == seen


@given(LETTERS)
def test_never_shows_which_letters_there_were(text: str) -> None:
    """What is masked is as long, and masking it once more changes nothing: nothing is left of what was there."""
    seen = masked_text(text)

    assert len(seen) == len(text)
    assert masked_text(seen) == seen


@given(st.text(st.characters(codec="latin-1", categories=("L", "N", "P", "Zs")), max_size=200))
def test_costs_a_text_message_the_same(text: str) -> None:
    """Of Latin letters, whether they keep a message out of the GSM alphabet, and so how many segments it takes."""
    before, after = segment(text), segment(masked_text(text))

    assert (before.encoding, before.segments) == (after.encoding, after.segments)


def test_masks_all_texts_of_data_but_those_that_stay() -> None:
    """Names of fields, numbers and answers stay, whatever holds them."""
    data = {"a": ["Ana", {"tier": "Gold", "n": 7, "yes": True, "none": None}], "b": 1.5}

    assert masked(data, frozenset({"gold"})) == {
        "a": ["Xxx", {"tier": "Gold", "n": 7, "yes": True, "none": None}],
        "b": 1.5,
    }


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text in data."""
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from texts_in(each)
        case list():
            for each in value:
                yield from texts_in(each)


@pytest.mark.parametrize("shows", [False, True])
def test_a_guest_is_shown_first_and_masked(shows: bool) -> None:
    """They go their own way through the message, and no name of theirs is anywhere in what the page is made of."""
    guest = Guest("real.json", PERSON, shows)
    found = answer(Session((SALE,), ("sms", "email"), guest), Asked())
    assert found.view is not None
    seen = repr(found.view)

    assert found.view.asked.person == "real.json"
    assert "As a gold member" in seen  # who is asked for by the message itself is not hidden
    assert ("Zdeněk" in seen) is shows
    assert ("Xxxxẋx" in seen) is not shows


def test_the_page_says_so(tmp_path: Path) -> None:
    """Whoever looks over a shoulder, or sends a picture of it, is told what it is."""
    from brandkit.preview.page import Told, page

    told = []
    for shows in (False, True):
        guest = Guest("real.json", json.loads(json.dumps(PERSON)), shows)
        found = answer(Session((SALE,), ("sms",), guest), Asked())
        told.append(page(Told(found.view, found.asked, found.messages, found.channels, found.faults, guest)))

    assert "A real person’s data (real.json), every text masked" in told[0]
    assert "A real person’s data (real.json), shown as they are" in told[1]
