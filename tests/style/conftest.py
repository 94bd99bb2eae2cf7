"""What tests of rules share: from the text of a rule to what it finds."""

from collections.abc import Callable

import pytest

from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose, Remark, Stretch
from brandkit.style.look import look_of
from brandkit.style.reading.read import read_rule
from brandkit.style.ready import ready_of

Run = Callable[..., list[Remark]]
Said = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def remarks() -> Run:
    """Return what runs a rule over a text."""

    def run(
        rule: str, text: str, accepted: tuple[str, ...] = (), stretches: tuple[Stretch, ...] | None = None
    ) -> list[Remark]:
        file = read_rule("style/test", "rules/test.yml", rule)
        assert file.rule is not None, [str(fault) for fault in file.faults]
        look = look_of((ready_of(file.rule, file.patterns, accepted, file.rule.level),))
        return list(look(Prose(text, stretches_of(text) if stretches is None else stretches, "en-US")))

    return run


@pytest.fixture
def said(remarks: Run) -> Said:
    """Return what runs a rule over a text, and returns the words found with what is said of them."""

    def run(rule: str, text: str, accepted: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        return [(text[each.start : each.end], each.words) for each in remarks(rule, text, accepted)]

    return run
