"""What each option of a message weighs for each extreme person, and what a dummy paragraph does beside which it stands.

Weights are remembered: while its author writes, most options of a message stay as they are from key to key.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from typing import Any, TypeAlias

from brandkit.compile.recipient import KEY
from brandkit.compose.assemble import alone, composition_of
from brandkit.compose.bounds import Weights
from brandkit.compose.brief import Brief
from brandkit.compose.size import places_of, weigh
from brandkit.compose.trial import fill_each
from brandkit.model import tree
from brandkit.model.channel import Channel, Composition, Limit
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.same import Same

People: TypeAlias = Sequence[Mapping[str, Any]]
_DUMMY = tree.Placed(tree.Paragraph((tree.Text("x"),)))


def weigh_options(
    brief: Brief, limits: Sequence[Limit], people: People
) -> tuple[Weights, Weights, tuple[tuple[Weights, ...], ...]]:
    """Return the weights of the dummy alone, of the dummy twice, and of every option of each block beside the dummy."""
    around, digests = repr(composition_of(brief, ())), tuple(person[KEY]["digest"] for person in people)

    def weights(written: str, *pieces: tree.Piece) -> Weights:
        composition = composition_of(brief, (_DUMMY, *pieces))
        channel, kit = Same(brief.channel), Same(brief.kit)
        return _weights(_Asked(channel, kit, tuple(limits), around, written, digests, composition, tuple(people)))

    options = (
        tuple(weights(words.written, *words.pieces) for words in each)
        for each in (
            [alone(brief, number, level) for level in range(len(block.options))]
            for number, block in enumerate(brief.blocks)
        )
    )
    return weights(""), weights("the dummy again", _DUMMY), tuple(options)


@frozen
class _Asked:
    """What is to be weighed. Two are equal if the same comes out."""

    channel: Same[Channel]
    kit: Same[Kit]
    limits: tuple[Limit, ...]
    around: str
    """All of the composition but its pieces, as it prints."""
    pieces: str
    """Those beside the dummy."""
    digests: tuple[str, ...]
    composition: Composition = field(compare=False, repr=False)
    people: tuple[Mapping[str, Any], ...] = field(compare=False, repr=False)


@lru_cache(maxsize=128)  # a memo of a pure function: the options of a message on all channels
def _weights(asked: _Asked) -> Weights:
    channel, composition = asked.channel.value, asked.composition
    plans = channel.write(composition, asked.kit.value)
    sizes = (places_of(channel, each) for each in fill_each(plans, asked.people, composition.locale))
    return tuple(tuple(weigh(limit, places) for limit in asked.limits) for places in sizes)
