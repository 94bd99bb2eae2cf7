"""What a request of the editor holds: one JSON object of texts, no larger than it need be."""

import json
from collections.abc import AsyncIterable, Mapping
from typing import Any

from brandkit.errors import Fault, UsageError

MOST_BYTES = 1024 * 1024
"""Of a request: the texts of all of a message's files, and what JSON adds to them."""
KIND = "application/json"

_MEND = "reload the page"


async def read_body(kind: str, chunks: AsyncIterable[bytes]) -> Mapping[str, Any]:
    """Return the object that a request holds.

    Args:
        kind: what the request says of itself, as its ``Content-Type``.
        chunks: what it holds.

    Raises:
        UsageError: it is no JSON object, or too large.
    """
    if kind.partition(";")[0].strip().lower() != KIND:
        raise UsageError([Fault(f"this is not sent as {KIND}", _MEND)])
    data = b""
    async for chunk in chunks:
        data += chunk
        if len(data) > MOST_BYTES:
            raise UsageError([Fault(f"the request has more than {MOST_BYTES:,} bytes", "shorten the message")])
    try:
        value = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise UsageError([Fault("the request is no JSON in UTF-8", _MEND)]) from error
    if not isinstance(value, dict):
        raise UsageError([Fault("the request is no JSON object", _MEND)])
    return value


def text_in(body: Mapping[str, Any], name: str) -> str:
    """Return one of the texts. Raises a `UsageError` if there is none of that name."""
    value = body.get(name, "")
    if not isinstance(value, str):
        raise UsageError([Fault(f"`{name}` is no text", _MEND)])
    return value


def texts_in(body: Mapping[str, Any], name: str) -> Mapping[str, str]:
    """Return several texts by their names. Raises a `UsageError` if that is not what stands there."""
    value = body.get(name, {})
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise UsageError([Fault(f"`{name}` does not hold texts", _MEND)])
    return value
