"""Our rules as a style that Vale reads, for a project of ours and a folder of Vale's: the same ones on both sides."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import yaml

RULES = Path(__file__).parents[2] / "rules"
MOST = 150
_OURS = frozenset(("why", "locales", "channels", "purposes", "audiences", "across", "fix", "pass", "fail"))
_FOREIGN = frozenset(("de", "fr", "es"))
_NOT_ASKED = ("script", "sequence", "spelling", "metric", "readability")


def write_style(folder: Path) -> int:
    """Write the rules as style `House` into a folder, and return how many they are.

    Those for English and for every language come first, since the page is English; others fill up the number.
    """
    count = 0
    for path in sorted(RULES.glob("**/*.yml"), key=lambda path: (path.parent.name in _FOREIGN, path)):
        rule = yaml.safe_load(path.read_text("utf-8"))
        if count < MOST and rule["extends"] not in _NOT_ASKED:
            kept = {key: value for key, value in rule.items() if key not in _OURS}
            # Vale makes a group's name of a rule's, in which Go allows no hyphen.
            name = "_".join(path.relative_to(RULES).with_suffix("").parts).replace("-", "_")
            (folder / f"{name}.yml").write_text(yaml.safe_dump(kept, allow_unicode=True, sort_keys=False), "utf-8")
            count += 1
    return count


def kinds_of(folder: Path) -> Mapping[str, int]:
    """Return how many rules of each kind a style has, the commonest first."""
    kinds = (yaml.safe_load(path.read_text("utf-8"))["extends"] for path in sorted(folder.glob("*.yml")))
    return dict(Counter(kinds).most_common())
