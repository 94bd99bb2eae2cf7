"""Existence and substitution, from the text of a file to remarks."""

from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose
from brandkit.style.look import look_of
from brandkit.style.reading.read import read_rule
from brandkit.style.ready import ready_of


def test_a_substitution_says_what_should_stand_there() -> None:
    """The message names what is wanted, then what is there."""
    text = "We Utilise it in order to foo bar."
    file = read_rule(
        "style/x",
        "x.yml",
        "extends: substitution\nmessage: Say “%s”, not “%s”\nignorecase: true\nswap:\n  utili[sz]e: use\n",
    )
    assert file.rule is not None
    look = look_of((ready_of(file.rule, file.patterns, (), "warning"),))

    found = [(remark.words, remark.fix) for remark in look(Prose(text, stretches_of(text), "en-US"))]

    assert found == [("Say “use”, not “Utilise”", "use")]
