"""What stands in the place of a word: the same said around another one."""

from collections.abc import Sequence

from brandkit.compare.sentences.polar import Polar, Thing
from brandkit.facts.phrases import Meant, Stretch
from brandkit.model.statement import Statement

LEAST = (2, 0.6)
"""So many words and values of the view's sentence, and so much of all else that it says, must be in the source's
sentence; with fewer in common, two sentences are not about the same thing."""


def beside(word: Meant, stretch: Stretch, said: Sequence[Statement]) -> list[Thing]:
    """Return the two things that stand nearest to a word: one on each side, or two on one where it is the last."""
    places = [(each.word.start, each.sense) for each in stretch.words if each is not word]
    things: list[tuple[int, Thing]] = [*places, *((each.start, each) for each in said)]
    things.sort(key=lambda thing: thing[0])
    before = [thing for start, thing in things if start < word.word.start]
    after = [thing for start, thing in things if start > word.word.start]
    return [*before[-1:], *after[:1]] if before and after else [*before[-2:], *after[:2]]


def replaces(
    word: Meant, here: Polar, source: Polar, against: frozenset[str], least: tuple[int, float], near: Sequence[Thing]
) -> bool:
    """Return whether the source's sentence has one of other words for a word, and the rest as the view's sentence does.

    Args:
        word: the view's.
        here: its sentence.
        source: the source's sentence.
        against: the senses of the other words.
        least: how much the two must have in common, as `LEAST`.
        near: what stands `beside` the word: if the source's sentence has both, that is enough too.
    """
    turned = [each for each in against if each in source.senses and each not in here.senses]
    if not any(source.senses[each] == word.word.negated for each in turned):
        return False
    shared = [each for each in here.senses if each in source.senses]
    values = [(each, other) for each in here.values if (other := source.value_like(each)) is not None]
    # "Open until six" is "closes at six"; "expires on 1 June" is not "renews on 1 June".
    if any(each.bound != other.bound and "until" in (each.bound, other.bound) for each, other in values):
        return False
    same, (count, share) = len(shared) + len(values), least
    if not share and source.size == 1:
        return True  # "There is no charge": for anything
    return same >= count and (same >= share * (here.size - 1) or _has_both(source, near))


def _has_both(source: Polar, near: Sequence[Thing]) -> bool:
    """Return whether a sentence has the two things beside a word; a text message puts many things into one sentence."""
    found = [each in source.senses if isinstance(each, str) else source.value_like(each) is not None for each in near]
    return len(found) == 2 and all(found)
