"""One preview for all tests that only ask it something."""

from collections.abc import Iterator

import pytest

from tests.preview.serving import ROOT, Served, served


@pytest.fixture(scope="session")
def sale() -> Iterator[Served]:
    """Return a preview of an example, as it runs for a user."""
    with served(ROOT / "examples" / "sale") as found:
        yield found
