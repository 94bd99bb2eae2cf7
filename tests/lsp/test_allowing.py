"""Waivers that are written into front matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.engine.files import load_kit, read_message
from brandkit.lsp.allowing import PLACEHOLDER, waiver_for

RULE = "style/plain.utilise"
ALLOW = "allow:\n- rule: same/claim-added\n  reason: so\n"
INDENTED = "allow: # what we know\n    - rule: same/claim-added\n      reason: so\n"


def written(text: str, rule: str = RULE) -> str:
    """Return a text with the waiver in it."""
    found = waiver_for(rule, text)
    assert found
    lines = text.splitlines(keepends=True)
    return "".join((*lines[: found.line - 1], found.text, *lines[found.line - 1 :]))


@pytest.mark.parametrize("before", ["", "subject: Hi\n", f"subject: Hi\n{ALLOW}", f"{INDENTED}subject: Hi\n"])
def test_the_message_is_one_with_the_waiver(before: str) -> None:
    """Beside those that it has, and nothing else changes."""
    text = f"---\n{before}---\nWe utilise it.\n"
    kit = load_kit()
    old, new = read_message(text, kit), read_message(written(text), kit)

    assert {(each.rule, each.reason) for each in new.waivers} == {
        *((each.rule, each.reason) for each in old.waivers),
        (RULE, PLACEHOLDER),
    }
    assert (new.subject, len(new.parts)) == (old.subject, len(old.parts))


@pytest.mark.parametrize(
    "text",
    ["We utilise it.\n", "---\nsubject: Hi\n", "---\nallow: [{rule: same/a, reason: so}]\n---\nHi\n", "---"],
    ids=["no front matter", "no end", "a list in one line", "no line end"],
)
def test_what_is_written_in_another_way_is_let_be(text: str) -> None:
    """Rather no help than a broken file."""
    assert waiver_for(RULE, text) is None


@given(st.text(st.sampled_from("-a: \n#"), max_size=60))
def test_a_waiver_goes_into_the_text(text: str) -> None:
    """Never past its end, and never before its front matter."""
    found = waiver_for(RULE, f"---\n{text}")
    if found:
        assert 2 <= found.line <= text.count("\n") + 2
