"""From files to values: messages, and the YAML and JSON Schema that messages and kits are written in.

A message's front matter, blocks, placeholders and overrides become one frozen `Message`, or a `SourceError` that
lists every fault with its place and its remedy. Nothing in a message is ever run.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brandkit.source.read import parse_message, read_message

__all__ = ["parse_message", "read_message"]


def __getattr__(name: str) -> Any:
    """Load the reader of messages when it is first asked for: the reader of YAML, say, can do without."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from brandkit.source import read

    return getattr(read, name)
