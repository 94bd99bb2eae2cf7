"""Which rules are wanted: ``--only`` and ``--ignore``, and their names in a report."""

from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatchcase

from brandkit.errors import Fault, UsageError
from brandkit.grammar.back_ends import is_of_back_end
from brandkit.model.frozen import frozen
from brandkit.source.guess import suggest


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


EVERYTHING = Selection()


def select(only: Iterable[str], ignore: Iterable[str], rules: Collection[str]) -> Selection:
    """Return a selection.

    Raises:
        UsageError: a pattern matches none of the rules; it would leave out less, or more, than its author thinks. Or
            together they leave none: a gate that looks at nothing lets everything pass.
    """
    selection = Selection(tuple(only), tuple(ignore))
    faults = [
        Fault(f"no rule matches `{pattern}`", suggest(pattern, rules, "rules"))
        for pattern in (*selection.only, *selection.ignore)
        if not (is_of_back_end(pattern) or any(fnmatchcase(rule, pattern) for rule in rules))
    ]
    left = (*rules, *filter(is_of_back_end, selection.only))
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


def _matches(rule: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(rule, pattern) for pattern in patterns)
