"""What a fill knows of a recipient besides the data: a digest, for message ids and keys that must not repeat."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

KEY = "recipient"
"""The name under which messages and templates find it; data of that name is replaced."""


def addressed(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data with ``recipient.digest``: the SHA-256, in hex, of the data as canonical JSON.

    The same data give the same digest on every machine. It is no secret: who can guess the data can check the guess.
    """
    canonical = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=str)
    return {**data, KEY: {"digest": hashlib.sha256(canonical.encode("ascii")).hexdigest()}}
