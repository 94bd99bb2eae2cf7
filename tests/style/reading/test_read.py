"""Files of rules: what is wrong with them, all at once, each at its place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.style.reading.kept import read_rules
from brandkit.style.reading.read import read_rule


def faults(text: str) -> list[str]:
    """Return the faults of a rule, each with its place."""
    return [str(fault) for fault in read_rule("style/r", "r.yml", text).faults]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "r.yml:1:1: this is no rule"),
        ("message: x\n", "the rule does not say what it extends"),
        (
            "extends: existance\nmessage: x\n",
            "r.yml:1:10: there is no kind of rule `existance`; say `extends: existence`",
        ),
        ("extends: existence\ntokens: [a]\n", "the rule has no `message`"),
        ("extends: existence\nmessage: x\n", "neither `tokens` nor `raw`"),
        (
            "extends: existence\nmessage: x\ntokens: [a]\ntoken: b\n",
            "r.yml:4:1: a rule of this kind has no field `token`",
        ),
        ("extends: existence\nmessage: x\ntokens:\n  - a: b\n", "r.yml:4:5: entry 1 of `tokens` is no text"),
        ("extends: existence\nmessage: x\ntokens:\n  - a\n  - (b\n", "r.yml:5:5: this is no regular expression"),
        ("extends: existence\nmessage: x\nlevel: fatal\ntokens: [a]\n", "r.yml:3:8: `level` may not be `fatal`"),
        ("extends: existence\nmessage: x\nignorecase: maybe\ntokens: [a]\n", "neither true nor false"),
        ("extends: existence\nmessage: x\ntokens: [a]\naction: {name: eat}\n", "there is no action `eat`"),
        ("extends: existence\nmessage: x\ntokens: [a]\naction: {name: edit, params: [fry]}\n", "no edit `fry`"),
        ("extends: substitution\nmessage: x\nswap: [a]\n", "`swap` is no mapping"),
        ("extends: substitution\nmessage: x\nswap:\n  '[': b\n", "r.yml:4:3: this is no regular expression"),
        ("extends: occurrence\nmessage: x\ntoken: a\nmax: few\n", "`max` is no whole number"),
        ("extends: metric\nmessage: x\nformula: wrds / 2\ncondition: '> 1'\n", "there is no `wrds`"),
        ("extends: readability\nmessage: x\ngrade: 8\nmetrics: [Fog]\n", "there is no formula `Fog`"),
        ("extends: existence\nmessage: x\ntokens: [a]\nfail: [{finds: [a]}]\n", "this example has no text"),
        ("extends: existence\nmessage: x\ntokens: [a]\nextends: b\n  c\n d: [", "r.yml:"),
    ],
)
def test_says_what_is_wrong_and_where(text: str, told: str) -> None:
    """And what to do."""
    assert any(told in each for each in faults(text)), faults(text)


def test_tells_all_faults_at_once() -> None:
    """Nobody mends a file one run at a time."""
    text = "extends: existence\nlevel: fatal\ntokens: ['(']\nbla: 1\n"

    assert len(faults(text)) == 4


@pytest.mark.parametrize("kind", ["script", "sequence"])
def test_what_is_not_supported_is_named(kind: str) -> None:
    """Once, as a notice: nothing is wrong with the file."""
    file = read_rule("style/r", "r.yml", f"extends: {kind}\nmessage: x\nanything: 1\n")

    assert file.rule is None
    assert file.faults == ()
    assert "style/r is not used" in file.notice


def test_vale_s_habits_are_taken() -> None:
    """Capitals in keys, doubled keys, one text for a list, cases of Vale's own tests."""
    file = read_rule(
        "style/r", "r.yml", "extends: substitution\nmessage: x\nIgnoreCase: yes\ntests: []\nswap:\n  a: b\n  a: c\n"
    )

    assert file.rule is not None
    assert (file.rule.own["ignorecase"], file.rule.own["swap"]) == (True, {"a": "c"})


KEYS = st.sampled_from(
    ["extends", "message", "tokens", "swap", "scope", "max", "token", "either", "match", "action", "raw"]
)
VALUES = st.one_of(
    st.sampled_from(
        ["existence", "substitution", "occurrence", "consistency", "capitalization", "$title", "", "(", "1"]
    ),
    st.lists(st.text(st.sampled_from("ab(|)*[~&"), max_size=4), max_size=3),
    st.dictionaries(
        st.text(st.sampled_from("ab(*"), max_size=3), st.text(st.sampled_from("ab$1|"), max_size=3), max_size=2
    ),
)


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_no_file_is_a_traceback(fields: dict[str, object]) -> None:
    """It is a rule, or its faults."""
    import json

    text = "".join(f"{key}: {json.dumps(value)}\n" for key, value in fields.items())
    file = read_rule("style/r", "r.yml", text)

    assert (file.rule is None) == bool(file.faults)


def test_what_is_kept_is_what_was_read(tmp_path: Path) -> None:
    """And counts only for the same text."""
    text = "extends: existence\nmessage: x\ntokens: [a, 'b+']\naction: {name: remove}\nfail: [{text: a, finds: [a]}]\n"
    first = read_rules({("style/r", "r.yml"): text}, tmp_path)
    again = read_rules({("style/r", "r.yml"): text}, tmp_path)
    other = read_rules({("style/r", "r.yml"): text.replace("b+", "c")}, tmp_path)

    assert first == again
    assert other[0].rule != first[0].rule
    assert len(list(tmp_path.glob("rules-*.kept"))) in (0, 2)  # none where Python may keep no code


def test_what_is_kept_and_broken_is_read_anew(tmp_path: Path) -> None:
    """A full disk cuts files short."""
    texts = {("style/r", "r.yml"): "extends: existence\nmessage: x\ntokens: [a]\n"}
    first = read_rules(texts, tmp_path)
    for path in tmp_path.iterdir():
        path.write_text('[{"rule"', "utf-8")

    assert read_rules(texts, tmp_path) == first
