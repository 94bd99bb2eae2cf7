import pytest

from brandkit.compare.values.edges import same_edge
from brandkit.facts.recognise import setting_of, tell


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("before 1 September", "by 31 August", True),
        ("until 31 August", "before 1 September 2026", True),
        ("from 1 June", "after 31 May", True),
        ("before 1 March 2028", "until 29 February 2028", True),
        ("before 1 January 2027", "by 31 December", True),
        ("before 1 September", "by 1 September", False),
        ("before 1 September", "before 31 August", False),
        ("before 1 September 2026", "by 31 August 2027", False),
        ("from 1 June", "before 31 May", False),
        ("before 6 pm", "by 31 August", False),
    ],
)
def test_knows_a_midnight_from_both_sides(one: str, other: str, same: bool) -> None:
    first, second = (tell(text, setting_of("en-GB")).statements[0] for text in (one, other))

    assert same_edge(first, second) is same
    assert same_edge(second, first) is same
