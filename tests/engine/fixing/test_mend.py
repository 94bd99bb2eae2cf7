"""Fixing comes to an end, is idempotent, and makes nothing worse."""

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.engine.fixing.mend import Look, Looked, Mended, is_better, mend
from brandkit.errors import Fault, SourceError
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.source.places import find_lines

Rules = Mapping[str, tuple[str, str]]
"""Word -> what to say instead, and how grave it is."""


def looking(rules: Rules, broken: str = "") -> Look:
    """Return what finds words that rules are against; a text with the word `broken` cannot be read."""

    def look(texts: Mapping[str, str]) -> Looked:
        if broken and broken in texts["m"].split():
            raise SourceError([Fault("broken", "")])
        found = tuple(_found(texts["m"], rules))
        return Looked(found, found)

    return look


def _found(text: str, rules: Rules) -> list[Finding]:
    lines = find_lines(text, "m")
    return [
        Finding(f"style/{word}", rules[word][1], "", "m", quote=word, span=lines.span(*each.span()),
                fix=rules[word][0], is_safe=True)
        for each in re.finditer(r"\w+", text) if (word := each[0]) in rules
    ]  # fmt: skip


def mended(text: str, rules: Rules, broken: str = "") -> Mended:
    """Return a text after fixing."""
    return mend({"m": text}, looking(rules, broken), {"m": ""}, unsafe=False)


def test_fix_may_uncover_another_one() -> None:
    """Rounds follow one another until nothing changes."""
    done = mended("a b", {"a": ("b", "error"), "b": ("c", "warning")})

    assert (done.texts["m"], done.fixed) == ("c c", 3)


def test_fix_that_brings_something_as_grave_is_taken_back() -> None:
    """The others stay."""
    done = mended("a d", {"a": ("b", "warning"), "b": ("c", "error"), "d": ("e", "warning")})

    assert (done.texts["m"], done.fixed, [each.quote for each in done.undone]) == ("a e", 1, ["a"])


def test_rules_that_contradict_one_another_do_not_go_round() -> None:
    """Neither gets its way."""
    done = mended("a b", {"a": ("b", "warning"), "b": ("a", "warning")})

    assert done.texts["m"] == "a b"


def test_fix_that_breaks_the_file_is_taken_back() -> None:
    """Even where each by itself would be fine."""
    done = mended("a d", {"a": ("x", "error"), "d": ("e", "error")}, broken="x")

    assert (done.texts["m"], [each.quote for each in done.undone]) == ("a e", ["a"])


def test_text_that_is_broken_before_is_an_error() -> None:
    """Nothing is guessed at."""
    with pytest.raises(SourceError):
        mended("x", {}, broken="x")


WORDS = st.sampled_from(["a", "b", "c", "d", "e"])


@given(
    st.lists(st.sampled_from(["a", "b", "c", "d", "e", "kept", "so", "\n"]), max_size=12),
    st.dictionaries(WORDS, st.tuples(WORDS | st.just(""), st.sampled_from(SEVERITIES)), max_size=5),
)
def test_fixing_twice_is_fixing_once(words: list[str], rules: Rules) -> None:
    """Whatever rules say; there are no more findings than before, and other words are as they were."""
    text = " ".join(words)
    once = mended(text, rules)
    twice = mended(once.texts["m"], rules)

    assert twice.texts == once.texts
    assert twice.fixed == 0
    assert len(_found(once.texts["m"], rules)) <= len(_found(text, rules))
    assert [w for w in once.texts["m"].split() if len(w) > 1] == [w for w in text.split() if len(w) > 1]


def test_better_means_that_all_fixed_ones_are_gone() -> None:
    """Fewer is not enough; what is milder may come."""
    one = Finding("style/x", "warning", "", "m")
    mild = Finding("style/y", "suggestion", "", "m")

    assert is_better([one, one], [mild], [one, one])
    assert not is_better([one, one], [one], [one, one])
    assert not is_better([mild], [one], [mild])
