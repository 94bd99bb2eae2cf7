"""Which rules of style a kit has, by the names of their files: nothing is read for it."""

from collections.abc import Iterator

from brandkit.model.kit import Kit
from brandkit.style.looks import is_rule, rule_id
from brandkit.style.ready import is_used, level_of

_VOCABULARIES = ("config/", "Vocab/")
_OF_VOCABULARIES = {"accept.txt": "style/Vale.Terms", "reject.txt": "style/Vale.Avoid"}


def ids_of(kit: Kit) -> tuple[str, ...]:
    """Return the ids of a kit's rules in order, those that are switched off too."""
    return tuple(sorted({*(rule_id(name) for name in _rule_names(kit)), *_of_vocabularies(kit)}))


def off_in(kit: Kit) -> frozenset[str]:
    """Return the ids of the rules that brandkit.yaml switches off, by name or by leaving out their folder."""
    named = (each for each in ids_of(kit) if level_of(each, "", kit.choice) == "off")
    left_out = (rule_id(name) for name in _rule_names(kit) if not is_used(name, kit.choice))
    return frozenset((*named, *left_out))


def _rule_names(kit: Kit) -> Iterator[str]:
    return (name for name in kit.rule_files if is_rule(name))


def _of_vocabularies(kit: Kit) -> Iterator[str]:
    for name in kit.rule_files:
        if name.startswith(_VOCABULARIES):
            yield from (rule for end, rule in _OF_VOCABULARIES.items() if name.endswith(f"/{end}"))
