"""What a text must hold so that a pattern of a rule can match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.regexes.analyse import analyse
from brandkit.style.regexes.needs import flat
from brandkit.style.regexes.translate import translate

PARTS = st.sampled_from(
    ["to", "late", " late", r"\s+", r"\s*", "(?:big|small|o?x)", "(?= late)", "[xy]", "b?", r"\b", "it[’']s", "Ab+"]
)
MORE = st.sampled_from(
    [".", "[a-z]", "(?:to ){2}", "(?:a ?)+", r"\.{2,}", "(?!b)", "(?<=o)", " ?/ ?", "([a-z])\\1", "$"]
)


@given(st.lists(PARTS | MORE, min_size=1, max_size=5).map("".join), st.text("tolae bigsxy’'AB/.\n\t", max_size=14))
def test_never_misses_a_text_in_which_a_pattern_matches(pattern: str, text: str) -> None:
    """A flat text without what is needed is one without a match, whatever its case and white space."""
    pattern = pattern.replace("\\1", "") if pattern.count("([a-z])") > 1 else pattern
    known = analyse(translate(pattern))

    if re.search(translate(pattern), text, re.IGNORECASE):
        assert not known.parts or any(part in flat(text) for part in known.parts)
        assert not known.run or re.search(rf"(\w)\1{{{known.run - 1}}}", flat(text))


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("e-?mail", ("e-mail", "email")),
        (r"in\s+order  to", ("in order to",)),
        (r"as far as (?:\w+ ){1,3}(?:is|are) concerned", ("are concerned", "is concerned")),
        (r"\b(?:an|in)['’]s\b", ("an's", "an’s", "in's", "in’s")),
        (r"[$£€]\d{5,}", ("$", "£", "€")),
        (r"\.{3,}", ("...",)),
        (r"\w+ing|\d+", ()),
        ("Straße?n", ("stra",)),
    ],
)
def test_words_are_as_long_as_can_be_known(pattern: str, parts: tuple[str, ...]) -> None:
    """Few texts hold long words."""
    assert analyse(translate(pattern)).parts == parts


@pytest.mark.parametrize(
    ("pattern", "run"), [(r"(?i)(?m)(?:[a-z]*([a-z])\1{2,})", 3), (r"(\w)\1", 2), (r"([a-z.])\1", 0), (r"(\w)-\1", 0)]
)
def test_a_letter_several_times_in_a_row(pattern: str, run: int) -> None:
    """Where it stands in a word, the list of a text's words shows it."""
    assert analyse(translate(pattern)).run == run
