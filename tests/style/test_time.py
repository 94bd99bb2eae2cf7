"""Rules that take too long: stopped, told, and not tried again on the same text."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from brandkit.model.prose import Prose, Stretch
from brandkit.style.hit import Finder, Hit
from brandkit.style.look import look_of
from brandkit.style.reading.read import read_rule
from brandkit.style.ready import Ready, ready_of
from brandkit.style.regexes.pattern import TooLongError

HOSTILE = "a" * 5000 + "!"


def ready(tokens: str) -> Ready:
    """Return a rule that looks for a pattern anywhere."""
    text = f"extends: existence\nmessage: x\nlevel: suggestion\nnonword: true\ntokens: ['{tokens}']\n"
    file = read_rule("style/slow", "slow.yml", text)
    assert file.rule is not None
    return ready_of(file.rule, file.patterns, (), "suggestion")


def prose(*paragraphs: str) -> Prose:
    """Return a text of paragraphs."""
    starts = [sum(len(each) + 2 for each in paragraphs[:number]) for number in range(len(paragraphs))]
    stretches = (Stretch(at, at + len(each), ("paragraph",)) for at, each in zip(starts, paragraphs, strict=True))
    return Prose("\n\n".join(paragraphs), tuple(stretches), "en-US")


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+$", "a+a+a+a+$"])
def test_a_pattern_that_takes_too_long_is_an_error(pattern: str) -> None:
    """What it would have found nobody knows; so the text does not pass, however mild the rule is."""
    (remark,) = look_of((ready(pattern),))(prose(HOSTILE))

    assert (remark.rule, remark.severity) == ("style/slow", "error")
    assert "took too long" in remark.words


def test_a_rule_that_was_stopped_does_not_look_on() -> None:
    """Each piece is told as not looked at; only one was tried. The next text gets a new try."""
    tried: list[str] = []

    def find(text: str) -> Iterator[Hit]:
        tried.append(text)
        raise TooLongError

    look = look_of((replace(ready("a"), finder=Finder(find)),))

    assert len(list(look(prose("one", "two", "three")))) == 3
    assert tried == ["one"]
    assert len(list(look(prose("four", "five")))) == 2
    assert tried == ["one", "four"]


def test_all_pieces_of_a_text_share_the_time() -> None:
    """A rule that takes most of its time for each piece, and never too long for one, is stopped as well."""
    now = [0.0]
    tried: list[str] = []

    def find(text: str) -> Iterator[Hit]:
        tried.append(text)
        now[0] += 0.4
        yield Hit(0, 1, (text,))

    look = look_of((replace(ready("a"), finder=Finder(find)),), clock=lambda: now[0])
    remarks = list(look(prose(*(f"piece {number}" for number in range(100)))))

    assert len(tried) == 3
    assert [each.severity for each in remarks] == ["suggestion"] * 3 + ["error"] * 97
