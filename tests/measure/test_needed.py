"""What a text must hold so that a pattern can match."""

import re
from re import _parser  # type: ignore[attr-defined]  # what the parts are worked out of

from hypothesis import given
from hypothesis import strategies as st

from brandkit.measure.needed import fold, needed_by

WORDS = st.sampled_from(["to", "late", " late", "(?:big|small)", "(?= late)", "[xy]", "b?", r"\b", "it[’']s", "Ab+"])


@given(st.lists(WORDS, min_size=1, max_size=4).map("".join), st.text("tolae bigsxy’'AB", max_size=12))
def test_never_misses_a_text_in_which_a_pattern_matches(pattern: str, text: str) -> None:
    """A text without any of the parts is one without a match, whatever its case."""
    parts = needed_by(_parser.parse(pattern))
    found = re.search(pattern, text, re.IGNORECASE)

    assert not found or not parts or any(part in fold(text) for part in parts)
