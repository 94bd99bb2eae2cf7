"""Rules that were read before: to read 150 files of YAML and take their patterns apart is most of a second."""

from contextlib import suppress
from pathlib import Path

from brandkit.style.reading.plain import plain_of, rule_in
from brandkit.style.reading.read import NONE, RuleFile, Texts, read_rule
from brandkit.style.reading.shelf import keep, key_of, load, usual_shelf


def read_rules(texts: Texts, folder: Path | None = None, parents: Texts = NONE) -> list[RuleFile]:
    """Return the rules of texts by id and path, from what is kept where it counts.

    Args:
        texts: (id, path) to text.
        folder: where rules are kept; None: beside the compiled modules.
        parents: rules that these may extend, in the same form.
    """
    shelf, key = folder or usual_shelf(), key_of(*texts.items(), *parents.items())
    with suppress(ValueError, KeyError, TypeError):
        return [rule_in(each) for each in load(shelf, "rules", key)]
    files = [read_rule(id_, path, text, parents) for (id_, path), text in texts.items()]
    if files and not any(file.faults for file in files):
        keep(shelf, "rules", key, [plain_of(file) for file in files])
    return files
