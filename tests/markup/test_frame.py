"""Templates around plans."""

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compile.interpret import interpret
from brandkit.markup.frame import frame, name_words, put_back
from brandkit.model.expression import Lookup
from brandkit.model.plan import Constant, Slot


def same(text: str) -> str:
    """Escape nothing."""
    return text


def test_plans_stand_where_the_template_puts_them() -> None:
    """As often as it likes, and not at all when they are empty."""
    plans = {"body": (Constant("{{ x }} "), Slot(Lookup(("v",)), (same,))), "none": ()}

    def render(values: object) -> str:
        assert isinstance(values, dict)
        return f"<{values['body']}|{values['body']}|{values['none']}|{values['brand']}>"

    result = frame(render, plans, {"brand": "B"})

    assert interpret(result, {"v": "{% v %}"}, "en") == "<{{ x }} {% v %}|{{ x }} {% v %}||B>"


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_words_occur_in_no_text(texts: list[str], others: list[str]) -> None:
    """Whatever the texts, the words are told apart from them; and they are always the same."""
    words = name_words(["a", "b"], texts, others)

    assert not [text for text in (*texts, *others) for word in words.values() if word in text]
    assert words == name_words(["a", "b"], texts)
    assert all(word.isascii() and word.isalnum() for word in words.values())


def test_words_give_way_to_other_texts_that_have_them() -> None:
    """Somebody may have worked them out."""
    word = name_words(["a"], ["text"])["a"]

    other = name_words(["a"], ["text"], [f"so {word} it is"])["a"]

    assert other.partition("s")[0] not in word


@given(st.text(), st.text())
def test_what_is_put_back_is_what_was_there(before: str, after: str) -> None:
    """Text around a word stays as it is."""
    word = name_words(["w"], [before, after])["w"]

    assert interpret(put_back(before + word + after, {word: (Constant("!"),)}), {}, "en") == f"{before}!{after}"
