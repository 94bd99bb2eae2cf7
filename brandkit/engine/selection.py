"""Which rules are wanted: ``--only`` and ``--ignore``, and their names in a report."""

import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from itertools import chain

from brandkit.errors import Fault, UsageError
from brandkit.grammar.back_ends import is_of_back_end
from brandkit.model.frozen import frozen
from brandkit.source.guess import suggest

_WILD = re.compile(r"[*?\[]")


@frozen
class Selection:
    """Rules by patterns such as ``same/*``."""

    only: tuple[str, ...] = ()
    """Rules that match one of these; empty: all."""
    ignore: tuple[str, ...] = ()
    """But none that matches one of these."""

    def takes(self, rule: str) -> bool:
        """Return whether a rule is wanted."""
        return (not self.only or _matches(rule, self.only)) and not (self.ignore and _matches(rule, self.ignore))

    def may_take(self, family: str) -> bool:
        """Return whether a rule of a family can be wanted, whatever its name; `family` ends in a slash: ``style/``."""
        is_asked = not self.only or any(_meets(pattern, family) for pattern in self.only)
        return is_asked and not any(_covers(pattern, family) for pattern in self.ignore)


EVERYTHING = Selection()


def select(only: Iterable[str], ignore: Iterable[str], rules: Iterable[str]) -> Selection:
    """Return a selection; `rules` are gone through once for each pattern, and no further than to the first that fits.

    Raises:
        UsageError: a pattern matches none of the rules; it would leave out less, or more, than its author thinks. Or
            together they leave none: a gate that looks at nothing lets everything pass.
    """
    selection = Selection(tuple(only), tuple(ignore))
    faults = [
        Fault(f"no rule matches `{pattern}`", suggest(pattern, rules, "rules"))
        for pattern in (*selection.only, *selection.ignore)
        if not (any(fnmatchcase(rule, pattern) for rule in rules) or is_of_back_end(pattern))
    ]
    left = chain(rules, filter(is_of_back_end, selection.only))
    if not faults and not any(map(selection.takes, left)):
        faults.append(Fault("no rule is left: what is wanted is ignored too", "leave out one of the two patterns"))
    if faults:
        raise UsageError(faults)
    return selection


def in_words(selection: Selection, channels: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what a selection leaves out, in words."""
    return tuple(_words(selection, tuple(channels)))


def _words(selection: Selection, channels: tuple[str, ...]) -> Iterator[str]:
    if channels:
        yield f"only {', '.join(channels)}"
    if selection.only:
        yield f"only rules that match {_listed(selection.only)}"
    if selection.ignore:
        yield f"no rules that match {_listed(selection.ignore)}"


def _listed(patterns: tuple[str, ...]) -> str:
    return " or ".join(f"`{pattern}`" for pattern in patterns)


def _meets(pattern: str, family: str) -> bool:
    """Return whether a pattern can match a name that begins so."""
    fixed = _WILD.split(pattern, maxsplit=1)[0]
    return fixed.startswith(family) or (fixed != pattern and family.startswith(fixed))


def _covers(pattern: str, family: str) -> bool:
    """Return whether a pattern matches every name that begins so."""
    return pattern.endswith("*") and not _WILD.search(pattern[:-1]) and family.startswith(pattern[:-1])


def _matches(rule: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(rule, pattern) for pattern in patterns)
