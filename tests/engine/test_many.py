"""Many messages: by one process or several, kept or not, the outcome is the same."""

from pathlib import Path

import pytest

from brandkit.engine.cache.kept import Cache
from brandkit.engine.lint_options import LintOptions
from brandkit.engine.many import lint_many

MESSAGE = "---\nlocale: en-US\npurpose: transactional\nchannels: [sms]\n---\n"


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Return some messages, one of which cannot be read."""
    bodies = ["We are are glad.", "Hi.", "", "It is the the sale."]
    texts = [f"{MESSAGE}{body}\n" if body else "---\nsubjct: x\n---\n" for body in bodies]
    made = [tmp_path / f"m{number}.md" for number in range(len(texts))]
    for path, text in zip(made, texts, strict=True):
        path.write_text(text)
    return made


@pytest.mark.slow
def test_several_processes_find_the_same(paths: list[Path], tmp_path: Path) -> None:
    """In the same order; also where some is kept already; and what they keep is found."""
    options = LintOptions()
    alone = list(lint_many(paths, options, None))
    kept = Cache(tmp_path / "kept", options)
    list(lint_many(paths[:1], options, kept))

    assert [outcome.report is None for outcome in alone] == [False, False, True, False]
    assert list(lint_many(paths, options, None, jobs=2)) == alone
    assert list(lint_many(paths, options, kept, jobs=2)) == alone
    assert list(lint_many(paths, options, kept)) == alone


def test_nothing_is_nothing(paths: list[Path]) -> None:
    """Of no messages there are no outcomes."""
    assert list(lint_many([], LintOptions(), None, jobs=2)) == []


def test_kit_that_cannot_be_used_is_told_for_its_messages(paths: list[Path]) -> None:
    """Those of other projects are linted all the same."""
    (paths[0].parent / "shop").mkdir()
    (paths[0].parent / "shop" / "brandkit.yaml").write_text("brnad: Acme\n")
    own = paths[0].parent / "shop" / "m.md"
    own.write_text(MESSAGE + "Hi.\n")
    faulty, sound = lint_many([own, paths[1]], LintOptions(), None)

    assert "brandkit.yaml" in str(faulty.faults[0])
    assert sound.report is not None
