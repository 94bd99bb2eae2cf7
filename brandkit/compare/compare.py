"""One view of a variant held against its source."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from brandkit.compare.names.other_names import meet_names
from brandkit.compare.names.ranks import meet_ranks
from brandkit.compare.names.routes import meet_routes
from brandkit.compare.pairing import kept, pair
from brandkit.compare.sentences.advice import meet_advice
from brandkit.compare.sentences.coverage import meet_coverage
from brandkit.compare.sentences.detours import meet_detours
from brandkit.compare.sentences.free_things import meet_free_things
from brandkit.compare.sentences.given_up import meet_given_up
from brandkit.compare.sentences.groups import meet_groups
from brandkit.compare.sentences.included import meet_included
from brandkit.compare.sentences.phrases import meet_phrases
from brandkit.compare.sentences.polarity import meet_polarity
from brandkit.compare.sentences.premises import meet_premises
from brandkit.compare.sentences.requests import meet_requests
from brandkit.compare.sentences.reversals import meet_reversals
from brandkit.compare.sentences.sentences import meet_sentences
from brandkit.compare.sentences.unneeded import meet_unneeded
from brandkit.compare.sides.codes import code_statements
from brandkit.compare.sides.hours import with_hours
from brandkit.compare.sides.housekeeping import is_housekeeping, places_of, without_housekeeping
from brandkit.compare.sides.links import link_statements
from brandkit.compare.sides.prepared import Prepared, prepare
from brandkit.compare.sides.seen import Seen
from brandkit.compare.values.attribution import meet_attribution
from brandkit.compare.values.denials import meet_denials
from brandkit.compare.values.directions import meet_directions
from brandkit.compare.values.duties import meet_duties
from brandkit.compare.values.qualifiers import meet_qualifiers
from brandkit.compare.values.roles import meet_roles
from brandkit.compare.values.values import meet_values
from brandkit.compare.values.zones import meet_zones
from brandkit.facts.phrases import searched
from brandkit.facts.recognise import Setting
from brandkit.model.comparison import Comparison, Meeting, Source, View
from brandkit.model.statement import Told

Meet: TypeAlias = Callable[[Prepared, Seen], Iterator[Meeting]]

MEETS: tuple[Meet, ...] = (
    meet_values,
    meet_qualifiers,
    meet_zones,
    meet_denials,
    meet_attribution,
    meet_roles,
    meet_names,
    meet_ranks,
    meet_given_up,
    meet_routes,
    meet_phrases,
    meet_sentences,
    meet_duties,
    meet_polarity,
    meet_premises,
    meet_reversals,
    meet_groups,
    meet_advice,
    meet_directions,
    meet_requests,
    meet_free_things,
    meet_included,
    meet_unneeded,
    meet_detours,
)


def compare(source: Source, view: View, setting: Setting, coverage: Meet = meet_coverage) -> Comparison:
    """Return a view held against the source: every fact and statement of either side, and how they meet.

    `coverage` looks for sentences that nothing in the source says in any words.
    """
    prepared = prepare(source, setting)
    view = with_hours(view, prepared)
    told = view.told
    more = (*link_statements(view), *code_statements(view, prepared.needed))
    statements = sorted((*told.statements, *more), key=lambda each: (each.start, each.end))
    own = _telling(view, Told(told.text, without_housekeeping(statements), told.sentences, told.typed))
    pairing = pair(prepared, own.told.statements)
    seen = Seen(
        own,
        searched(told, setting),
        pairing,
        places_of(source.own_words, told.text),
        frozenset(kept(pairing, prepared)),
        tuple(filter(is_housekeeping, statements)),
    )
    return Comparison(source, own, tuple(meeting for meet in (*MEETS, coverage) for meeting in meet(prepared, seen)))


def _telling(view: View, told: Told) -> View:
    """Return a view that tells something else; made anew, since `dataclasses.replace` is slow and all texts come by."""
    return View(view.channel, view.part, told, view.links, view.hidden, view.pieces, view.must_say_all, view.called)
