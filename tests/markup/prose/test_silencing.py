"""What comments in a page switch off."""

import pytest

from brandkit.markup.prose.pages import prose_of_markdown
from brandkit.markup.prose.silencing import is_silenced, is_silent
from brandkit.model.prose import Remark

PAGE = "<!-- vale House = NO -->\n\nOne very.\n\n<!-- vale House = YES -->\n\nTwo very.\n"


@pytest.mark.parametrize(("rule", "first", "second"), [("style/House.A", True, False), ("style/Other.A", False, False)])
def test_a_rule_is_silent_between_its_comments(rule: str, first: bool, second: bool) -> None:
    """Both for what it finds, and for what it has to see of a page."""
    prose = prose_of_markdown(PAGE, "en")
    places = [prose.text.index(words) for words in ("One", "Two")]

    assert [is_silent(prose, at, rule) for at in places] == [first, second]
    assert [is_silenced(Remark(rule, "error", "", at, at + 3), prose) for at in places] == [first, second]


def test_what_is_said_of_a_page_as_a_whole_stands_before_its_comments() -> None:
    """As where Vale has it: in line 1, column 1."""
    prose = prose_of_markdown(PAGE, "en")

    assert not is_silenced(Remark("style/House.A", "error", "", 0, 0), prose)


def test_only_some_words_may_be_silent() -> None:
    """A rule still looks at all that is there."""
    prose = prose_of_markdown('<!-- vale House.A["very"] = NO -->\n\nOne very.\n', "en")
    at = prose.text.index("very")

    assert is_silenced(Remark("style/House.A", "error", "", at, at + 4), prose)
    assert not is_silent(prose, at, "style/House.A")
