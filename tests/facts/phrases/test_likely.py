"""Only sentences that may say a phrase are looked at."""

from brandkit.facts.phrases.bag import Phrase, Searched, phrase_of, searched
from brandkit.facts.phrases.likely import Likely, is_worth, likely, neighbours
from brandkit.facts.recognise import setting_of, tell

SETTING = setting_of("en-GB")


def text_of(words: str) -> Searched:
    """Return a text as phrases are looked for in it."""
    return searched(tell(words, SETTING), SETTING)


def phrase(words: str) -> Phrase:
    """Return a phrase as it is looked for."""
    return phrase_of(tell(words, SETTING), SETTING)


def test_leaves_out_sentences_that_share_nothing() -> None:
    """Of a thousand sentences the one that has a word of the phrase is looked at."""
    text = text_of("Our vans are electric. " * 999 + "Parking costs nothing.")

    assert list(likely(phrase("free parking"), text)) == [999]


def test_keeps_sentences_with_the_opposite() -> None:
    """A sentence that reverses a word may say the contrary of the phrase."""
    assert list(likely(phrase("the pool is closed"), text_of("The gym is open."))) == [0]


def test_keeps_sentences_with_a_value() -> None:
    """Where a phrase has a value, sentences with one may say it."""
    assert list(likely(phrase("10 hot meals"), text_of("Thanks a lot. It is 12 days."))) == [1]


def test_two_neighbours_have_what_either_has() -> None:
    """What two sentences have of a phrase is counted together; the last one has no neighbour behind it."""
    found = neighbours({0: Likely({"a"}, 1), 1: Likely({"b"}, 0)}, 2)

    assert {place: (set(each.senses), each.values) for place, each in found.items()} == {0: ({"a", "b"}, 1)}


def test_less_than_is_known_is_not_worth_a_look() -> None:
    """A sentence with one word of three counts only as long as nothing better is known."""
    wanted, little = phrase("gift cards excluded"), Likely({"gift"}, 0)

    assert (is_worth(little, wanted, 0.0), is_worth(little, wanted, 0.5)) == (True, False)


def test_the_work_grows_with_the_text() -> None:
    """Four times the text has four times the entries, however often its words come again."""

    def work(times: int) -> int:
        text = text_of("gift offer cards excluded " * times)
        return sum(len(each.senses) for each in likely(phrase("gift cards excluded"), text).values()) + len(text.where)

    assert work(400) == work(100)
