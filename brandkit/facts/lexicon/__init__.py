"""What words mean for recognising, one file or folder per language; a further language is one more, with its cases.

It exposes one frozen value, `LEXICON`, and may have any of the categories: what a language lacks is not heard in it.
`brandkit.facts.lexicon.traits` has what is no word. Each category (``months``, ``bounds`` ...) maps a meaning to the
forms that have it, parted by commas; a form may have several words. The categories of a folder's files, beside those
that their names explain:

**addresses**: the words around what people type or press.

``spoken_signs``
    how the signs of addresses are read out; the meaning is the sign, ``@?`` where the words may be a preposition
    ("at"), ``""`` where they say that the words before are written as one.
``spoken_repeats``, ``spoken_digits``
    "double five"; names of digits that are no numbers elsewhere ("oh", "un").
``letter_names``, ``letter_words``, ``letter_helps``
    letters that have a name to be spoken; letters that are words too; what stands between a letter and the word
    that helps to hear it: "K for Kilo".
``address_edges``
    words that stand around an address, not in it.
``address_openers``
    words that rather stand before an address than at its beginning: "visit", "book", "site".
``mail_cues``, ``phone_cues``, ``code_cues``, ``item_cues``, ``tail_cues``, ``number_cues``
    what says that a mail address, a phone number, a code, a number of a flight, gate, model or the like, the last
    digits of something follow; and what says that digits are no phone number.
``phone_links``
    what stands between a phone cue and a number of few digits: "text STOP *to* 6012".
``code_fillers``
    what may stand between a cue and its code.

**amounts**: numbers, units, currencies, and what amounts are per; the letters are those of
`brandkit.facts.recognise.amounts`.

``limits_within``
    what may stand between a number and its unit and limits it: "56 *or more* days".
``plurals``
    plurals that follow none of the language's rules (`Traits.plurals`); the meaning is their singular.

**moments**: days, times and zones; the letters are those of `brandkit.facts.recognise.moment_words`.

``months_leading``, ``months``
    months that can also stand before their day ("May 31"), and those of languages that never do this.
``doubtful_months``, ``modal_followers``
    months in small letters that may be other words, and what makes "1 may" the verb.
``clock_heads``, ``clock_tails``, ``minutes_past``
    minutes that are added to the hour or (negative) taken off: "half past", "halb"; "et demie"; "nach", "vor".
``minutes_to``
    what stands between minutes and the hour they are before, where ranges have it too: "at ten to nine".
``day_parts``, ``day_parts_bare``, ``tonight``
    ``am``, ``pm``, ``morning``, ``afternoon``, ``evening``, ``night``: behind a time, before "at", of the day itself.
``zones``, ``zones_short``, ``zone_cities``
    normal forms; of two the first is what the words mean, the second what people often mean by them.
``hour_words``
    ``clock`` is a time of day, ``hours`` may be a length of time too.
``relative_days``, ``day_units``
    days from today; how many days a unit has.
``not_moments``
    what only looks like a moment: "Black Friday", "24/7".

**sentences**: what qualifies values, negates, obliges, asks.

``bounds``, ``bounds_behind``, ``bounds_far``
    what limits a value before it, right behind it, behind it and its noun; the meaning is a triple: the bound of an
    amount, of a day, of a time of day, ``""`` for none.
``spread``
    what is spread over a time: "paid *over* 12 months" is not more than 12 months.
``deadlines``
    what limits a moment that comes some words later: "the last day to book is ...".
``advances``
    what makes a length of time one ahead of something: "24 hours *in advance*".
``bound_fillers``
    what may stand between a bound or role and its value.
``roles``, ``role_shares``
    ``was``, ``now``, ``instead``, ``becomes``, ``change``, ``from`` and ``to``; ``off``, ``back``, ``extra``.
``directions``
    ``up`` and ``down``: verbs and the like that say which of two amounts is the larger one; not those that are other
    words too, as "fall" and "reduced" are.
``ages``
    what labels a value as the old or the new one: ``was``, ``now``; ``today``, ``until`` and ``from`` tell it only
    beside one of the others.
``pers``, ``fees``, ``fee_pers``
    "monthly" and its like; the nouns they belong to; both in one ("Monatsgebühr").
``negations``
    the meaning is a pair: ``clause`` (the whole clause is negated), ``forward`` (what follows), ``without`` (the same;
    at the head of a clause a condition: "without a form we can't"), ``next`` (what follows, values too: "not on 5
    May"), ``instead`` (what follows gives way to something), ``none`` (not a negation, though it looks like one), and
    a modality or ``""``. Exclusions negate what they exclude.
``contrary_prefixes``
    what turns a word into its contrary: "un" makes "unopened".
``pasts``
    what says that a length of time is the one until now: "the *last* 56 days".
``prices``
    the label among the senses of what is ``free`` of charge, ``included`` in a price, or ``chargeable``; what says of
    an entrance that it is ``open`` to all, and so free too.
``on_days``
    what stands before a day that is neither the first nor the last of several: "on 5 May".
``ends``
    the label among the senses of what comes to an end.
``withs``
    the contrary of "without", which ends its reach.
``advice``
    verbs by which something is recommended, and need not be; ``should`` are words that make a duty advice.
``modals``, ``conditions``, ``breaks``
    what the sentence says of its words; what begins a condition (``unless``: one that denies); what begins a clause.
``function_words``
    words without meaning of their own.
``verbs``
    function words that make a phrase say something (forms of be, have, do).
``requests``, ``request_openers``, ``pronouns``
    verbs that ask the reader for something; what may stand before them ("please"); subjects, which may stand behind.
``abbreviations``
    a point behind them ends no sentence.

**meanings**: what words mean, and how they vary.

``senses``, ``opposites``, ``denied``
    wordings of one meaning; pairs of words that reverse one; words that say it when they are denied, and are not its
    opposite: "members don't pay" is "free for members", and whoever pays the postage may get the rest for nothing.
``ceasing``
    words that say by themselves that something is not so, or not any more: "the water is cut off".
``ceasing_last``
    those that say it only where they end a clause: "bleibt die Heizung aus".
``somethings``
    what stands where "nothing" would.
``light``
    words that matter only where their opposite stands in their place.
``endings``, ``beginnings``, ``adverb_endings``
    what a stem drops (a key of an ending takes its place); what adverbs end in.
``titles``, ``streets``
    what may be left out before a name; long and short forms in addresses.

**claims**: words that claim, push or ask for something.

``claims``
    what regulators and readers take at its word; per sort of claim its forms.
``claim_shapes``
    forms that are a claim only around another word: ``~`` stands for one word ("the most ~").
``actions``
    what a reader can be asked to do; the forms are those of the verb in any use.
``asking``
    words before a request; ``must`` are those that may have a subject.
``non_readers``
    subjects of whom no reader is asked anything: "*we* have to".
``housekeeping``
    words of links and lines that stand beside every message and are no part of it.
``opt_outs``
    those of them by which readers leave.

**terms**

``restrictions``
    words by which a phrase limits an offer: leaving it out drops a condition, not only a fact.
``people``
    words for groups of people whom an offer is for; the meaning is the group, ``""`` for words that may mean anybody.
``places``
    what there is room on: how many there are is the most there can be.
``extras``
    what sellers give beside what they sell, by the sort of it: of one sort, all are taken for the same.
``roads``
    by what a phrase is known to be a street or square; with a dash before, how such names end.

**notes**: what people who work on a text write to each other; ``~`` stands for up to four words.

``notes``, ``note_asides``
    forms that are a note wherever they stand; those that are one at the end of brackets only.
``note_tasks``, ``note_things``
    words that make a note of square brackets; those that do so where nothing else is in them: "[link]".
``note_heads``
    what is a note in capitals: "DRAFT".

**legal**: what people must find in a message.

``stop_keywords``, ``help_keywords``
    what readers send back to be left alone, or helped; in a text they stand in capitals.
``leaving``
    what says how to get no more messages.
``pressing``
    what is done with a key of the telephone.
``disclosures``
    what says that somebody was paid for it.
``empty_labels``
    words of links that fit any link.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import lru_cache

from brandkit.facts.lexicon.lexicon import Lexicon

_LONGER_THAN_A_CODE = 4
"""Letters."""

__all__ = ["Lexicon", "find_lexicons", "lexicon_of"]


def find_lexicons() -> Mapping[str, Lexicon]:
    """Return every lexicon by its language."""
    return {name: _lexicon(name) for name in sorted(_languages())}


def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language; one without words, by which digits alone are read, where there is none."""
    return _lexicon(language) if language in _languages() else _nothing(language)


@lru_cache(maxsize=64)  # a memo of a pure function
def _nothing(language: str) -> Lexicon:
    return Lexicon(language, {})


@lru_cache(maxsize=1)  # a memo: the files do not change while a program runs, and each look at the folder takes a while
def _languages() -> frozenset[str]:
    """Return the languages that have a file or folder: it is called by their code (ISO 639), as no other is."""
    return frozenset(each.name for each in pkgutil.iter_modules(__path__) if len(each.name) < _LONGER_THAN_A_CODE)


def _lexicon(name: str) -> Lexicon:
    found: Lexicon = importlib.import_module(f"{__name__}.{name}").LEXICON
    return found
