"""What is found in Markdown under a Vale style is what Vale finds: the real one, built from its Go module."""

import pytest

from bench.oracles.vale.ask import can_build
from bench.oracles.vale.compare import UNEXPLAINED, compare
from bench.oracles.vale.documents import pages_of


@pytest.mark.slow
@pytest.mark.skipif(not can_build(), reason="Go is not here, with which Vale is built")
def test_every_alert_is_where_vale_has_it_or_vale_looked_for_its_words_anew() -> None:
    """Over seeded pages and written ones, with each kind of rule and each scope: both find the same, each time."""
    met = compare(dict(pages_of(25, seed=7)))

    assert [each for each in met.differences if each.reason == UNEXPLAINED] == []
    assert met.found_alike == met.found
    assert met.same > 0.98 * met.alerts
