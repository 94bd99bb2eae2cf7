"""What a kit's rules of style look for."""

from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from brandkit.errors import Fault, KitError, SourceError
from brandkit.model.kit import Kit, RuleChoice
from brandkit.model.prose import Looks
from brandkit.source.text_files import read_text
from brandkit.style.look import look_of
from brandkit.style.reading.read import RuleFile, read_rule
from brandkit.style.ready import Ready, chosen, is_used, level_of, ready_of
from brandkit.style.rule import Rule

State: TypeAlias = tuple[tuple[str, str, int, int], ...]
"""Name, path, time of change and size of each file under ``rules/``."""
MAX_BYTES = 1_000_000
_VOCABULARIES = ("config/", "Vocab/")


def looks_of(kit: Kit | None) -> Looks:
    """Return what the rules of a kit look for.

    Raises:
        KitError: lists what is wrong with any of the rules.
    """
    if kit is None:
        return Looks()
    choice = kit.choice
    return _looks(_state(kit), choice.use, tuple(choice.levels.items()), choice.vocabularies)


def rules_of(kit: Kit) -> tuple[Rule, ...]:
    """Return the rules of a kit by their ids, those that are switched off too; raises as `looks_of`."""
    return tuple(file.rule for file in files_of(kit) if file.rule)


def files_of(kit: Kit) -> tuple[RuleFile, ...]:
    """Return the files of a kit's rules as they are read; raises as `looks_of`."""
    return _files(_state(kit))


def rule_id(name: str) -> str:
    """Return the id of the rule in a file by its name under ``rules/``."""
    return f"style/{name.rpartition('.')[0].replace('/', '.')}"


def _state(kit: Kit) -> State:
    found = []
    for name, path in kit.rule_files.items():
        if name.endswith((".yml", ".yaml")) and not name.startswith(_VOCABULARIES):
            stat = Path(path).stat()
            found.append((name, path, stat.st_mtime_ns, stat.st_size))
    return tuple(found)


@lru_cache(maxsize=8)  # a memo: the key holds when each file was changed
def _looks(
    state: State, use: tuple[str, ...], levels: tuple[tuple[str, str], ...], vocabularies: tuple[str, ...]
) -> Looks:
    choice = RuleChoice(use, dict(levels), vocabularies)
    used = tuple(each for each in state if is_used(each[0], choice))
    files = _files(used)
    ready = [_ready(file, choice) for file in files if file.rule]
    return Looks(each=(look_of(tuple(chosen(ready))),), notices=tuple(file.notice for file in files if file.notice))


def _ready(file: RuleFile, choice: RuleChoice) -> Ready:
    rule = file.rule
    assert rule is not None
    return ready_of(rule, file.patterns, (), level_of(rule.id, rule.level, choice))


@lru_cache(maxsize=8)  # a memo: the key holds when each file was changed
def _files(state: State) -> tuple[RuleFile, ...]:
    faults: list[Fault] = []
    files: list[RuleFile] = []
    for name, path, _, _ in state:
        try:
            files.append(read_rule(rule_id(name), path, read_text(Path(path), MAX_BYTES)))
        except SourceError as error:
            faults.extend(error.faults)
    faults.extend(fault for file in files for fault in file.faults)
    if faults:
        raise KitError(dict.fromkeys(faults))
    return tuple(files)
