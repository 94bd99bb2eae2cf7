"""Fixing until nothing changes: each fix is looked at afterwards, and taken back where the text is no better for it.

So fixing is idempotent: what it leaves, it would leave again. It comes to an end, since every step takes findings away
and brings none that is as grave.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from brandkit.engine.fixing.edits import Edit, edited, edits_for
from brandkit.errors import BrandkitError
from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.frozen import frozen

MOST_ROUNDS = 50
"""Rounds of fixing. One is the rule; a second one mends what the first one uncovered."""


@frozen
class Looked:
    """What is found in texts."""

    every: tuple[Finding, ...]
    """By all rules: what must not become worse."""
    wanted: tuple[Finding, ...]
    """What is to be put right, if its fix is of the wanted sort."""


Look: TypeAlias = Callable[[Mapping[str, str]], Looked]
"""Files' texts by path -> what is found in them. A `BrandkitError` means that they cannot be used any more."""


@frozen
class Mended:
    """Texts after fixing, and what was done."""

    texts: Mapping[str, str]
    fixed: int
    """Findings that are gone."""
    left_unsafe: int
    """Findings that could be put right, had less certain fixes been wanted."""
    unfit: int
    """Findings with a fix whose words do not stand in the file as they are quoted."""
    undone: tuple[Finding, ...]
    """Findings whose fix was taken back: the text would not have been better."""


@frozen
class _State:
    """Edits of texts that are kept, and what is found with them."""

    looked: Looked
    kept: tuple[Edit, ...] = ()
    undone: tuple[Edit, ...] = ()


def mend(texts: Mapping[str, str], look: Look, guards: Mapping[str, str], *, unsafe: bool) -> Mended:
    """Return texts with everything put right that can be.

    Args:
        texts: the files that may be changed, by the path that findings call them.
        look: what is found in them.
        guards: signs that no fix may bring into a file, by its path.
        unsafe: whether fixes count that may change what the text says.

    Raises:
        BrandkitError: the texts cannot be used even before a fix.
    """
    looked, fixed = look(texts), 0
    for _ in range(MOST_ROUNDS):
        edits = edits_for(looked.wanted, texts, guards, unsafe=unsafe)
        state = _tried(edits.chosen, _State(looked), texts, look)
        if not state.kept:
            break
        texts, looked = edited(texts, state.kept), state.looked
        fixed += sum(len(edit.findings) for edit in state.kept)
    undone = tuple(finding for edit in state.undone for finding in edit.findings)
    return Mended(texts, fixed, edits.left_unsafe, edits.unfit, undone)


def is_better(before: Iterable[Finding], after: Iterable[Finding], fixed: Sequence[Finding]) -> bool:
    """Return whether fixed findings are gone, and nothing has come that is as grave as the mildest of them."""
    had, has = _counted(before), _counted(after)
    gone = _counted(fixed)
    mildest = min(SEVERITIES.index(finding.severity) for finding in fixed)
    grave = [sort for sort in has if SEVERITIES.index(sort[1]) >= mildest]
    return all(has[sort] <= had[sort] - gone[sort] for sort in (*grave, *gone))


def _counted(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter((finding.rule, finding.severity) for finding in findings)


def _tried(edits: Sequence[Edit], state: _State, texts: Mapping[str, str], look: Look) -> _State:
    """Return the state with those edits that make the texts better: all at once, else by halves."""
    if not edits:
        return state
    kept = (*state.kept, *edits)
    looked = _looked(edited(texts, kept), look)
    fixed = [finding for edit in edits for finding in edit.findings]
    if looked and is_better(state.looked.every, looked.every, fixed):
        return replace(state, looked=looked, kept=kept)
    if len(edits) == 1:
        return replace(state, undone=(*state.undone, *edits))
    half = len(edits) // 2
    return _tried(edits[half:], _tried(edits[:half], state, texts, look), texts, look)


def _looked(texts: Mapping[str, str], look: Look) -> Looked | None:
    try:
        return look(texts)
    except BrandkitError:  # the fix broke what it was in
        return None
