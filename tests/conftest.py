"""What holds for all tests."""

import sys
from collections.abc import Callable, Iterator
from types import FrameType

import pytest
from hypothesis import settings

# No time limit per example: the first one pays for lazy imports. The same examples every time, so that a red run
# can be repeated; `--hypothesis-profile=search` looks for new ones.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("repeatable")


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep reports in a folder of this run: nobody's own cache is read or written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def steps() -> Callable[[Callable[[], object]], int]:
    """Return what counts the calls that some work makes: the same on every machine, however busy it is."""
    return _steps


def _steps(work: Callable[[], object]) -> int:
    count = 0

    def called(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count
