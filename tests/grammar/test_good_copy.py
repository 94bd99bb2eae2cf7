"""Good copy of the benches and examples has no fault of grammar: every false alarm costs a reader's trust."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.mutations.material import written
from bench.realistic.material import pieces
from brandkit.engine.copy import read_copy
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.grammar.looks import looks_of
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.prose import Prose

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/[a-z]*.md"))


def texts() -> Iterator[tuple[str, str, str]]:
    """Yield locale, channel and text of everything that people wrote for the benches, slips of fact included."""
    yield from ((each.locale, each.channel, each.content) for each in written())
    yield from ((each.locale, each.channel, each.text) for each in pieces())


def test_the_benches_texts_are_clean() -> None:
    """As people read them; without masks, which spare only more."""
    (look,) = looks_of(None).each
    found = [
        (visible.text[remark.start - 20 : remark.end + 20], remark.words)
        for locale, channel, text in texts()
        for visible in read_copy(channel, text).reading.visible.values()
        for remark in look(Prose(visible.text, stretches_of(visible.text), locale))
    ]

    assert found == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_are_clean(path: Path) -> None:
    """For the people with the shortest and the longest values, too."""
    if path.name.count(".") > 1:
        pytest.skip("a channel's own body is read with its message")
    kit = load_kit(path)
    found = [each for each in lint(read_message(path, kit), kit).findings if each.rule.startswith("grammar/")]

    assert found == []
