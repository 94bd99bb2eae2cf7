"""What holds for all tests."""

from hypothesis import settings

# No time limit per example: the first one pays for lazy imports. The same examples every time, so that a red run
# can be repeated; `--hypothesis-profile=search` looks for new ones.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("repeatable")
