"""Mutants: variants with one thing changed, and what was changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from bench.mutations.variant import Edit, Operator, Variant, apply


@dataclass(frozen=True, slots=True)
class Mutant:
    """A variant that says another thing than its source, in one place."""

    variant: Variant
    operator: Operator
    content: str
    changed: tuple[tuple[int, int], ...]
    """Where the changed words stand in the content; empty ones where words are gone."""
    keys: tuple[str, ...]
    """The facts that are lost, or whose words were changed."""
    rules: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The changed words."""
        return tuple(self.content[start:end] for start, end in self.changed)


def mutants_of(variant: Variant, operator: Operator) -> Iterator[Mutant]:
    """Return a variant changed by an operator, once for each place that it applies to."""
    seen = {variant.content}
    for edit in operator.edits(variant):
        content, changed = apply(variant.content, edit)
        if content not in seen and _is_known(variant, edit):
            seen.add(content)
            yield Mutant(variant, operator, content, changed, edit.keys, edit.rules or operator.rules)


def _is_known(variant: Variant, edit: Edit) -> bool:
    """Return whether the source knows what was changed: not a recipient's data, which differ from person to person."""
    old = [variant.shown[change.start : change.end].replace("\0", "") for change in edit.changes]
    return all(words in other.replace("\0", "") for words in old for other in variant.others)
