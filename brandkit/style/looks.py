"""What a kit's rules of style look for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from os import stat
from pathlib import Path
from typing import TypeAlias

from brandkit.errors import Fault, KitError, SourceError
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit, RuleChoice
from brandkit.model.prose import Looks, Tongues
from brandkit.source.text_files import read_text
from brandkit.style.across import across_of, uses_by
from brandkit.style.conflicts import conflicts_of
from brandkit.style.look import look_of
from brandkit.style.reading.kept import read_rules
from brandkit.style.reading.parents import parents_of
from brandkit.style.reading.read import MAX_BYTES, RuleFile
from brandkit.style.reading.shelf import keep, key_of, load, usual_shelf
from brandkit.style.ready import Ready, is_used, level_of, ready_of
from brandkit.style.rule import Rule
from brandkit.style.vocabulary import Vocabulary, is_vocabulary, read_vocabulary, rules_of_words

State: TypeAlias = tuple[tuple[str, str, int, int], ...]
"""Name, path, time of change and size of each file under ``rules/``."""
Choice: TypeAlias = tuple[tuple[str, ...], tuple[tuple[str, str], ...], tuple[str, ...]]
"""What `RuleChoice` says, in a form that can be looked up."""
Takes: TypeAlias = Callable[[str], bool]
"""Whether a rule is wanted."""
_NO_RULES = ("config/", "Vocab/")


@frozen
class _Read:
    """What the files of a kit's rules hold."""

    files: tuple[RuleFile, ...]
    vocabulary: Vocabulary
    texts: Mapping[tuple[str, str], str]
    """(id, path) to text."""


def looks_of(kit: Kit | None, takes: Takes = lambda _: True) -> Looks:
    """Return what the rules of a kit look for.

    Args:
        kit: None: nobody's.
        takes: which rules are wanted; the others must agree with them, and do not look.

    Raises:
        KitError: lists what is wrong with any of the rules, and which of them exclude each other.
    """
    if kit is None:
        return Looks()
    state, choice = _used(kit), _choice(kit)
    left_out = (each.rule.id for each in _ready(state, choice) if not takes(each.rule.id))
    return _looks(state, choice, frozenset(left_out))


def ready_rules(kit: Kit) -> tuple[Ready, ...]:
    """Return the rules of a kit that look, those that are not chosen or off left out; raises as `looks_of`."""
    return _ready(_used(kit), _choice(kit))


def rules_of(kit: Kit) -> tuple[Rule, ...]:
    """Return all rules of a kit, those that are not chosen or off too; raises as `looks_of`."""
    return tuple(file.rule for file in files_of(kit) if file.rule)


def files_of(kit: Kit) -> tuple[RuleFile, ...]:
    """Return the files of a kit's rules as they are read, with the rules of its vocabularies; raises as `looks_of`."""
    return _files(_state(kit), tuple(kit.choice.vocabularies)).files


def rule_id(name: str) -> str:
    """Return the id of the rule in a file by its name under ``rules/``."""
    return f"style/{name.rpartition('.')[0].replace('/', '.')}"


def is_rule(name: str) -> bool:
    """Return whether a file under ``rules/`` is a rule, by its name; Vale keeps tests of rules beside them."""
    ending = name.endswith((".yml", ".yaml")) and not name.endswith((".test.yml", ".test.yaml"))
    hidden = any(part.startswith(".") for part in name.split("/"))
    return ending and not hidden and not name.startswith(_NO_RULES)


def _choice(kit: Kit) -> Choice:
    return tuple(kit.choice.use), tuple(kit.choice.levels.items()), tuple(kit.choice.vocabularies)


def _state(kit: Kit) -> State:
    wanted = ((name, path) for name, path in kit.rule_files.items() if is_vocabulary(name) or is_rule(name))
    try:
        # A path object for each file would take ten times as long, and the preview asks at every key.
        stats = [(name, path, stat(path)) for name, path in wanted]  # noqa: PTH116
    except OSError as error:
        words = f"{error.filename} cannot be read: {error.strerror}"
        raise KitError([Fault(words, "check who may read it")]) from error
    return tuple((name, path, each.st_mtime_ns, each.st_size) for name, path, each in stats)


def _used(kit: Kit) -> State:
    """Return the files whose rules are chosen, and the vocabularies."""
    return tuple(each for each in _state(kit) if is_vocabulary(each[0]) or is_used(each[0], kit.choice))


@lru_cache(maxsize=8)  # a memo: the key holds when each file was changed
def _looks(state: State, choice: Choice, left_out: frozenset[str]) -> Looks:
    ready = _ready(state, choice)
    read = _files(state, choice[2])
    _must_agree(ready, key_of(*read.texts.items(), choice, read.vocabulary.accepted, read.vocabulary.rejected))
    notices = (*(file.notice for file in read.files), *(each.finder.notice for each in ready))
    wanted = tuple(each for each in ready if each.rule.id not in left_out)
    looks = (look_of(wanted),) if wanted else ()
    told = tuple(dict.fromkeys(filter(None, notices)))
    return Looks(looks, across_of(wanted), told, tongues=tuple(_tongues(ready)), uses=uses_by(wanted))


def _tongues(rules: Iterable[Ready]) -> Iterator[Tongues]:
    """Yield the languages that rules are for, if any are for some."""
    bound = [each.rule for each in rules if each.rule.locales]
    if bound:
        languages = (locale.replace("_", "-").partition("-")[0].casefold() for rule in bound for locale in rule.locales)
        yield Tongues("style", tuple(rule.id for rule in bound), frozenset(languages))


def _must_agree(rules: tuple[Ready, ...], key: str) -> None:
    """Raise which rules exclude each other; those of a key that agreed before agree still, and are not tried again."""
    shelf = usual_shelf()
    if load(shelf, "agreed", key):
        return
    if faults := conflicts_of(rules):
        raise KitError(faults)
    keep(shelf, "agreed", key, True)


@lru_cache(maxsize=8)  # a memo: the key holds when each file was changed
def _ready(state: State, choice: Choice) -> tuple[Ready, ...]:
    chosen = RuleChoice(choice[0], dict(choice[1]), choice[2])
    read = _files(state, choice[2])
    levels = [(file, level_of(file.rule.id, file.rule.level, chosen)) for file in read.files if file.rule]
    return tuple(
        ready_of(file.rule, file.patterns, read.vocabulary.accepted, level)
        for file, level in levels
        if file.rule and level != "off"
    )


@lru_cache(maxsize=8)  # a memo: the key holds when each file was changed
def _files(state: State, vocabularies: tuple[str, ...]) -> _Read:
    """Return the rules of files, with those that the vocabularies make."""
    vocabulary = read_vocabulary({name: path for name, path, _, _ in state if is_vocabulary(name)}, vocabularies)
    faults = list(vocabulary.faults)
    texts: dict[tuple[str, str], str] = {}
    for name, path, _, _ in state:
        try:
            if is_rule(name):
                texts[(rule_id(name), path)] = read_text(Path(path), MAX_BYTES)
        except SourceError as error:
            faults.extend(error.faults)
    try:
        files = read_rules(texts, parents=parents_of(texts))
    except SourceError as error:
        raise KitError(dict.fromkeys((*faults, *error.faults))) from error
    faults.extend(fault for file in files for fault in file.faults)
    if faults:
        raise KitError(dict.fromkeys(faults))
    return _Read((*files, *rules_of_words(vocabulary)), vocabulary, texts)
