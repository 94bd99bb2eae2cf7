"""The kit's fingerprint: equal for equal content, wherever it lies."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from brandkit.model.kit import Kit


def kit_hash(kit: Kit) -> str:
    """Return the SHA-256, as 64 hexadecimal digits, of everything a channel can ask the kit for.

    Folders do not count: the same files elsewhere give the same value. Of the data schema and the rules only
    the names count, since their content is not part of the kit.
    """
    content: dict[str, Any] = {
        "brand": asdict(kit.brand),
        "channels": kit.channels,
        "tokens": {
            theme: {name: asdict(token) for name, token in tokens.items()} for theme, tokens in kit.tokens.items()
        },
        "words": kit.words,
        "templates": kit.templates,
        "limits": kit.limits,
        "settings": kit.settings,
        "personas": kit.personas,
        "schema": Path(kit.schema_path).name,
        "rules": sorted(kit.rule_files),
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()
