"""Words that no dictionary has."""

from pathlib import Path

import pytest

from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose
from brandkit.style.look import look_of
from brandkit.style.reading.read import read_rule
from brandkit.style.ready import Ready, ready_of

AFF = """SET UTF-8
ICONV 1
ICONV ’ '
PFX U Y 1
PFX U 0 un .
SFX S Y 2
SFX S y ies [^aeiou]y
SFX S 0 s [^y]
SFX D Y 2
SFX D 0 d e
SFX D 0 ed [^e]
"""
DIC = "6\nsale/S\nstory/S\nlike/UDS\nthe\nParis\ndon't\n"


@pytest.fixture
def rule(tmp_path: Path) -> Ready:
    """A rule with a dictionary of six words."""
    folder = tmp_path / "rules" / "config" / "dictionaries"
    folder.mkdir(parents=True)
    (folder / "six.aff").write_text(AFF, "utf-8")
    (folder / "six.dic").write_text(DIC, "utf-8")
    text = "extends: spelling\nmessage: \"'%s'?\"\ndictionaries: [six]\naction: {name: suggest, params: [spellings]}\n"
    file = read_rule("style/brand.spell", str(tmp_path / "rules" / "brand" / "spell.yml"), text)
    assert file.rule is not None
    return ready_of(file.rule, file.patterns, ("Acme",), "error")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sales, the stories: liked!", []),
        ("unliked Unlikes", []),
        ("The storys", ["storys"]),
        ("paris Paris PARIS", ["paris"]),
        ("don’t the 3rd API Acme", []),
        ("(teh sale)", ["teh"]),
    ],
)
def test_finds_unknown_words(rule: Ready, text: str, found: list[str]) -> None:
    """In any form that the dictionary allows."""
    remarks = look_of((rule,))(Prose(text, stretches_of(text), "en-US"))

    assert [text[each.start : each.end] for each in remarks] == found


def test_offers_what_may_be_meant(rule: Ready) -> None:
    """One slip of the hand away."""
    (remark,) = look_of((rule,))(Prose("teh", stretches_of("teh"), "en-US"))

    assert remark.fix == "the"


def test_says_when_there_is_no_dictionary() -> None:
    """A rule that cannot look is not skipped in silence."""
    file = read_rule("style/s", "/nowhere/rules/s.yml", "extends: spelling\nmessage: '%s'\n")
    assert file.rule is not None

    assert "no dictionary" in ready_of(file.rule, file.patterns, (), "error").finder.notice
