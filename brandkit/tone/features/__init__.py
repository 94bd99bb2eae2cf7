"""What is counted besides the phrases of lexicons: a file for each feature, found by looking into this folder."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from brandkit.model.frozen import frozen
from brandkit.tone.event import Event
from brandkit.tone.words import Word

Find: TypeAlias = Callable[[str, Sequence[Word], str], Iterable[Event]]
"""(masked text of a stretch, its words, language) -> events, with offsets in that text."""


@frozen
class Feature:
    """Something that can be counted in any text of some languages."""

    name: str
    find: Find
    sides: tuple[str, ...] = ("",)
    languages: tuple[str, ...] = ()
    """Those that have it; empty: all."""


@lru_cache(maxsize=1)  # a memo of a pure function: the files do not change while a program runs
def find_features() -> Mapping[str, Feature]:
    """Return the features by name, in the order of their names."""
    names = (module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    features: list[Feature] = [importlib.import_module(name).FEATURE for name in names]
    return MappingProxyType({feature.name: feature for feature in sorted(features, key=lambda each: each.name)})
