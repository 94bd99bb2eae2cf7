"""Words that a text should not have. What is expected here is what Vale 3.21 says."""

import pytest

from tests.style.conftest import Run, Said

HEAD = "extends: existence\nmessage: \"no '%s'\"\n"


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        ("tokens: [very, really]\n", "very Very, really. averyb", ["very", "really"]),
        ("ignorecase: true\ntokens: [very]\n", "very Very", ["very", "Very"]),
        ("tokens: [very, very well]\n", "very well", ["very"]),
        ("tokens: [very well, very]\n", "very well", ["very well"]),
        ("tokens: ['utili[sz]e', obviously]\n", "utilize, obviously utilise", ["utilize", "obviously", "utilise"]),
        ("nonword: true\ntokens: ['!!', 'er']\n", "better!!!", ["er", "!!"]),
        ("tokens: [caf]\n", "café caf", ["caf"]),
        ("raw: ['\\bfoo', '(?: |-)bar']\n", "foo-bar foo bar foobar", ["foo-bar", "foo bar"]),
        ("raw: ['a|']\ntokens: [b]\n", "b ab a", ["b", "a", "a"]),
        ("append: true\nraw: ['!']\ntokens: [wow]\n", "wow wow!", ["wow!"]),
        ("tokens: ['(?i)stop', Go]\n", "STOP GO Go", ["STOP", "GO", "Go"]),
        ("tokens: ['(?<=a+ )b']\n", "aa b", ["b"]),
        ("tokens: [very]\nexceptions: [very well]\n", "very well, very odd", ["very"]),
        ("tokens: [foo]\nexceptions: [Foo]\nignorecase: true\n", "foo Foo", ["foo"]),
        ("tokens: ['\\w+ing']\n", "für Überzeichnung", []),
        ("tokens: [click here, 'back[- ]end now']\n", "click  here, back-end  now", ["click  here", "back-end  now"]),
    ],
)
def test_finds_its_tokens(said: Said, rule: str, text: str, found: list[str]) -> None:
    """As whole words, from left to right, none over another."""
    assert [words for words, _ in said(HEAD + rule, text)] == [each for each in found if each]


def test_accepted_words_are_left_alone_but_not_inside_signs(said: Said) -> None:
    """The vocabulary is made of words: it is nothing to a rule that looks for anything else."""
    assert said(HEAD + "tokens: [foo]\n", "foo", ("foo",)) == []
    assert said(HEAD + "nonword: true\ntokens: [foo]\n", "foo", ("foo",)) == [("foo", "no 'foo'")]


@pytest.mark.parametrize(
    ("action", "fix"),
    [
        ("{name: remove}", ""),
        ("{name: replace, params: [many]}", "many"),
        ("{name: replace, params: ['$0 $1']}", "lots of of"),
        ("{name: edit, params: [split, ' ', '1']}", "of"),
        ("{name: edit, params: [upper, prefix, '>']}", ">LOTS OF"),
        ("{name: edit, params: [[regex, 'l(o)', 'b$1'], [kebab]]}", "bots-of"),
        ("{name: convert, params: [simple]}", "lots of"),
    ],
)
def test_an_action_says_what_should_stand_there(remarks: Run, action: str, fix: str) -> None:
    """As Vale's actions do."""
    (remark,) = remarks(HEAD + f"tokens: ['lots (of)']\naction: {action}\n", "We have lots of them.")

    assert remark.fix == fix


def test_a_limit_stops_after_so_many(said: Said) -> None:
    """The first ones are told."""
    assert len(said(HEAD + "limit: 2\ntokens: [a]\n", "a a a a")) == 2
