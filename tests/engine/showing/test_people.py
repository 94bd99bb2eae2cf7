"""Whom a message can be shown for."""

from pathlib import Path

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.showing.people import EMPTY, LONGEST, Crowd, crowd_for, person_in
from brandkit.engine.showing.share import needs_on, set_up
from brandkit.errors import UsageError

SALE = Path(__file__).parents[3] / "examples" / "sale" / "spring-sale.md"


@pytest.fixture(scope="module")
def crowd() -> Crowd:
    kit = load_kit(SALE)
    message = read_message(SALE, kit)
    return crowd_for(message, kit, [needs_on(set_up(message, kit, ("email", "sms")))])


def test_the_kits_people_come_first(crowd: Crowd) -> None:
    assert list(crowd.people) == ["ana", "j", "alexandrina", "zoe", "shira", "dangelo", LONGEST, EMPTY]
    assert person_in(crowd, "") == crowd.people["ana"]


def test_branches_are_told_by_what_makes_them(crowd: Crowd) -> None:
    words = [way.words for way in crowd.ways]
    assert 'person.tier is "gold"' in words
    assert len(words) == len(set(words))


def test_a_person_takes_a_branch_and_stays_who_they_are(crowd: Crowd) -> None:
    gold = next(way.number for way in crowd.ways if way.words == 'person.tier is "gold"')
    person = person_in(crowd, "j", gold)["person"]
    assert person["first_name"] == "J"
    assert person["tier"] == "gold"
    assert crowd.people["j"]["person"]["tier"] == "standard", "the kit's own person is as before"


def test_the_longest_person_has_a_value_for_everything(crowd: Crowd) -> None:
    assert len(person_in(crowd, LONGEST)["person"]["first_name"]) > len("Alexandrina")
    assert person_in(crowd, EMPTY) == {}


@pytest.mark.parametrize(("name", "way", "words"), [("nobody", 0, "nobody called"), ("ana", 99, "no branch 99")])
def test_who_is_not_there_is_told(crowd: Crowd, name: str, way: int, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        person_in(crowd, name, way)
