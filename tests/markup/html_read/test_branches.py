"""Conditional comments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.html_read.branches import LONGEST_CONDITION, holds, outlook_tokens

CONDITIONS = [
    ("mso", True),
    ("!mso", False),
    ("MSO", True),
    ("gte mso 9", True),
    ("gt mso 15", True),
    ("gt mso 16", False),
    ("lte mso 11", False),
    ("lt mso 12", False),
    ("mso 16", True),
    ("mso 12", False),
    ("mso | IE", True),
    ("IE", False),
    ("!IE", True),
    ("(gte mso 9)|(IE)", True),
    ("(!mso)&(!IE)", False),
    ("mso & !IE", True),
    ("!(mso | IE)", False),
    ("vml", True),
    ("!vml", False),
    ("true", True),
    ("false", False),
    ("!supportLists", True),
    ("IE | mso & false", False),
    ("mso mso", False),
    ("mso &", False),
    ("mso 1.2.3", False),
    ("", False),
    ("?", False),
]


@pytest.mark.parametrize(("condition", "answer"), CONDITIONS)
def test_answers_as_outlook_does(condition: str, answer: bool) -> None:
    """Outlook for Windows is mso 16 and vml, and no Internet Explorer."""
    assert holds(condition) is answer


@given(st.text(st.sampled_from("()!&|mso 9gte.é"), max_size=2 * LONGEST_CONDITION))
def test_any_condition_has_an_answer(condition: str) -> None:
    """What is not a condition holds nowhere, however deep its parentheses."""
    assert holds(condition) in (True, False)


BRANCHES = [
    ("a<!--[if mso]>b<![endif]-->c", "abc"),
    ("a<!--[if !mso]>b<![endif]-->c", "ac"),
    ("a<!--[if IE]>b<![endif]-->c", "ac"),
    ("a<!--[if !mso]><!-->b<!--<![endif]-->c", "ac"),
    ("a<!--[if !mso]><!--> b <!-- <![endif]-->c", "ac"),
    ("a<!--[if gte mso 9]><!-->b<!--<![endif]-->c", "abc"),
    ("a<!--[if !mso]>-->b<!--<![endif]-->c", "ac"),
    ("a<![if !mso]>b<![endif]>c", "ac"),
    ("a<![if mso]>b<![endif]>c", "abc"),
    ("a<!--[if !mso]><!-->b<!--[if mso]>c<![endif]-->d<!--<![endif]-->e", "ae"),
    ("a<!--[if !mso]><!-->b<![if mso]>c<![endif]>d<!--<![endif]-->e", "ae"),
    ("a<!--[if !mso]><!-->b", "a"),
    ("a<!-- b -->c", "ac"),
    ("a<!--[if mso]>b-->c", "abc"),
]


@pytest.mark.parametrize(("html", "words"), BRANCHES)
def test_outlook_reads_its_own_branches(html: str, words: str) -> None:
    """Hidden branches open for it, those revealed to others are left out."""
    assert "".join(html[token.start : token.end] for token in outlook_tokens(html) if token.kind == "text") == words
