"""Rules that were read before, kept where Python keeps brandkit's own compiled modules.

To read 150 files of YAML and to take their patterns apart is most of a second. What is kept counts for the very same
texts, read by the very same code. Whoever may write into that folder may change the modules themselves.
"""

import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path

from brandkit.style.reading.plain import plain_of, rule_in
from brandkit.style.reading.read import RuleFile, read_rule

_CODE = Path(__file__).parent.parent


def read_rules(texts: Mapping[tuple[str, str], str], folder: Path | None = None) -> list[RuleFile]:
    """Return the rules of texts by id and path, from what is kept where it counts.

    Args:
        texts: (id, path) to text.
        folder: where rules are kept; None: beside the compiled modules.
    """
    place = (folder or Path(cache_from_source(__file__)).parent) / f"rules-{_key(texts)}.json"
    with suppress(OSError, ValueError, KeyError, TypeError):  # a file that a full disk cut short is no reason to fail
        return [rule_in(each) for each in json.loads(place.read_text("utf-8"))]
    files = [read_rule(id_, path, text) for (id_, path), text in texts.items()]
    if files and not any(file.faults for file in files):
        _keep(place, files)
    return files


def _key(texts: Mapping[tuple[str, str], str]) -> str:
    code = sorted((path.name, path.stat().st_mtime_ns) for path in _CODE.rglob("*.py"))
    said = json.dumps([sys.version, code, [[*key, text] for key, text in texts.items()]])
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _keep(place: Path, files: list[RuleFile]) -> None:
    """Write the rules, if Python may keep code and the folder can be written; older ones make room."""
    if sys.dont_write_bytecode:
        return
    with suppress(OSError):
        place.parent.mkdir(exist_ok=True)
        new = place.with_suffix(".new")
        new.write_text(json.dumps([plain_of(file) for file in files]), "utf-8")
        new.replace(place)
        older = sorted(place.parent.glob("rules-*.json"), key=lambda path: path.stat().st_mtime)
        for path in older[:-_KEPT]:
            path.unlink()


_KEPT = 16
"""So many sets of rules; a set that a person is writing changes often."""
