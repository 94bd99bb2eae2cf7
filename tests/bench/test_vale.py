"""What is found in Markdown under a Vale style is what Vale finds: the real one, built from its Go module."""

from pathlib import Path

import pytest

from bench.oracles.vale.ask import ask, can_build
from bench.oracles.vale.compare import UNEXPLAINED, meet
from bench.oracles.vale.documents import documents
from bench.oracles.vale.ours import find

WRITTEN = Path(__file__).parent.parent / "markup" / "prose" / "pages"


@pytest.mark.slow
@pytest.mark.skipif(not can_build(), reason="Go is not here, with which Vale is built")
def test_every_alert_is_where_vale_has_it_or_differs_for_a_known_reason(tmp_path: Path) -> None:
    """Over seeded pages and written ones, with each kind of rule and each scope."""
    pages = dict(documents(40, seed=7)) | {page.name: page.read_text("utf-8") for page in WRITTEN.glob("*.md")}
    for name, text in pages.items():
        (tmp_path / name).write_text(text, "utf-8")
    theirs = ask(tmp_path)

    same, differing = meet(theirs, find(tmp_path), pages)

    assert [each for each in differing if each[0] == UNEXPLAINED] == []
    assert same > 0.9 * len(theirs)
